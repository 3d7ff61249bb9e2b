/** Letters that people type for one another in every language that has both: other keyboards, other code points of one letter. */
const ANYWHERE: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ґ: "г",
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ۍ: "ی",
  ئ: "ی",
  ك: "ک",
  ڪ: "ک",
  ه: "ہ",
  ة: "ہ",
  ۀ: "ہ",
  ۃ: "ہ",
  ە: "ہ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
};

/** Signs that are written or left out at will: tatweel, joiners, soft hyphens, apostrophes. */
const AT_WILL = /[\u0640\u200b-\u200d\u00ad'’ʼ-]/g;

/** Scripts whose vowel signs are marks: without them another word stands there. */
const WITH_MARKS = /[\u0900-\u0dff]/;

/**
 * A word with every letter in one form, so that ways to write it that people take for the same are the same: case, accents,
 * the Arabic, Persian and Urdu forms of one letter, digits of any script. The vowel signs of Indic scripts stay.
 */
export function foldLetters(word: string): string {
  const plain = word.normalize("NFKD").toLowerCase().replace(AT_WILL, "");
  const bare = WITH_MARKS.test(plain) ? plain : plain.replace(/\p{Mn}/gu, "");
  let folded = "";
  for (const sign of bare) folded += ANYWHERE[sign] ?? toLatinDigit(sign);
  return folded;
}

function toLatinDigit(sign: string): string {
  if (!/\p{Nd}/u.test(sign) || sign <= "9") return sign;
  let zero = sign.codePointAt(0) ?? 0;
  const first = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && first - zero < 9) zero -= 1;
  return String(first - zero);
}
