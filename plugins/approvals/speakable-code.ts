/** Crockford's base 32: no I, L, O or U, so that nothing in a code can be taken for another thing in it. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What may be typed in a code: its letters, and those that are read as a digit. */
export const LETTERS_READ = `${ALPHABET}OIL`;

/**
 * The short form of a digest that people read out, like `K7QD-2M9P`: its first 40 bits, five at a time from the
 * highest, in Crockford's base 32 (https://www.crockford.com/base32.html), with a hyphen in the middle.
 */
export function speakableCode(digest: string): string {
  return toCode(digest.slice(0, 10));
}

/** Bits given in hex, ten letters of hex to eight of the code, in groups of four. */
export function toCode(hex: string): string {
  const bits = BigInt(`0x${hex}`);
  const length = (hex.length * 4) / 5;
  const letters = Array.from(
    { length },
    (_, index) => ALPHABET[Number((bits >> BigInt(5 * (length - 1 - index))) & 31n)],
  );
  return inGroups(letters.join(""));
}

/**
 * A code as a person typed it, in its one right form, or undefined where it can't be a code of so many letters.
 * O is read as 0, I and L as 1.
 */
export function parseCode(typed: string, length = 8): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\u00ad\u2010-\u2015-]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const right = letters.length === length && [...letters].every((letter) => ALPHABET.includes(letter));
  return right ? inGroups(letters) : undefined;
}

function inGroups(letters: string): string {
  return letters.match(/.{4}/g)?.join("-") ?? letters;
}
