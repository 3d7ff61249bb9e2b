const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** How many digits there are: each is one letter of plain text that no format has to escape. */
export const DIGITS = ALPHABET.length;

/** A whole number in so many digits of base 64, the greatest first. A number that doesn't fit is a bug and throws. */
export function toDigits(number: number, length: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= DIGITS ** length)
    throw new RangeError(`${number} doesn't fit in ${length} digits.`);
  let [digits, rest] = ["", number];
  for (let index = 0; index < length; index++) {
    digits = `${ALPHABET[rest % DIGITS]}${digits}`;
    rest = Math.floor(rest / DIGITS);
  }
  return digits;
}

/** The number that some digits are; not a number where one of them is no digit, or there are none. */
export function fromDigits(digits: string): number {
  let number = digits === "" ? Number.NaN : 0;
  for (const digit of digits) {
    const value = ALPHABET.indexOf(digit);
    number = value < 0 ? Number.NaN : number * DIGITS + value;
  }
  return number;
}
