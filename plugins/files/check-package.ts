import type { Problem } from "./problem.ts";

/** A file of each kind that no other kind has: Office Open XML, ECMA-376; OpenDocument, ISO/IEC 26300. */
const OWN_PART: ReadonlyMap<string, string> = new Map([
  ["docx", "word/document.xml"],
  ["xlsx", "xl/workbook.xml"],
  ["pptx", "ppt/presentation.xml"],
]);
const OPEN_DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["odt", "text"],
  ["ods", "spreadsheet"],
  ["odp", "presentation"],
]);

const PROGRAM =
  /(?:vbaProject|vbaData)[^/]*$|activeX|^(?:Basic|Scripts)\/|\.(?:exe|dll|com|scr|bat|cmd|ps1|js|vbs|jar|msi|lnk)$/i;

/** Says why a document of Word, Excel, LibreOffice and their like can't be published, or undefined where it can. */
export function checkPackage(ending: string, bytes: Uint8Array): Problem | undefined {
  const names = listEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (names === undefined || !isOf(ending, names, bytes)) {
    return {
      problem: `This file is damaged, locked with a password, or is not what .${ending} says.`,
      fix: `Open it on your computer, save it again as .${ending} without a password, and upload that.`,
    };
  }
  const program = names.find((name) => PROGRAM.test(name));
  if (program === undefined) return undefined;
  return {
    problem: `This file holds a program, or macros: "${program}".`,
    fix: `Save it again as a plain .${ending}, without macros and controls.`,
  };
}

function isOf(ending: string, names: readonly string[], bytes: Uint8Array): boolean {
  const part = OWN_PART.get(ending);
  if (part !== undefined) return names.includes(part);
  // The first entry is called mimetype and is not packed. OpenDocument 1.3, part 2, 3.3.
  const head = new TextDecoder("latin1").decode(bytes.subarray(30, 120));
  return head.startsWith(`mimetypeapplication/vnd.oasis.opendocument.${OPEN_DOCUMENTS.get(ending)}`);
}

const [END_OF_LIST, ENTRY] = [0x06054b50, 0x02014b50];

/** The names of what is in a ZIP file, or undefined where it isn't one. Source: PKWARE, APPNOTE 6.3.10, 4.3.12 and 4.3.16. */
function listEntries(bytes: Buffer): string[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_LIST) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (names.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const name = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}
