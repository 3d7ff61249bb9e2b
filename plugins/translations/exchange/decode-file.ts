import { isUtf8 } from "node:buffer";
import { decodeWindows1252 } from "../../model/windows-1252.ts";

/** The text of a file, in the encoding that its bytes or its own words say; undefined where neither does. */
export function decodeFile(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 4096));
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    if (named === undefined || /^utf-?8$/i.test(named)) return undefined;
    const decoder = new TextDecoder(named);
    return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
