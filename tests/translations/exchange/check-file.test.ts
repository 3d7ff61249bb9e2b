import { describe, expect, it } from "vitest";
import { checkFile } from "../../../plugins/translations/exchange/check-file.ts";
import { mergePage } from "../../../plugins/translations/exchange/merge-page.ts";
import type { PageTexts } from "../../../plugins/translations/exchange/read-page.ts";
import type { ReturnedUnit } from "../../../plugins/translations/exchange/unit.ts";
import { markdown, readTexts, sourcePage, translationOf } from "./texts.ts";

const BODY = `
Ask the school for [a meeting](meet.md).

## Who can get it

- Any child
- Call \`119\`

| Age | Who |
|---|---|
| 5 | Every child |

![A girl](a.svg) See [the law][law].

[law]: https://law.example
`;

const page = readTexts(sourcePage(BODY));

/** A text that came back for a unit, as if from the file's 7th line. */
function unit(
  id: string,
  target: string,
  english = page.units.find((one) => one.id === id)?.english ?? "",
): ReturnedUnit {
  return { id, target, english, line: 7 };
}

function check(
  units: ReturnedUnit[],
  {
    now = page,
    version = page.version,
    path = "school/sen-support",
    isPrefilled = false,
    overwrite = false,
  } = {},
) {
  const returned = {
    language: "ur",
    isPrefilled,
    strayLines: [],
    pages: [{ path, version, line: 3, units }],
  };
  const read = (wanted: string) => (wanted === "school/sen-support" ? now : undefined);
  const { pages, findings, empty } = checkFile(returned, {
    file: "ur.xlf",
    markdown,
    paths: ["school/sen-support"],
    read,
    overwrite,
  });
  return {
    empty,
    texts: Object.fromEntries(pages.flatMap(({ targets }) => [...targets])),
    said: findings.map(({ file, line, message, fix }) => `${file}:${line} ${message} ${fix}`),
  };
}

const messages = (units: ReturnedUnit[], options = {}) =>
  check(units, options).said.map((said) => said.replace(/^.*?\): /, ""));

describe("a file that came back", () => {
  it("brings sound texts, and says how many are not there yet", () => {
    expect(
      check([unit("title", "Pomoc SEN"), unit("2", "Kto"), unit("3", ""), unit("4", "Zadzwoń `119`")]),
    ).toEqual({
      ...{ texts: { title: "Pomoc SEN", "2": "Kto", "4": "Zadzwoń `119`" }, empty: 1, said: [] },
    });
  });

  it("names the file, the line, the page, the text and what to do", () => {
    expect(check([unit("1", "Zapytaj szkołę.")]).said).toEqual([
      'ur.xlf:7 /school/sen-support#1 (paragraph "Ask the school for [a meeting](meet.md)."): It lacks the link to meet.md. Copy it from the English.',
    ]);
  });

  it.each([
    [
      "1",
      "Zapytaj [o to](meet.md) i [o to](x.md).",
      ["It has the link to x.md, which the English doesn't have. Take it out, or correct it."],
    ],
    ["1", "# Zapytaj [o to](meet.md)", ["It would not be read as a paragraph."]],
    [
      "1",
      "[o to](meet.md) <b>ważne</b>",
      [
        "It has the HTML <b>, which the English doesn't have. Take it out, or correct it.",
        "It has the HTML </b>, which the English doesn't have. Take it out, or correct it.",
      ],
    ],
    [
      "1",
      "[](meet.md) Zapytaj",
      ["It has a link or a picture without words. Write words in its square brackets."],
    ],
    [
      "1",
      "[o to](meet.md) ** ważne **",
      [
        'It shows marks like "**" or "](" as they are. Put them right against the words, as the English does.',
      ],
    ],
    ["2", "Kto\\\nmoże", ["It has a line break that the English doesn't have. Write it as one run of text."]],
    ["3", "- Dziecko", ["It would not be read as a list item."]],
    ["3", "> Dziecko", ["It would not be read as a list item."]],
    ["4", "Zadzwoń", ["It lacks the code 119. Copy it from the English."]],
    [
      "9",
      "![](a.svg) [prawo][law]",
      ["It has a link or a picture without words. Write words in its square brackets."],
    ],
    [
      "9",
      "![Dziewczynka](b.svg) [prawo][law]",
      [
        "It lacks the picture a.svg. Copy it from the English.",
        "It has the picture b.svg, which the English doesn't have. Take it out, or correct it.",
      ],
    ],
    [
      "9",
      "![Dziewczynka](a.svg) [prawo]",
      ["It lacks the link to https://law.example. Copy it from the English."],
    ],
    ["title", "x".repeat(121), ["It is longer than 120 letters. Write it shorter."]],
    ["description", "x".repeat(401), ["Write it shorter."]],
    ["77", "Nic", []],
  ])("is refused where text %s is %j", (id, target, expected) => {
    const { said, texts } = check([unit(id, target)]);
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of expected) expect(said.join("\n")).toContain(sentence);
    expect(texts).toEqual({});
  });

  it("may have bars in a table's cells", () => {
    expect(check([unit("8", "Dziecko | dzieci")])).toMatchObject({
      said: [],
      texts: { "8": "Dziecko | dzieci" },
    });
  });

  it("leaves out only the texts that are not sound", () => {
    const { texts, said } = check([unit("3", "- x"), unit("4", "Zadzwoń `119`"), unit("2", "Kto")]);
    expect(said).toHaveLength(1);
    expect(texts).toEqual({ "4": "Zadzwoń `119`", "2": "Kto" });
  });

  it.each([
    ["an id that the page doesn't have", [unit("77", "Nic")], {}, "The page has no such text."],
    [
      "an unknown page",
      [unit("2", "Kto")],
      { path: "school/sen-suport" },
      "There is no page /school/sen-suport. Did you mean /school/sen-support?",
    ],
    [
      "no version",
      [unit("2", "Kto")],
      { version: "1" },
      "Nothing says which English of the page this was made from.",
    ],
    [
      "two texts for one unit",
      [unit("2", "Kto"), unit("2", "Kto może")],
      {},
      "It comes twice with different texts.",
    ],
    [
      "a sign to keep what isn't there",
      [unit("2", "=")],
      {},
      'It has "=", but there is no translation to keep.',
    ],
  ])("is refused with %s", (_, units, options, sentence) => {
    expect(check(units, options).said.join("\n")).toContain(sentence);
  });

  it("names the line of words that belong nowhere", () => {
    const returned = { language: "ur", isPrefilled: true, strayLines: [12], pages: [] };
    const { findings } = checkFile(returned, {
      file: "ur.html",
      markdown,
      paths: [],
      read: () => undefined,
      overwrite: false,
    });
    expect(findings).toMatchObject([{ line: 12, message: "These words belong to no text of a page." }]);
  });
});

