/** The same text with digits of any script as 0 to 9. Give it text in the form NFKC: the digits of mathematics have more than one kind in a row. */
export function toPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, toDigit);
}

/** In every script the digits 0 to 9 stand in a row. */
function toDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
