import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../plugins/barriers/check-markdown.ts";
import { checkPage } from "../../plugins/barriers/check-page.ts";
import { isHtml, parseExample } from "../../plugins/barriers/example.ts";
import { CHECKS } from "../../plugins/barriers/registry.ts";
import { goodPage } from "./good-page.ts";

const PAGE = "content/en/care/short-breaks.md";
const page = readFileSync(PAGE, "utf8");
const rulesIn = (findings: readonly { rule: string; line: number }[], id: string) =>
  findings.filter(({ rule }) => rule === id).map(({ line }) => line);

/** Checks of what a page has only one of: another of it is no barrier, or not the same one. */
const OF_THE_WHOLE = new Set(["details-hide-page", "page-in-other-script"]);

const planted = CHECKS.filter(({ id }) => !OF_THE_WHOLE.has(id)).flatMap((check) =>
  check.examples.bad
    .map((bad) => parseExample(bad))
    .filter(({ text }) => !/<(?:title|html|main)\b/.test(text))
    .map(({ text, at = 0 }) => ({
      id: check.id,
      on: check.on,
      text,
      lines: text.slice(0, at).split("\n").length - 1,
    })),
);

describe("a barrier planted in a good page is found on its line:", () => {
  it.each(planted.filter(({ on, text }) => on.includes("page") && isHtml(text)))(
    "$id, $text",
    ({ id, text, lines }) => {
      const before = goodPage("¦").split("¦")[0]?.split("\n").length ?? 0;
      const html = goodPage(text);
      expect(rulesIn(checkPage(html, { url: "/", file: "index.html" }), id)).toContain(before + lines);
    },
  );

  it.each(planted.filter(({ on }) => on.includes("markdown")))(
    "$id, $text in Markdown",
    ({ id, text, lines }) => {
      const good = `${page.trimEnd()}\n\nCall us.\n\n`;
      const body = `${good}${text}\n`;
      const before = good.split("\n").length;
      expect(rulesIn(checkMarkdown({ file: PAGE, text: body, language: "en" }), id)).toContain(
        before + lines,
      );
    },
  );
});

describe("good pages have no barrier:", () => {
  it("the page in which barriers are planted", () => {
    expect(checkPage(goodPage(), { url: "/", file: "index.html" })).toEqual([]);
  });

  it("the pages of the demonstration, in every language", () => {
    const files = globSync("content/*/**/*.md");
    const found = files.flatMap((file) =>
      checkMarkdown({ file, text: readFileSync(file, "utf8"), language: file.split(/[\\/]/)[1] ?? "en" }),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(found.filter(({ level }) => level !== "review")).toEqual([]);
  });

  it("fewer than one in a hundred examples of GOV.UK's components has an error", () => {
    const files = globSync("node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json");
    const examples = files.flatMap(
      (file): { name: string; html: string }[] => JSON.parse(readFileSync(file, "utf8")).fixtures,
    );
    const wrong = examples.filter(({ html }) =>
      checkPage(goodPage(html), { url: "/", file: "index.html" }).some(({ level }) => level === "error"),
    );
    expect(examples.length).toBeGreaterThan(500);
    expect(wrong.length).toBeLessThan(examples.length / 100);
  });
});