describe("a file made from another English", () => {
  const now = readTexts(
    sourcePage(BODY.replace("Any child\n", "Any young person\n").replace("\nAsk", "\nNew.\n\nAsk")),
  );

  it("is refused, and says which texts changed", () => {
    expect(check([unit("2", "Kto"), unit("3", "Dziecko")], { now }).said).toEqual([
      "ur.xlf:3 /school/sen-support: The English has changed since this file was made, in #3. Export it again. To bring in the texts whose English is still the same, import with --only-sound.",
    ]);
  });

  it("still has the texts whose English is the same, where that stands now", () => {
    expect(check([unit("2", "Kto"), unit("3", "Dziecko")], { now }).texts).toEqual({ "3": "Kto" });
  });

  it("never takes the text of a block for a title of the same words", () => {
    const named = readTexts(sourcePage("\nNew.\n\nHelp with money.\n", "Help with money"));
    const units = [unit("1", "Pomoc", "Help with money"), unit("2", "Pomoc finansowa", "Help with money.")];
    expect(check(units, { now: named }).texts).toEqual({ "2": "Pomoc finansowa" });
  });

  it("gives two texts of the same English a place each", () => {
    const twice = readTexts(sourcePage("\nNew.\n\nAsk us.\n\nAsk us.\n"));
    const units = [unit("1", "Zapytaj.", "Ask us."), unit("2", "Pytaj.", "Ask us.")];
    expect(check(units, { now: twice }).texts).toEqual({ "2": "Zapytaj.", "3": "Pytaj." });
  });

  it("names eight of the texts that changed, and how many more did", () => {
    const units = Array.from({ length: 10 }, (_, index) => unit(`${index + 1}`, "x", `Gone ${index}.`));
    expect(check(units, { now }).said[0]).toContain("in #1, #2, #3, #4, #5, #6, #7, #8 and 2 more.");
  });
});

describe("a file made before the translation changed", () => {
  const stamp = { kind: "human", date: "2026-11-01" } as const;
  const withTargets = (texts: Record<string, string>, from: PageTexts = page) =>
    readTexts(
      sourcePage(BODY),
      translationOf(mergePage(markdown, from, new Map(Object.entries(texts)), stamp)),
    );
  const now = withTargets({ "2": "Kto to dostanie" });

  it.each([
    ["another text", "Kto", false, ["It was translated otherwise since this file was made."]],
    ["another text, to be overwritten", "Kto", true, []],
    ["the same text", "Kto to dostanie", false, []],
  ])("may bring %s", (_, target, overwrite, expected) => {
    expect(
      messages([unit("2", target)], { now, overwrite }).map((said) => said.replace(/ Export .*/, "")),
    ).toEqual(expected);
  });

  it("brings what wasn't translated since", () => {
    expect(check([unit("3", "Dziecko")], { now })).toMatchObject({ texts: { "3": "Dziecko" }, said: [] });
  });
});

describe("an old translation that stood in the cell", () => {
  const stamp = { kind: "human", date: "2026-11-01" } as const;
  const merged = mergePage(markdown, page, new Map([["2", "Kto"]]), stamp);
  const now = readTexts(sourcePage(BODY.replace("Who can get it", "Who may get it")), translationOf(merged));
  const text = (target: string, isPrefilled: boolean) =>
    check([unit("2", target, "Who may get it")], { now, version: now.version, isPrefilled });

  it.each([
    ["says nothing where it is unchanged", "Kto", true, { texts: {}, empty: 1 }],
    [
      "stands where a tool says that it is the translation",
      "Kto",
      false,
      { texts: { "2": "Kto" }, empty: 0 },
    ],
    ["stands where the translator wrote the sign for it", "=", true, { texts: { "2": "Kto" }, empty: 0 }],
  ])("%s", (_, target, isPrefilled, expected) => {
    expect(text(target, isPrefilled)).toMatchObject({ ...expected, said: [] });
  });
});
