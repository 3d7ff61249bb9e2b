import { describe, expect, it } from "vitest";
import { readXliff } from "../../../plugins/translations/exchange/read-xliff.ts";
import { selectUnits } from "../../../plugins/translations/exchange/select-units.ts";
import { writeXliff } from "../../../plugins/translations/exchange/write-xliff.ts";
import { fileOf, pageOf } from "./texts.ts";

const record = (block: string) => ({
  title: "SEN support",
  description: "How to get help.",
  blocks: [block],
});
const changed = pageOf("Ask [the **school**](a.md) by {{date}}.\n", {
  body: "Zapytaj [szkołę](a.md).\n",
  record: record("Ask [the school](a.md)."),
});
const written = (page = changed) => {
  const units = selectUnits(page, false);
  return writeXliff(fileOf(...(units === undefined ? [] : [units])));
};

describe("writeXliff", () => {
  it("keeps marks as inline elements, and the old translation as a candidate", () => {
    expect(written().replace(/v[0-9a-f]{16}-[0-9a-f]{16}/, "v0-0")).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="en" trgLang="ur">
       <file id="v0-0" original="/school/sen-support" canResegment="no" srcDir="ltr" trgDir="rtl" xml:space="preserve">
        <notes><note>Page: SEN support</note><note>Leave everything in {{…}} as it is, and the addresses of links and pictures.</note><note>Translate the words in square brackets.</note><note>Write numbers with the digits 0 to 9.</note></notes>
        <unit id="b1" name="/school/sen-support#1" type="local-offer:paragraph">
         <mtc:matches><mtc:match ref="#s1" type="tm" origin="this page" similarity="83">
          <originalData><data id="d1">[</data><data id="d2">](a.md)</data></originalData>
          <source>Ask <pc id="c1" type="link" dataRefStart="d1" dataRefEnd="d2">the school</pc>.</source><target>Zapytaj <pc id="c1" type="link" dataRefStart="d1" dataRefEnd="d2">szkołę</pc>.</target>
         </mtc:match></mtc:matches>
         <notes><note category="instruction">Paragraph. A fact of the English changed: a number, date, sum, address, a negation or who must do what.</note><note category="old-english" appliesTo="source">Ask [the school](a.md).</note></notes>
         <originalData><data id="d1">**</data><data id="d2">[</data><data id="d3">](a.md)</data><data id="d4">{{date}}</data></originalData>
         <segment id="s1" state="initial" subState="local-offer:changed-facts"><source>Ask <pc id="c1" type="link" dataRefStart="d2" dataRefEnd="d3">the <pc id="c2" type="fmt" dataRefStart="d1" dataRefEnd="d1">school</pc></pc> by <ph id="c3" type="other" dataRef="d4" disp="{{date}}"/>.</source></segment>
        </unit>
       </file>
      </xliff>
      "
    `);
  });

  it("writes letters that XML can't hold as code points", () => {
    const text = written(pageOf("Ask\u0007 `\u0008` & <b> ]]> \ud800.\n"));
    expect(text).toContain('<source>Ask<cp hex="0007"/> <ph id="c1"');
    expect(text).toContain('<data id="d1">`<cp hex="0008"/>`</data>');
    expect(text).toContain(
      '&amp; <ph id="c2" type="other" dataRef="d2" disp="&lt;b&gt;"/> ]]&gt; <cp hex="D800"/>.',
    );
    expect(readXliff(text)).toMatchObject({
      pages: [{ units: [{}, {}, { english: "Ask\u0007 `\u0008` & <b> ]]> \ud800." }] }],
    });
  });
});

/** A file with one unit whose inside is given. */
const file = (inside: string) => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ur">
<file id="v1" original="/school"><unit id="b3">${inside}</unit></file></xliff>`;
const SOURCE =
  '<source>Ask <pc id="c1" dataRefStart="d1" dataRefEnd="d2">us</pc> <ph id="c2" dataRef="d3"/></source>';
const DATA =
  '<originalData><data id="d1">[</data><data id="d2">](a.md)</data><data id="d3">{{x}}</data></originalData>';
const targetOf = (inside: string) => {
  const returned = readXliff(file(inside));
  return "problem" in returned ? returned.problem : returned.pages[0]?.units[0]?.target;
};

describe("readXliff", () => {
  it.each([
    [
      "marks with their data",
      '<target>A <pc id="c1" dataRefStart="d1" dataRefEnd="d2">nas</pc> <ph id="c2" dataRef="d3"/></target>',
      "A [nas](a.md) {{x}}",
    ],
    [
      "marks without their data",
      '<target>A <pc id="c1">nas</pc> <ph id="c2"/></target>',
      "A [nas](a.md) {{x}}",
    ],
    ["a copy of a mark", '<target><ph id="c9" copyOf="c2"/></target>', "{{x}}"],
    [
      "marks that a tool split",
      '<target><sc id="c8" dataRef="d1"/>nas<ec startRef="c8" dataRef="d2"/></target>',
      "[nas](a.md)",
    ],
    [
      "marks of a reviewer",
      '<target>A <mrk id="m1" type="comment" value="?">nas</mrk><sm id="m2"/>!<em startRef="m2"/></target>',
      "A nas!",
    ],
    ["code points and comments", '<target>A<cp hex="0009"/><!-- x -->b<![CDATA[<&]]></target>', "A\tb<&"],
    ["no target", "", ""],
    ["an empty target", "<target/>", ""],
  ])("reads %s", (_, target, expected) => {
    expect(targetOf(`${DATA}<segment>${SOURCE}${target}</segment>`)).toBe(expected);
  });

  it("joins a unit that a tool split in segments, once all of them are translated", () => {
    const segments = (second: string) =>
      `<segment><source>Ask.</source><target>Zapytaj.</target></segment><ignorable><source> </source></ignorable><segment><source>Wait.</source>${second}</segment>`;
    expect(targetOf(segments("<target>Czekaj.</target>"))).toBe("Zapytaj. Czekaj.");
    expect(targetOf(segments(""))).toBe("");
  });

  it("reads elements with a prefix, and units in groups", () => {
    const text = file("<segment><source>Ask</source><target>Zapytaj</target></segment>")
      .replace("xmlns=", "xmlns:x=")
      .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
      .replace("<x:unit", '<x:group id="g"><x:unit')
      .replace("</x:unit>", "</x:unit></x:group>");
    expect(readXliff(text)).toMatchObject({
      language: "ur",
      pages: [
        {
          path: "school",
          version: "v1",
          line: 3,
          units: [{ id: "3", english: "Ask", target: "Zapytaj", line: 3 }],
        },
      ],
    });
  });

  it.each([
    ["a file that breaks off", "<xliff version='2.1'><file>", /^It is not right as XML: /],
    [
      "entities of its own",
      '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.1">&a;</xliff>',
      /^It is not right as XML: |^It has a document type/,
    ],
    [
      "a document type",
      '<!DOCTYPE xliff SYSTEM "file:///etc/passwd"><xliff version="2.1"/>',
      /^It has a document type/,
    ],
    [
      "elements without end in one another",
      `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`,
      /more than 100 deep/,
    ],
    ["another version", '<xliff version="1.2"/>', /^It is not XLIFF 2/],
    ["something else", "<html/>", /^It is not XLIFF 2/],
  ])("refuses %s", (_, text, sentence) => {
    expect(readXliff(text)).toEqual({ problem: expect.stringMatching(sentence) });
  });
});
