/** British endings and their American spelling, as the word counts (of American films) have them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our(s|ed|ing|ers?|ites?|able|fuls?|less|al|y|hoods?)?$/, "or$1"],
  [/is(es?|ed|ing|ers?|ations?|able)$/, "iz$1"],
  [/ys(es?|ed|ing|ers?)$/, "yz$1"],
  [/tre(s?)$/, "ter$1"],
  [/ll(ed|ing|ers?)$/, "l$1"],
  [/ogue(s?)$/, "og$1"],
  [/ence(s?)$/, "ense$1"],
  [/(?<=.)ae/, "e"],
  [/mme(s?)$/, "m$1"],
];

/** Endings that are taken off to find a word's base, and what takes their place. `longer` is the least number of letters, less one. */
const ENDINGS: readonly { ending: RegExp; base: string; longer?: number }[] = [
  { ending: /ies$/, base: "y" },
  { ending: /(s|x|z|ch|sh|o)es$/, base: "$1" },
  { ending: /([^s])s$/, base: "$1" },
  { ending: /ied$/, base: "y" },
  { ending: /ed$/, base: "" },
  { ending: /d$/, base: "" },
  { ending: /([b-df-hj-np-tv-z])\1ed$/, base: "$1" },
  { ending: /ing$/, base: "", longer: 5 },
  { ending: /ing$/, base: "e", longer: 5 },
  { ending: /([b-df-hj-np-tv-z])\1ing$/, base: "$1", longer: 5 },
  { ending: /er$/, base: "", longer: 4 },
  { ending: /r$/, base: "", longer: 4 },
  { ending: /est$/, base: "", longer: 5 },
  { ending: /st$/, base: "", longer: 5 },
  { ending: /ier$/, base: "y" },
  { ending: /iest$/, base: "y" },
  { ending: /ily$/, base: "y" },
  { ending: /ly$/, base: "", longer: 4 },
];

/** Short forms that lose more than their `n't`. */
const SHORTENED: Readonly<Record<string, string>> = { "can't": "can", "shan't": "shall", "won't": "will" };

/** A word as it is looked up: lower case, without a final `n't` and without what follows an apostrophe. */
export function lookupForm(word: string): string {
  const lower = word.toLowerCase();
  const whole = SHORTENED[lower] ?? lower.replace(/n't$/, "");
  const apostrophe = whole.indexOf("'");
  return apostrophe < 0 ? whole : whole.slice(0, apostrophe);
}

/** American spellings of a British word; none where it has no other. */
export function spellingForms(word: string): string[] {
  return SPELLINGS.flatMap(([british, american]) =>
    british.test(word) ? [word.replace(british, american)] : [],
  );
}

/** Bases that a word may come from, two letters or longer: `plans` gives `plan`, `stopped` gives `stopp`, `stoppe` and `stop`. */
export function baseForms(word: string): string[] {
  return ENDINGS.flatMap(({ ending, base, longer = 0 }) => {
    if (word.length <= longer || !ending.test(word)) return [];
    const form = word.replace(ending, base);
    return form.length >= 2 && form !== word ? [form] : [];
  });
}
