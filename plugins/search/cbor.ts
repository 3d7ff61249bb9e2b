/** The kinds of item that an index of Pagefind is made of, by their number in CBOR (RFC 8949). */
const [BYTES, TEXT, ARRAY, MAP, TAG] = [2, 3, 4, 5, 6];

type Head = { kind: number; value: number; end: number };

/** What the first byte of an item says: its kind, its value or length, and where what follows begins. */
function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? Number.NaN;
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, end: at + 1 };
  const size = 2 ** (short - 24);
  if (!(size <= 8)) throw new Error(`Byte ${at} begins no item of a known length.`);
  let value = 0;
  for (const byte of bytes.subarray(at + 1, at + 1 + size)) value = value * 256 + byte;
  return { kind, value, end: at + 1 + size };
}

/** Where the item that begins at a place ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, value, end } = readHead(bytes, at);
  if (kind === BYTES || kind === TEXT) return end + value;
  const parts = kind === ARRAY ? value : kind === MAP ? value * 2 : kind === TAG ? 1 : 0;
  let next = end;
  for (let part = 0; part < parts; part++) next = endOf(bytes, next);
  return next;
}

/** The items of an array, each as its bytes. */
export function readArray(bytes: Uint8Array): Uint8Array[] {
  const { kind, value, end } = readHead(bytes, 0);
  if (kind !== ARRAY) throw new Error("An index of Pagefind has another shape than expected.");
  let at = end;
  return Array.from({ length: value }, () => {
    const start = at;
    at = endOf(bytes, start);
    return bytes.subarray(start, at);
  });
}

/** The text of an item that is one. */
export function readText(bytes: Uint8Array): string {
  const { value, end } = readHead(bytes, 0);
  return Buffer.from(bytes.subarray(end, end + value)).toString("utf8");
}

/** An array of items that are bytes already. */
export function writeArray(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead(ARRAY, items.length), ...items]);
}

/** A text as an item. */
export function writeText(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

function writeHead(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  const size = value < 256 ? 1 : value < 65_536 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head[0] = (kind << 5) | (24 + Math.log2(size));
  head.writeUIntBE(value, 1, size);
  return head;
}
