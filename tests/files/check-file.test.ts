import { describe, expect, it } from "vitest";
import { checkBytes, checkNameAndSize, LARGEST_FILE } from "../../plugins/files/check-file.ts";
import { makeDocx, makePdf, makeZip, TAGGED } from "./make-files.ts";

const odt = (kind: string) =>
  makeZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "" });

describe("checkNameAndSize", () => {
  it.each(["request-form.pdf", "form2.docx", "short-breaks-2026.csv"])("takes %s", (name) => {
    expect(checkNameAndSize(name, LARGEST_FILE)).toBeUndefined();
  });

  it.each([
    ["form.exe", 900, "Files that end with .exe can't be published."],
    ["form.pdf.html", 900, "Files that end with .html can't be published."],
    ["form.doc", 900, "Files that end with .doc can't be published."],
    ["form.docm", 900, "Files that end with .docm can't be published."],
    ["form", 900, "This file's name has no ending."],
    ["form.pdf", 0, "This file is empty."],
    ["form.pdf", LARGEST_FILE + 1, "This file is 11 MB, and the most is 10 MB."],
  ])("refuses %s of %i bytes", (name, bytes, problem) => {
    expect(checkNameAndSize(name, bytes)?.problem).toBe(problem);
  });

  it.each([
    ["SEND Form (v2).pdf", "Call it send-form-v2.pdf."],
    ["..pdf", "Call it document.pdf."],
    ["Référence.PDF", "Call it re-fe-rence.pdf."],
    ["<script>.pdf", "Call it script.pdf."],
    ["ایک.pdf", "Call it document.pdf."],
  ])("says what else to call %s", (name, fix) => {
    expect(checkNameAndSize(name, 900)?.fix).toBe(fix);
  });
});

describe("checkBytes", () => {
  it.each([
    ["form.pdf", makePdf()],
    ["form.docx", makeDocx()],
    ["days.xlsx", makeZip({ "xl/workbook.xml": "" })],
    ["talk.pptx", makeZip({ "ppt/presentation.xml": "" })],
    ["form.odt", odt("text")],
    ["days.ods", odt("spreadsheet")],
    ["talk.odp", odt("presentation")],
    ["clubs.csv", Buffer.from('club,phone,day\nChess,+44 1632 960123,"Monday, 4pm"\n')],
  ])("takes %s that is what it says", (name, bytes) => {
    expect(checkBytes(name, bytes)).toBeUndefined();
  });

  const DAMAGED = (ending: string) =>
    `This file is damaged, locked with a password, or is not what ${ending} says.`;

  it.each([
    ["a program called PDF", "form.pdf", Buffer.from("MZ\u0090\0"), "This file is not a PDF."],
    [
      "a page called PDF",
      "form.pdf",
      Buffer.from("<script>alert(1)</script>%PDF-1.7 %%EOF"),
      "This file is not a PDF.",
    ],
    ["half a PDF", "form.pdf", makePdf().subarray(0, 200), "This PDF ends in the middle."],
    [
      "a locked PDF",
      "form.pdf",
      makePdf({ more: "/Encrypt 7 0 R" }),
      "This PDF is locked, which keeps out some people who have it read aloud.",
    ],
    [
      "a PDF with a script",
      "form.pdf",
      makePdf({ more: "/S /JavaScript /JS (app.alert)" }),
      "This PDF has a script in it.",
    ],
    [
      "a PDF with a disguised script",
      "form.pdf",
      makePdf({ more: "/S /J#61va#53cript" }),
      "This PDF has a script in it.",
    ],
    [
      "a PDF with a packed script",
      "form.pdf",
      makePdf({ more: "/S /JavaScript", packed: true }),
      "This PDF has a script in it.",
    ],
    [
      "a PDF that starts programs",
      "form.pdf",
      makePdf({ more: "/S /Launch /F (cmd.exe)" }),
      "This PDF can start other programs.",
    ],
    [
      "a PDF with a file in it",
      "form.pdf",
      makePdf({ more: "/Names << /EmbeddedFiles 8 0 R >>" }),
      "This PDF has another file in it.",
    ],
    ["a text called Word", "form.docx", Buffer.from("Dear parent"), DAMAGED(".docx")],
    ["Excel called Word", "form.docx", makeZip({ "xl/workbook.xml": "" }), DAMAGED(".docx")],
    ["Word called ODT", "form.odt", makeDocx(), DAMAGED(".odt")],
    ["a table called ODT", "form.odt", odt("spreadsheet"), DAMAGED(".odt")],
    ["half a document of Word", "form.docx", makeDocx().subarray(0, 120), DAMAGED(".docx")],
    ["a list of entries that leads outside", "form.docx", corrupted(), DAMAGED(".docx")],
    [
      "macros",
      "form.docx",
      makeDocx({ "word/vbaProject.bin": "" }),
      'This file holds a program, or macros: "word/vbaProject.bin".',
    ],
    [
      "controls",
      "form.docx",
      makeDocx({ "word/activeX/activeX1.xml": "" }),
      'This file holds a program, or macros: "word/activeX/activeX1.xml".',
    ],
    [
      "a program inside",
      "form.docx",
      makeDocx({ "word/embeddings/run.EXE": "" }),
      'This file holds a program, or macros: "word/embeddings/run.EXE".',
    ],
    [
      "a formula",
      "clubs.csv",
      Buffer.from('club\n"=HYPERLINK(""x"")"\n'),
      "A cell of this table begins with = or @, which programs run as a formula.",
    ],
    [
      "a table that isn't UTF-8",
      "clubs.csv",
      Buffer.from([0x63, 0xe9]),
      "This file is not a table in UTF-8 text.",
    ],
  ])("refuses %s", (_, name, bytes, problem) => {
    expect(checkBytes(name, bytes)?.problem).toBe(problem);
  });

  it("lets words of a PDF be that only look like marks", () => {
    const words = "/Title (/JavaScript and \\) /Launch (a rocket)) /URI (https://x.example/Launch)";
    expect(checkBytes("form.pdf", makePdf({ catalogue: `${TAGGED} ${words}` }))).toBeUndefined();
  });
});

function corrupted(): Buffer {
  const bytes = makeDocx();
  bytes.writeUInt32LE(0x7fffffff, bytes.length - 6);
  return bytes;
}
