import { describe, expect, it } from "vitest";
import { checkMarkdownFiles, checkPages, withoutRepeats } from "../../plugins/barriers/check-files.ts";
import { checkMarkdown } from "../../plugins/barriers/check-markdown.ts";
import { readBarrierSettings } from "../../plugins/barriers/settings.ts";
import { errorAt } from "../../plugins/model/finding.ts";
import { goodPage } from "./good-page.ts";

const TODAY = "2026-11-24";
const read = (rules: string) =>
  readBarrierSettings("settings.yaml", `council: {}\naccessibility:\n  rules:\n${rules}`, TODAY);

const LIGHTER = "level: off, reason: It is mended in May., owner: web team, until: 2027-05-31";
const pageWith = (url: string, inside: string) => ({
  url,
  file: `${url.slice(1)}index.html`,
  read: async () => goodPage(inside),
});
const TYPED_LIST = "<p>• a bus pass<br>• a taxi</p>";

describe("a check in the settings", () => {
  it("weighs more with one word", () => {
    const { levels, exclusions, findings } = read("    bold-as-heading: error\n");
    expect([...levels]).toEqual([["bold-as-heading", "error"]]);
    expect({ exclusions, findings }).toEqual({ exclusions: [], findings: [] });
  });

  it("weighs more only where it says", () => {
    const { levels, exclusions } = read("    bold-as-heading: { level: error, where: /care/ }\n");
    expect({ levels: [...levels], exclusions }).toMatchObject({
      levels: [],
      exclusions: [{ id: "bold-as-heading", level: "error", where: "/care/" }],
    });
  });

  it("may say the level that it has anyway, and needs no reason for it", () => {
    expect(read("    list-by-hand: error\n").findings).toEqual([]);
  });

  it.each([
    [
      "list-by-hand: warning",
      "A check is made lighter without reason, owner, until, so it weighs what it always does.",
    ],
    [
      "list-by-hand: { level: off, reason: So., owner: us }",
      "A check is made lighter without until, so it weighs what it always does.",
    ],
    [
      "list-by-hand: { level: off, reason: So., owner: us, until: 2026-11-23 }",
      "This held until 2026-11-23, so the check weighs what it always does.",
    ],
    ["list-by-hands: error", "There is no check called “list-by-hands”, so nothing changes."],
  ])("is an error on its line: %s", async (rule, message) => {
    const settings = read(`    ${rule}\n`);
    expect(settings.findings).toMatchObject([{ file: "settings.yaml", line: 4, severity: "error", message }]);
    const { findings, ofSettings } = await checkPages([pageWith("/", TYPED_LIST)], settings, {
      isWhole: true,
    });
    expect(ofSettings).toEqual(settings.findings);
    expect(findings.map(({ rule: id, level }) => [id, level])).toEqual([["list-by-hand", "error"]]);
  });

  it("holds through its last day", () => {
    expect(read(`    list-by-hand: { ${LIGHTER.replace("2027-05-31", TODAY)} }\n`).findings).toEqual([]);
  });

  it("is left out where it says, and nowhere else", async () => {
    const settings = read(`    list-by-hand: { ${LIGHTER}, where: /care/ }\n`);
    const pages = [pageWith("/care/clubs/", TYPED_LIST), pageWith("/money/", TYPED_LIST)];
    const run = await checkPages(pages, settings, { isWhole: false });
    expect(run.findings.map(({ page }) => page)).toEqual(["/money/"]);
  });

  it("gets lighter without being left out", async () => {
    const settings = read(`    list-by-hand: { ${LIGHTER.replace("off", "review")} }\n`);
    const { findings } = await checkPages([pageWith("/", TYPED_LIST)], settings, { isWhole: true });
    expect(findings).toMatchObject([{ level: "review", severity: "warning" }]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("is an error where it covers nothing and all was checked (%s)", async (isWhole, count) => {
    const settings = read(`    list-by-hand: { ${LIGHTER}, where: /care/ }\n`);
    const run = await checkPages([pageWith("/money/", "")], settings, { isWhole });
    expect(run.ofSettings.map(({ line, message }) => [line, message])).toEqual(
      Array.from({ length: count }, () => [
        4,
        "There is no “list-by-hand” here any more, so this changes nothing.",
      ]),
    );
  });

  it("for all that it looks at is judged by no command alone", async () => {
    const settings = read(`    list-by-hand: { ${LIGHTER} }\n    title-shared: { ${LIGHTER} }\n`);
    expect(checkMarkdownFiles([], settings, { isWhole: true }).ofSettings).toEqual([]);
    const { ofSettings: onPages } = await checkPages([], settings, { isWhole: true });
    expect(onPages.map(({ message }) => message)).toEqual([expect.stringContaining("title-shared")]);
  });

  it("for pages isn't judged by files of Markdown, nor the other way round", async () => {
    const settings = read(
      `    list-by-hand: { ${LIGHTER}, where: /care/ }\n    bold-as-heading: { ${LIGHTER}, where: content/en }\n`,
    );
    const onFiles = checkMarkdownFiles([], settings, { isWhole: true });
    const onPages = await checkPages([], settings, { isWhole: true });
    expect(onFiles.ofSettings.map(({ message }) => message)).toMatchObject(
      [/bold-as-heading/].map(() => expect.stringContaining("bold-as-heading")),
    );
    expect(onPages.ofSettings.map(({ message }) => message)).toEqual([
      expect.stringContaining("list-by-hand"),
    ]);
  });
});

it("a rule of the linter is silent where a check says more about the same line", () => {
  const found = checkMarkdown({ file: "a.md", text: "🏊 swimming\n🎨 painting", language: "en" });
  const emoji = [1, 2].map((line) => errorAt({ file: "a.md", line, column: 1 }, "emoji", "", ""));
  const left = withoutRepeats(emoji, found, () => ["emoji"]);
  expect(left.map(({ line }) => line)).toEqual([2]);
});

it("a rule of the linter is heard on the same line of another file", () => {
  const found = checkMarkdown({ file: "a.md", text: "🏊 swimming\n🎨 painting", language: "en" });
  const emoji = errorAt({ file: "b.md", line: 1, column: 1 }, "emoji", "", "");
  expect(withoutRepeats([emoji], found, () => ["emoji"])).toEqual([emoji]);
});

it("a page that can't be read is left to others, and the rest are checked", async () => {
  const gone = { url: "/gone/", file: "gone/index.html", read: async () => undefined };
  const { findings } = await checkPages([gone, pageWith("/a/", TYPED_LIST)], read(""), { isWhole: true });
  expect(findings.map(({ page, rule }) => `${page} ${rule}`)).toEqual(["/a/ list-by-hand"]);
});

it("pages that search engines leave out are compared by their titles only", async () => {
  const unlisted = (url: string) => ({
    ...pageWith(url, ""),
    read: async () => goodPage().replace("<title>", '<meta name="ROBOTS" content="noindex"><title>'),
  });
  const { findings } = await checkPages([unlisted("/a/"), unlisted("/b/")], read(""), { isWhole: true });
  expect(findings.map(({ rule }) => rule)).toEqual(["title-shared"]);
});

it("a check of the site weighs what the settings say", async () => {
  const pages = [pageWith("/a/", ""), pageWith("/b/", "")];
  const settings = read(`    title-shared: error\n    description-shared: { ${LIGHTER} }\n`);
  const { findings, ofSettings } = await checkPages(pages, settings, { isWhole: true });
  expect(findings.map(({ rule, level, severity }) => [rule, level, severity])).toEqual([
    ["title-shared", "error", "error"],
  ]);
  expect(ofSettings).toEqual([]);
});

it("pages with one title are told apart by the whole site only", async () => {
  const pages = [pageWith("/a/", ""), pageWith("/b/", "")];
  const rules = async (isWhole: boolean) => {
    const { findings } = await checkPages(pages, read(""), { isWhole });
    return findings.map(({ rule, page }) => `${rule} ${page}`);
  };
  expect(await rules(true)).toEqual(["description-shared /b/", "title-shared /b/"]);
  expect(await rules(false)).toEqual([]);
});
