import type { Rule } from "../rule.ts";
import { listNodes, type SpokenNode } from "../spoken-node.ts";

/** The letters of each script that languages here are written in, by its name in ISO 15924. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Beng: /\p{Script=Bengali}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Taml: /\p{Script=Tamil}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
};

/** Words that are the same in every language: addresses, numbers, and codes in capitals. */
const SAME_EVERYWHERE = /^(\S*[@/.]\S*|[\p{Lu}\p{N}\p{P}-]+)$/u;

export const languageMarks: Rule = {
  id: "language-marks",
  why: "A screen reader reads with the voice of the language that is marked. English in an Urdu voice is noise.",
  examples: {
    bad: '<main lang="ur" dir="rtl"><h1>مدد</h1><p>Monday to Friday</p></main>',
    good: '<main lang="ur" dir="rtl"><h1>مدد</h1><p lang="en" dir="ltr">Monday to Friday</p></main>',
  },
  check({ root }) {
    const spoken = listNodes(root).filter(({ role, children }) => role !== "page" && children.length === 0);
    return spoken
      .filter(isForeign)
      .map(({ role, name, language }) => `The ${role} "${name}" is marked as ${language || "no language"}.`);
  },
};

/** True where not one letter is of the script of the language, and there are words. */
function isForeign({ name, language }: SpokenNode): boolean {
  const words = name.split(" ").filter((word) => /\p{L}/u.test(word) && !SAME_EVERYWHERE.test(word));
  if (words.length === 0) return false;
  if (language === "") return true;
  const letters = LETTERS[new Intl.Locale(language).maximize().script ?? ""];
  return letters !== undefined && !letters.test(name);
}
