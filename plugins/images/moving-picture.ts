const PNG_HEAD = 8;

/** True for a picture that moves: one of several frames. */
export function isMoving(
  { format, pages = 1 }: { format: string; pages?: number | undefined },
  bytes: Uint8Array,
): boolean {
  return format === "png" ? isMovingPng(bytes) : pages > 1 && ["gif", "webp"].includes(format);
}

/** A PNG that moves has a chunk called `acTL` before its first picture. Source: W3C, PNG 3, 11.3.6. */
function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG_HEAD; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "acTL") return true;
    if (name === "IDAT") return false;
  }
  return false;
}
