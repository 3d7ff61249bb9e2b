import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkMarks, readMarks } from "../../plugins/files/check-pdf.ts";
import { makePdf, SCANNED } from "./make-files.ts";

const PLAIN = "/Type /Catalog /Pages 2 0 R";

describe("readMarks", () => {
  it.each([false, true])("knows a tagged PDF with a language and letters (packed: %s)", (packed) => {
    expect(readMarks(makePdf({ packed }))).toEqual({ tags: "yes", language: "yes", text: "yes" });
  });

  it.each([false, true])("knows a PDF without marks (packed: %s)", (packed) => {
    expect(readMarks(makePdf({ catalogue: PLAIN, packed }))).toEqual({
      tags: "no",
      language: "no",
      text: "yes",
    });
  });

  it.each([
    [
      "a tree that isn't said to be used",
      `${PLAIN} /StructTreeRoot 3 0 R /MarkInfo << /Marked false >>`,
      { tags: "no" },
    ],
    ["an empty language", `${PLAIN} /Lang ()`, { language: "no" }],
    ["a language in hexadecimal", `${PLAIN} /Lang <656E>`, { language: "yes" }],
  ])("looks closely at %s", (_, catalogue, marks) => {
    expect(readMarks(makePdf({ catalogue }))).toMatchObject(marks);
  });

  it("knows a scan: pictures, and no letter", () => {
    expect(readMarks(makePdf({ catalogue: PLAIN, page: SCANNED })).text).toBe("no");
  });

  it.each([
    ["with another filter", "/Filter /LZWDecode", Buffer.from("x")],
    ["with damage", "/Filter /FlateDecode", Buffer.from("x")],
    ["in more bytes than a document has", "/Filter /FlateDecode", deflateSync(Buffer.alloc(60_000_000))],
  ])("says that it doesn't know where objects are packed %s", (_, filter, data) => {
    const packed = `9 0 obj << /Type /ObjStm ${filter} >>\nstream\n${data.toString("latin1")}\nendstream\nendobj\n`;
    const pdf = Buffer.concat([Buffer.from(packed, "latin1"), makePdf({ catalogue: PLAIN })]);
    expect(readMarks(pdf)).toEqual({ tags: "not known", language: "not known", text: "yes" });
  });
});

describe("checkMarks", () => {
  it.each([
    [{ tags: "yes", language: "yes", text: "yes" }, undefined],
    [{ tags: "not known", language: "not known", text: "not known" }, undefined],
    [
      { tags: "no", language: "yes", text: "yes" },
      "This PDF doesn't say what screen readers need to know: it lacks tags.",
    ],
    [
      { tags: "no", language: "no", text: "yes" },
      "This PDF doesn't say what screen readers need to know: it lacks tags and a language.",
    ],
    [
      { tags: "no", language: "no", text: "no" },
      "This PDF is a scan: a picture of paper, without one letter that can be read aloud.",
    ],
  ] as const)("says of %o: %s", (marks, problem) => {
    expect(checkMarks(marks)?.problem).toBe(problem);
  });
});
