import { toPlainDigits } from "../model/plain-digits.ts";

/** A postcode as somebody typed it, in capitals and without slips, or why it is none. */
export type TypedPostcode =
  | { kind: "full"; outcode: string; incode: string }
  | { kind: "outcode"; outcode: string }
  | { kind: "wrong"; why: "empty" | "not-a-postcode" };

/** `N1`, `N19`, `EC1`, `EC19`, `W1A`, `EC1V`. No two digits begin with 0, and no last letter is I, L or O. */
const OUTCODE = /^[A-Z]{1,2}(?:[1-9]\d|\d[A-HJKMNP-Z]?)$/;
/** A digit and two letters. Royal Mail uses no C, I, K, M, O or V here. */
const INCODE = /^\d[ABD-HJLNP-UW-Z]{2}$/;
/** The beginning of an incode, where somebody stopped typing. */
const PART_OF_INCODE = /^\d[ABD-HJLNP-UW-Z]?$/;

/** Letters and digits that look alike, and are typed for each other. */
const ALIKE: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", "0": "O", "1": "IL" };

/**
 * Reads what a family typed as their postcode: in small or wide letters, in digits of any script, with or without
 * spaces, with O for 0 and I or L for 1. The first half alone is an outcode.
 */
export function readPostcode(typed: string): TypedPostcode {
  const parts = clean(typed).split(" ").filter(Boolean);
  const letters = parts.join("");
  if (letters === "") return { kind: "wrong", why: "empty" };
  return readFull(letters) ?? readOutcode(parts) ?? { kind: "wrong", why: "not-a-postcode" };
}

/** A whole postcode as the source and services write it, in two parts; undefined where it isn't exactly one. */
export function splitPostcode(written: string): { outcode: string; incode: string } | undefined {
  const letters = written.replace(/\s/g, "").toUpperCase();
  const [outcode, incode] = [letters.slice(0, -3), letters.slice(-3)];
  return OUTCODE.test(outcode) && INCODE.test(incode) ? { outcode, incode } : undefined;
}

function readFull(letters: string): TypedPostcode | undefined {
  const outcode = mend(letters.slice(0, -3), OUTCODE);
  const incode = mend(letters.slice(-3), INCODE);
  return outcode === undefined || incode === undefined ? undefined : { kind: "full", outcode, incode };
}

function readOutcode(parts: readonly string[]): TypedPostcode | undefined {
  const [first = "", second] = parts;
  const isStopped = parts.length === 2 && mend(second ?? "", PART_OF_INCODE) !== undefined;
  const outcode = mend(isStopped ? first : parts.join(""), OUTCODE);
  return outcode === undefined ? undefined : { kind: "outcode", outcode };
}

/** Capitals and the digits 0 to 9 with single spaces; marks that nobody sees and punctuation are taken out. */
function clean(typed: string): string {
  return toPlainDigits(typed.normalize("NFKC").toUpperCase())
    .replace(/[\p{Cf}\p{P}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The reading that fits with the fewest letters and digits taken for each other. */
function mend(letters: string, shape: RegExp): string | undefined {
  if (letters.length > LONGEST_PART) return undefined;
  let readings = [{ text: "", changes: 0 }];
  for (const letter of letters) {
    readings = readings.flatMap(({ text, changes }) => [
      { text: text + letter, changes },
      ...[...(ALIKE[letter] ?? "")].map((other) => ({ text: text + other, changes: changes + 1 })),
    ]);
  }
  return readings.filter(({ text }) => shape.test(text)).sort((a, b) => a.changes - b.changes)[0]?.text;
}

const LONGEST_PART = 4;
