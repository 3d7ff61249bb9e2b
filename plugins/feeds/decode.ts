import { isUtf8 } from "node:buffer";
import { decodeWindows1252 } from "../model/windows-1252.ts";

/** A file's text, and which encoding its bytes are in: `UTF-8`, `UTF-16` or `Windows-1252`. */
export type Decoded = { text: string; encoding: "UTF-8" | "UTF-16" | "Windows-1252" };

/**
 * Reads bytes in the encoding that they are in: UTF-16 by its byte order mark or its zero bytes, UTF-8 where they are
 * right as such, otherwise Windows-1252, which old spreadsheets write. A byte order mark is no part of the text.
 */
export function decodeFeed(bytes: Uint8Array): Decoded {
  const wide = wideOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: "UTF-16" };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: "UTF-8" };
  return { text: decodeWindows1252(bytes), encoding: "Windows-1252" };
}

/** Text in Latin letters has a zero in every second byte where each letter takes two. */
function wideOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return undefined;
  const zeros = (from: number) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (zeros(1) > head.length / 4 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > head.length / 4 && zeros(1) === 0) return "utf-16be";
  return undefined;
}
