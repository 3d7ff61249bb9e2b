/** A set of services by their places in the list, one bit each: three thousand fit into 94 numbers. */
export type Bits = Uint32Array;

const WORD = 32;

/** The set of nothing, of a list this long. */
export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / WORD));
}

/** The set of the places that a test holds for. */
export function bitsWhere(size: number, test: (place: number) => boolean): Bits {
  const bits = noBits(size);
  for (let place = 0; place < size; place++) {
    if (test(place)) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return bits;
}

/** What two sets have in common. */
export function both(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & (other[index] ?? 0));
}

/** What is in at least one of two sets. */
export function either(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word | (other[index] ?? 0));
}

/** How many places two sets have in common. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let index = 0; index < one.length; index++) count += ones((one[index] ?? 0) & (other[index] ?? 0));
  return count;
}

/** The places of a set in their order. */
export function placesOf(bits: Bits): number[] {
  const places: number[] = [];
  for (let index = 0; index < bits.length; index++) {
    for (let word = bits[index] ?? 0; word !== 0; word &= word - 1)
      places.push(index * WORD + 31 - Math.clz32(word & -word));
  }
  return places;
}

/** How many bits of a number are set. Source: H. S. Warren, Hacker's Delight, 2nd edition, figure 5-2. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
