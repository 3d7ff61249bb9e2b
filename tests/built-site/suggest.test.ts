import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, site, useBrowser } from "./open-page.ts";

const onPage = useBrowser();
const SITE = "https://localoffer.brackenmere.example";

/** The ways that a page offers, with JavaScript off. */
function waysOn(path: string) {
  return onPage(
    path,
    360,
    (page) => page.$$eval(".suggest a", (links) => links.map((link) => link.getAttribute("href") ?? "")),
    (page) => page.setJavaScriptEnabled(false),
  );
}

describe("suggesting a change", () => {
  it.each([
    ["/services/sleep-well/", "services/sleep-well", "en"],
    ["/school/sen-support/", "school/sen-support", "en"],
    ["/ur/school/sen-support/", "school/sen-support", "ur"],
    ["/", "home", "en"],
  ])("works without script on %s, and names the page", async (path, id, language) => {
    const [form = "", mail = "", phone] = await waysOn(path);
    const query = new URL(form).searchParams;
    expect([query.get("page"), query.get("record"), query.get("language")]).toEqual([
      SITE + path,
      id,
      language,
    ]);
    expect(query.get("built")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(decodeURIComponent(mail)).toContain(`\r\n${id} (${language}, `);
    expect(decodeURIComponent(mail)).toContain(`&body=${SITE}${path}\r\n`);
    expect(phone).toBe("tel:01632960100");
  });

  it("stands once on every page and every service, outside what parents vote on", () => {
    const own = pages.filter(({ kind }) => kind === "page" || kind === "service");
    const wrong = own.filter(({ file }) => {
      const html = readFileSync(join(site, file), "utf8");
      const [before = "", ...after] = html.split('<section class="suggest"');
      return after.length !== 1 || before.lastIndexOf("freshness") < before.lastIndexOf('class="prose"');
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});
