import { describesNoun, type Phrase, phrase } from "../phrases/phrase.ts";

const PART =
  "box|boxes|button|buttons|chart|diagram|form|image|link|links|list|map|menu|paragraph|paragraphs|picture|section|sections|table|tables|text";

/** Words that point to a place on a screen. Readers who listen, or read on a phone, have another screen. */
export const DIRECTIONAL_WORDS: readonly Phrase[] = [
  phrase("see|look|read above|below|overleaf"),
  phrase(`the|this|see ${PART} above|below|opposite|overleaf`),
  phrase(`the|this above|below ${PART}`),
  phrase("listed|shown|described|mentioned|given|explained|named above|below|overleaf"),
  phrase("set out above|below"),
  phrase("details|information|contacts above|below"),
  phrase("any|all|one|none of the above"),
  {
    ...phrase("on|to the left|right"),
    unless: describesNoun,
    good: "We can point you to the right team.",
  },
  phrase("on the left|right hand side?"),
  phrase("left|right hand menu|column|side"),
  phrase("at the top|bottom of this|the page|screen"),
  phrase("further down|up this|the page"),
  phrase("scroll down|up"),
].map((entry) => ({ ...entry, fix: "Name the heading, or make it a link." }));
