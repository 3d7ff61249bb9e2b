import { inflateSync } from "node:zlib";

/** What a PDF says outside its pages' contents. `isWhole` is false where a part of it can't be read, so that nobody knows. */
export type PdfText = { text: string; isWhole: boolean };

/** The most that is unpacked, in bytes: a few kilobytes can be packed from gigabytes. */
const MOST_UNPACKED = 50_000_000;

/**
 * The objects of a PDF as text, with names spelled out and the words of texts left out, so that no words pass for marks.
 * Contents of pages, fonts and pictures are left out; objects that are packed together (ISO 32000-1, 7.5.7) are unpacked.
 */
export function readPdf(bytes: Uint8Array): PdfText {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const parts: string[] = [];
  let isWhole = true;
  let left = MOST_UNPACKED;
  let from = 0;
  for (const { start, end } of listStreams(file)) {
    const before = file.slice(from, start);
    parts.push(before);
    from = end;
    const dictionary = before.slice(before.lastIndexOf(" obj"));
    if (!/\/ObjStm\b/.test(dictionary)) continue;
    const unpacked = unpack(dictionary, file.slice(start, end), left);
    left -= unpacked?.length ?? 0;
    isWhole &&= unpacked !== undefined;
    parts.push(unpacked ?? "");
  }
  parts.push(file.slice(from));
  return { text: clean(parts.join("\n")), isWhole };
}

/** Where the contents of each stream stand. */
function* listStreams(file: string): Generator<{ start: number; end: number }> {
  const opening = /(?<!end)stream\r?\n/g;
  for (let found = opening.exec(file); found !== null; found = opening.exec(file)) {
    const start = opening.lastIndex;
    const end = file.indexOf("endstream", start);
    yield { start, end: end < 0 ? file.length : end };
    if (end < 0) return;
    opening.lastIndex = end;
  }
}

function unpack(dictionary: string, packed: string, most: number): string | undefined {
  if (!/\/FlateDecode\b/.test(dictionary) || /\/Predictor\b/.test(dictionary) || most <= 0) return undefined;
  try {
    return inflateSync(Buffer.from(packed, "latin1"), { maxOutputLength: most }).toString("latin1");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function clean(text: string): string {
  return text
    .replace(/\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)/g, (words) =>
      words === "()" ? "()" : "(x)",
    )
    .replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
