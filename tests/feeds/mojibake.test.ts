import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MOJIBAKE } from "../../plugins/feeds/rules/mojibake.ts";
import { WINDOWS_1252 } from "../../plugins/model/windows-1252.ts";

/** Text in UTF-8, read as Windows-1252. */
function garble(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => WINDOWS_1252[byte]).join("");
}

/** Every text that people read in this repository: 22 languages in nine scripts. */
const rightTexts = ["locales", "content"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(json|md|yaml)$/.test(name))
    .map((name) => join(folder, name)),
);

describe("mojibake", () => {
  it("is not seen in any right text of 22 languages", () => {
    expect(rightTexts.length).toBeGreaterThan(100);
    const harmed = rightTexts.filter((file) => {
      const text = readFileSync(file, "utf8");
      return MOJIBAKE.apply(text) !== text;
    });
    expect(harmed).toEqual([]);
  });

  it.each([
    "SÃO PAULO, “NÃO” – IRMÃ®",
    "La forêt d’Â…",
    "CAFÉ™ ÅNGSTRÖM ÄÖÜ „Ä“",
    "a â b, crème brûlée",
    "Â A Ă B",
    "naïve, Zoë’s café — £5 and €6 ½ price",
    "Đặng Thị Ân",
    "ØRSTED A/S, Ø”",
  ])("is not seen in %s", (text) => {
    expect(MOJIBAKE.apply(text)).toBe(text);
  });

  it.each([
    "You’re welcome – “come in”… £5, €6, 20° ½ price ™ • ok",
    "Zoë’s café, Małgorzata, Müller, año",
    "العربية والإنجليزية",
    "🙂 ✓ done",
    "one\u00a0two",
  ])("is put right where %s was read in the wrong encoding", (text) => {
    expect(MOJIBAKE.apply(garble(text))).toBe(text);
  });

  it("is put right where it happened twice", () => {
    expect(MOJIBAKE.apply(garble(garble("It’s £5 at Zoë’s")))).toBe("It’s £5 at Zoë’s");
  });
});
