import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";
import { editPage, makeApprovedFolder } from "../site/approved-folder.ts";

const PAGES = { English: "school/sen-support", Polish: "pl/school/sen-support" };

let content: string;
let output: string;
beforeAll(async () => {
  content = await makeApprovedFolder("en", "pl");
  output = join(await mkdtemp(join(tmpdir(), "badge-")), "site");
});
afterAll(async () => {
  await rm(content, { recursive: true, force: true });
  await rm(join(output, ".."), { recursive: true, force: true });
});

/** Builds the small council's site as people do, and gives what the badge of each page says. */
async function buildBadges(): Promise<Record<string, string[]>> {
  const { code, stdout } = await runScript(
    "build",
    ...["--content", content, "--output", output, "--date", "2026-11-24"],
  );
  if (code !== 0) throw new Error(stdout);
  const said = Object.entries(PAGES).map(async ([language, page]) => {
    const html = await readFile(join(output, page, "index.html"), "utf8");
    return [language, badgesIn(parse(html))] as const;
  });
  return Object.fromEntries(await Promise.all(said));
}

type Node = DefaultTreeAdapterTypes.Node;

/** The text of every element with the badge's class. */
function badgesIn(node: Node): string[] {
  const isBadge =
    "attrs" in node && node.attrs.some(({ name, value }) => name === "class" && /\bbadge\b/.test(value));
  if (isBadge)
    return [
      textOf(node)
        .trim()
        .replace(/\s*\n\s*/g, " "),
    ];
  return "childNodes" in node ? node.childNodes.flatMap(badgesIn) : [];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

describe("the badge of a built page", () => {
  it("stands while the words are those that parents approved, and lapses with one word, in the page's language", async () => {
    expect(await buildBadges()).toEqual({
      English: [
        "👍 Parent approved on 5 October 2026. 3 parents checked these exact words. Valid until 5 October 2027. How we know",
      ],
      Polish: [
        "👍 Zatwierdzone przez rodziców 5 października 2026. 3 rodziców sprawdziło dokładnie te słowa. Ważne do 5 października 2027. Skąd to wiemy",
      ],
    });
    await editPage(content, pageText("SEN support", "Ask the teacher first."));
    expect(await buildBadges()).toEqual({
      English: [
        "Parents approved this page on 5 October 2026. It has changed since then. See what has changed",
      ],
      Polish: [
        "Rodzice zatwierdzili tę stronę 5 października 2026. Od tego czasu się zmieniła. Zobacz, co się zmieniło",
      ],
    });
  });
});
