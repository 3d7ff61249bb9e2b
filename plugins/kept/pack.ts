import { crc32 } from "node:zlib";

/** Pieces of bytes by their keys. */
export type Pieces = ReadonlyMap<string, Uint8Array>;

/** The first line of a pack: what its pieces were made with, and each one's key, length in bytes and CRC-32. */
type Header = { tools: string; pieces: [key: string, length: number, check: number][] };

/** Many pieces as one file: a line that says what is in it, then all bytes in a row. */
export function toPack(tools: string, pieces: Pieces): Uint8Array[] {
  const header: Header = {
    tools,
    pieces: [...pieces].map(([key, bytes]) => [key, bytes.length, crc32(bytes)]),
  };
  return [Buffer.from(`${JSON.stringify(header)}\n`), ...pieces.values()];
}

/** The pieces of a pack. One that was made with other tools, or that isn't whole, is worth nothing. */
export function parsePack(pack: Uint8Array, tools: string): Map<string, Uint8Array> {
  const end = pack.indexOf(10);
  const header = parseHeader(Buffer.from(pack.subarray(0, Math.max(end, 0))).toString("utf8"));
  const pieces = new Map<string, Uint8Array>();
  if (header?.tools !== tools) return pieces;
  let at = end + 1;
  for (const [key, length, check] of header.pieces) {
    const bytes = pack.subarray(at, at + length);
    at += length;
    if (bytes.length === length && crc32(bytes) === check) pieces.set(key, bytes);
  }
  return pieces;
}

/** The file is the build's own: where its outline is right the rest was written by `toPack`. */
function parseHeader(text: string): Header | undefined {
  try {
    const header: unknown = JSON.parse(text);
    const isHeader = typeof header === "object" && header !== null && "tools" in header && "pieces" in header;
    return isHeader && Array.isArray(header.pieces) ? (header as Header) : undefined;
  } catch {
    return undefined;
  }
}
