/**
 * What Windows-1252 has in the place of 32 control characters, from 0x80 to 0x9F; five bytes mean nothing and stay what
 * they are. Written out: `TextDecoder` of some Node versions reads these bytes as Latin-1.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The character of each byte. */
export const WINDOWS_1252: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] ?? "") : String.fromCharCode(byte),
);

/** Text of bytes in Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  // Whichever way the decoder reads them, these end as what they are.
  return latin.replace(/[\u0080-\u009f]/g, (each) => WINDOWS_1252[each.charCodeAt(0)] ?? each);
}
