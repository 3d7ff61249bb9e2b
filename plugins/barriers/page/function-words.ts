/** The commonest small words of languages in Latin letters. Some are words of two languages; those tell nothing where the two are compared. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to is you your for that with are this can will be have not from they what if or by how their which we who help",
  es: "el los las que para por con una está son más también usted puede pueden sus como pero del al muy este",
  fr: "le les des est et vous pour dans que qui avec sur une pas sont votre vos nous aux ou peut être cette",
  it: "il della che per con una sono può anche gli dei nel più questo alla di non degli delle suo",
  pl: "w na się jest nie do że to dla są lub jak o po od które który dziecka mogą może oraz za tym co",
  pt: "os das dos que para com uma não são você seu sua pode mais também ou pelo pela está",
  ro: "și în este pentru să cu din sau sunt care nu la pe mai de un o copilul dumneavoastră poate",
  so: "iyo waa in ay ka ku u oo aad ama waxaa la si uu loo soo haddii cunugaaga ilmaha",
  sq: "dhe të në për është nga që një me nuk ose janë mund si më do ju fëmija",
  tr: "ve bir bu için ile da de olarak veya çocuğunuzun daha olan ne gibi size çok her var",
};

const BY_LANGUAGE = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Fewer words than these tell nothing. */
const FEWEST = 14;

/** True for a language whose small words are known. */
export function knowsFunctionWords(language: string): boolean {
  return BY_LANGUAGE.has(language);
}

/** The language that a text is plainly in, where that isn't its own; undefined where there is any doubt. */
export function guessLanguage(text: string, own: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return undefined;
  const shareOf = (language: string, without: string) =>
    words.filter((word) => BY_LANGUAGE.get(language)?.has(word) && !BY_LANGUAGE.get(without)?.has(word))
      .length / words.length;
  const others = [...BY_LANGUAGE.keys()].filter((language) => language !== own);
  const [best] = others
    .map((language) => ({ language, share: shareOf(language, own) }))
    .sort((a, b) => b.share - a.share);
  const isPlain = best !== undefined && best.share > 0.25 && shareOf(own, best.language) < 0.06;
  return isPlain ? best.language : undefined;
}
