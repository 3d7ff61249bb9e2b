/** One stroke, as people and their keyboards write it. */
const STROKE = "[-\\u2010-\\u2015\\u2212]";
const BETWEEN = `[^\\S\\n]{0,3}${STROKE}?[^\\S\\n]{0,3}`;
const SPELT = `(?<![0-9A-Z])(?=((?:[0-9A-Z]${BETWEEN}){7}[0-9A-Z])(?![0-9A-Z]))`;

/** A text in capitals in which letters and digits that look alike are the same, and marks that nobody sees are gone. */
function straighten(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/**
 * Everything in a text that can be read as a code like `K7QD-2M9P`: in small letters, with spaces, or with O for 0
 * and I or L for 1. Most of it is ordinary words; a code of a page among them is no accident.
 */
export function spellCodes(text: string): ReadonlySet<string> {
  const spelt = [...straighten(text).matchAll(new RegExp(SPELT, "g"))];
  const letters = spelt.map(([, found = ""]) => found.replace(/[^0-9A-Z]/g, ""));
  return new Set(letters.map((code) => `${code.slice(0, 4)}-${code.slice(4)}`));
}

/**
 * Everything in a text that was meant as a code: four and four letters and digits with a stroke between, at least
 * one a digit. Two short words with a stroke between are words.
 */
export function findCodes(text: string): string[] {
  const typed = new RegExp(`(?<![0-9A-Za-z])[0-9A-Za-z]{4} ?${STROKE} ?[0-9A-Za-z]{4}(?![0-9A-Za-z])`, "g");
  const found = (text.normalize("NFKC").match(typed) ?? []).filter((code) => /\d/.test(code));
  return [...new Set(found.map((code) => straighten(code).replace(/[^0-9A-Z]+/, "-")))];
}
