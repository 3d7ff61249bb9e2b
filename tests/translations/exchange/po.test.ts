import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePo, printEntry } from "../../../plugins/translations/exchange/po.ts";
import { readPo } from "../../../plugins/translations/exchange/read-po.ts";
import { selectUnits } from "../../../plugins/translations/exchange/select-units.ts";
import { writePo } from "../../../plugins/translations/exchange/write-po.ts";
import { fileOf, pageOf } from "./texts.ts";

const HEADER = 'msgid ""\nmsgstr "Language: pa_Arab\\n"\n\n';
const V = "v0123456789abcdef-0123456789abcdef";

describe("writePo", () => {
  it("has the old translation as fuzzy, and the old English before it", () => {
    const page = pageOf('Ask "us" now.\n', {
      body: "Zapytaj.\n",
      record: { title: "SEN support", description: "How to get help.", blocks: ["Ask."] },
    });
    const units = selectUnits(page, false);
    const text = writePo(fileOf(...(units === undefined ? [] : [units])));
    expect(
      text.slice(text.indexOf("#. ")).replace(/v[0-9a-f]{16}-[0-9a-f]{16}/, "v0-0"),
    ).toMatchInlineSnapshot(`
      "#. Page: SEN support
      #. Paragraph. The English has other words than when it was translated. Its facts are the same.
      #: /school/sen-support:1
      #, fuzzy
      #| msgid "Ask."
      msgctxt "/school/sen-support#1 v0-0"
      msgid "Ask \\"us\\" now."
      msgstr "Zapytaj."
      "
    `);
  });
});

describe("readPo", () => {
  it.each([
    ["a text", 'msgstr "Zapytaj"', "Zapytaj"],
    ["a text over lines", 'msgstr ""\n"Za"\n"pytaj"', "Zapytaj"],
    ["escapes", String.raw`msgstr "\"A\" \\ \t\x41\102\q"`, '"A" \\ \tABq'],
    ["Windows line ends", 'msgstr "Zapytaj"\r', "Zapytaj"],
    ["no text", 'msgstr ""', ""],
  ])("reads %s", (_, target, expected) => {
    const returned = readPo(`${HEADER}msgctxt "/school#3 ${V}"\nmsgid "Ask"\n${target}\n`);
    expect(returned).toEqual({
      ...{ language: "pa-Arab", isPrefilled: false, strayLines: [] },
      pages: [
        {
          path: "school",
          version: V,
          line: 4,
          units: [{ id: "3", english: "Ask", target: expected, line: 4 }],
        },
      ],
    });
  });

  it("takes no fuzzy text and no obsolete one, and says where words belong to nothing", () => {
    const text = `${HEADER}#, c-format, fuzzy\n#| msgid "Ask"\nmsgctxt "/#1 ${V}"\nmsgid "Ask us"\nmsgstr "Zapytaj"\n\nmsgid "Other"\nmsgstr "Inne"\n\n#~ msgid "x"\n#~ msgstr "y"\n`;
    expect(readPo(text)).toMatchObject({ pages: [{ path: "", units: [{ target: "" }] }], strayLines: [10] });
  });

  it.each([
    ["words without quotes", `${HEADER}msgid Ask\n`, 4],
    ["a quote that isn't closed", `${HEADER}msgid "Ask\nmsgstr ""\n`, 4],
    ["a text before its keyword", '"Ask"\n', 1],
    ["plural forms, which no text of a page has", `${HEADER}msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n`, 5],
  ])("names the line of %s", (_, text, line) => {
    expect(readPo(text)).toEqual({ problem: `Line ${line} is not right as PO.` });
  });
});

it("loses no letter of any text in quotes", () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab \\"\n\t\r#|é🎉\u00a0'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (source, target) => {
      const entry = { notes: ["Note"], isFuzzy: false, context: "c", source: `a${source}`, target };
      expect(parsePo(printEntry(entry))).toEqual([{ ...entry, notes: [], line: 2 }]);
    }),
    { seed: 20261124, numRuns: 2000 },
  );
});
