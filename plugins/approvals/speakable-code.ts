/** Crockford's base 32: no I, L, O or U, so that nothing in a code can be taken for another thing in it. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The short form of a digest that people read out, like `K7QD-2M9P`: its first 40 bits, five at a time from the
 * highest, in Crockford's base 32 (https://www.crockford.com/base32.html), with a hyphen in the middle.
 */
export function speakableCode(digest: string): string {
  const bits = BigInt(`0x${digest.slice(0, 10)}`);
  const letters = Array.from(
    { length: 8 },
    (_, index) => ALPHABET[Number((bits >> BigInt(35 - 5 * index)) & 31n)],
  );
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** A code as a person typed it, in its one right form, or undefined where it can't be a code. O is read as 0, I and L as 1. */
export function parseCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const right = letters.length === 8 && [...letters].every((letter) => ALPHABET.includes(letter));
  return right ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}
