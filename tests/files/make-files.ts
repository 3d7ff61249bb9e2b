import { crc32, deflateSync } from "node:zlib";

/** The catalogue of a PDF that a program for offices exports with tags. */
export const TAGGED =
  "/Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 3 0 R /Lang (en-GB)";
/** A page with a font, so with letters. */
export const WITH_LETTERS = "/Type /Page /Resources << /Font << /F1 5 0 R >> >>";
/** A page with nothing but a picture. */
export const SCANNED = "/Type /Page /Resources << /XObject << /I1 5 0 R >> >> /Subtype /Image";

type PdfParts = { catalogue?: string; page?: string; more?: string; packed?: boolean };

/** A small PDF. `packed` packs its objects together, as PDF 1.5 and later do. */
export function makePdf({
  catalogue = TAGGED,
  page = WITH_LETTERS,
  more = "",
  packed = false,
}: PdfParts = {}): Buffer {
  const objects = [`<< ${catalogue} >>`, `<< ${page} >>`, more === "" ? "" : `<< ${more} >>`];
  const content = stream("", "BT (never looked at: /JavaScript) Tj ET");
  const body = packed
    ? stream(
        "/Type /ObjStm /N 3 /First 12 /Filter /FlateDecode",
        deflateSync(`1 0 2 50 3 90 ${objects.join("\n")}`).toString("latin1"),
      )
    : objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.7\n${content}${body}trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, "latin1");
}

function stream(dictionary: string, data: string): string {
  return `9 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj\n`;
}

/** A ZIP file whose entries aren't packed: what Word, Excel and LibreOffice write. */
export function makeZip(entries: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 10, 8, 28);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

/** A document of Word. */
export const makeDocx = (more: Record<string, string> = {}): Buffer =>
  makeZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>", ...more });
