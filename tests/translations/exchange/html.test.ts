import { describe, expect, it } from "vitest";
import { decodeFile } from "../../../plugins/translations/exchange/decode-file.ts";
import { readReturned } from "../../../plugins/translations/exchange/formats.ts";
import { readHtml } from "../../../plugins/translations/exchange/read-html.ts";
import { selectUnits } from "../../../plugins/translations/exchange/select-units.ts";
import { writeHtml } from "../../../plugins/translations/exchange/write-html.ts";
import { fileOf, pageOf } from "./texts.ts";

const V = "v0123456789abcdef-0123456789abcdef";

/** A table as this site writes it, with one text. */
const table = (target: string, id = "/school#3") => `<table>
<tr><th>local-offer:pl</th><th>English</th><th>Polish</th></tr>
<tr><th>/<wbr>school</th><th colspan="2"><p>Help</p><p>Version ${V}</p></th></tr>
<tr><th>${id}</th><td><p>Ask<br>us</p><p>Before: Ask</p></td><td>${target}</td></tr>
</table>`;
const targetOf = (cell: string) => {
  const returned = readHtml(table(cell));
  return "problem" in returned ? returned.problem : returned.pages[0]?.units[0]?.target;
};

describe("writeHtml", () => {
  it("shows the English with what changed, and the old translation in its own direction", () => {
    const page = pageOf("Ask “us” <b> & now.\n", {
      body: "Zapytaj.\n",
      record: { title: "SEN support", description: "How to get help.", blocks: ['Ask "us" soon.'] },
    });
    const units = selectUnits(page, false);
    const text = writeHtml(fileOf(...(units === undefined ? [] : [units])));
    expect(
      text.slice(text.indexOf("<tbody>")).replace(/v[0-9a-f]{16}-[0-9a-f]{16}/, "v0-0"),
    ).toMatchInlineSnapshot(`
      "<tbody>
      <tr class="page"><th class="id" scope="row">/school/<wbr>sen-support</th><th colspan="2" lang="en" dir="ltr"><p>SEN support</p><p class="note">Version v0-0</p></th></tr>
      <tr><th class="id" scope="row">/school/<wbr>sen-support#1</th><td lang="en" dir="ltr"><p>Ask “us” &lt;b&gt; &amp; now.</p><p class="note">Before: Ask &quot;us&quot; <del>soon</del><ins>&lt;b&gt; &amp; now</ins>.</p><p class="note">Paragraph. The English has other words than when it was translated. Its facts are the same.</p></td><td lang="ur" dir="rtl"><p lang="ur" dir="rtl">Zapytaj.</p></td></tr>
      </tbody>
      </table>
      </body>
      </html>
      "
    `);
  });
});

describe("readHtml", () => {
  it("knows the language, the page, its version and the English", () => {
    expect(readHtml(table("<p>Zapytaj</p>"))).toEqual({
      ...{ language: "pl", isPrefilled: true, strayLines: [] },
      pages: [
        {
          path: "school",
          version: V,
          line: 3,
          units: [{ id: "3", english: "Ask\\\nus", target: "Zapytaj", line: 4 }],
        },
      ],
    });
  });

  it.each([
    [
      "a word processor's markup",
      "<p class=MsoNormal><span lang=PL style='font-size:11.0pt;mso-ansi-language:PL'>Zapytaj <b>ich</b><o:p></o:p></span></p>",
      "Zapytaj ich",
    ],
    ["lines that it wrapped", "<p>Zapytaj\n   ich</p>", "Zapytaj ich"],
    ["its empty paragraphs", "<p>Zapytaj</p><p><o:p>&nbsp;</o:p></p>", "Zapytaj"],
    [
      "its comments and conditions",
      "<p><!--[if !supportLists]-->Zapytaj<!--[endif]--><![if x]>!<![endif]></p>",
      "Zapytaj!",
    ],
    ["two spaces", "<p>Za<span style='mso-spacerun:yes'>&nbsp; </span>pytaj</p>", "Za pytaj"],
    [
      "hard spaces and entities",
      "<p>100&nbsp;z&#322; &amp; &lt;b&gt; &ldquo;x&rdquo;</p>",
      "100\u00a0zł & <b> “x”",
    ],
    ["words that were taken out", "<p>Zapytaj <del>go</del><ins>ich</ins></p>", "Zapytaj ich"],
    [
      "addresses that became links",
      '<p><a href="https://x.example">https://x.example</a></p>',
      "https://x.example",
    ],
    ["line breaks", "<p>Za<br>\npytaj</p>", "Za\\\npytaj"],
    ["two paragraphs", "<p>Za</p><p>pytaj</p>", "Za\\\npytaj"],
    ["an empty cell", "<p>&nbsp;</p>", ""],
  ])("reads %s", (_, cell, expected) => {
    expect(targetOf(cell)).toBe(expected);
  });

  it("reads ids that a narrow column broke", () => {
    expect(readHtml(table("Zapytaj", "<p class=x>/scho\nol<br>#3</p>"))).toMatchObject({
      pages: [{ units: [{ id: "3" }] }],
    });
  });

  it("says where words stand in a row without an id", () => {
    expect(readHtml(table("Zapytaj", "school 3"))).toMatchObject({ strayLines: [4] });
  });
});

describe("a file's letters", () => {
  const windows = Uint8Array.from([
    ...new TextEncoder().encode(
      '<html><meta http-equiv=Content-Type content="text/html; charset=windows-1250">',
    ),
    ...new TextEncoder().encode(table("<p>")),
    ...[0xb3, 0x9c],
  ]);

  it("are read as the file says, as Word saves it", () => {
    expect(decodeFile(windows)).toMatch(/łś$/);
  });

  it.each(["windows-1252", "iso-8859-1"])("have Word's own quotation marks in %s", (name) => {
    const bytes = [...new TextEncoder().encode(`charset=${name} `), 0x93, 0x80, 0x92];
    expect(decodeFile(Uint8Array.from(bytes))).toMatch(/ “€’$/);
  });

  it.each([
    ["UTF-8", new TextEncoder().encode("łś")],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0xc5, 0x82, 0xc5, 0x9b])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x42, 0x01, 0x5b, 0x01])],
    ["UTF-16, the other way round", Uint8Array.from([0xfe, 0xff, 0x01, 0x42, 0x01, 0x5b])],
  ])("are read as %s", (_, bytes) => {
    expect(decodeFile(bytes)).toBe("łś");
  });

  it.each([
    ["that nothing names", [0xb3, 0x9c]],
    ["that it names wrongly", [...new TextEncoder().encode("charset=klingon"), 0xb3]],
    ["that it calls UTF-8 though they aren't", [...new TextEncoder().encode("charset=utf-8"), 0xb3]],
  ])("are not guessed: %s", (_, bytes) => {
    expect(decodeFile(Uint8Array.from(bytes))).toBeUndefined();
  });
});

it.each([
  [undefined, "Its letters can't be read."],
  ["Zapytaj", "This is neither XLIFF nor PO nor an HTML table."],
  ["<table></table>", "It doesn't say which language it is in."],
  ['msgid "a"\nmsgstr b', "Line 2 is not right as PO."],
  ["<?xml version='1.0'?><xliff>", "It is not right as XML"],
])("refuses the file %j with a sentence", (text, sentence) => {
  expect(() => readReturned(text, "back.html")).toThrow(sentence);
});
