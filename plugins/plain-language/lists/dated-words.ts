import { after, either, type Phrase, type PhrasePlace, phrase, sameSentence } from "../phrases/phrase.ts";

const asks = sameSentence("how|if|unless|what|when|where|whether|who");
const namesReader = sameSentence(
  "child|child's|children|families|family|he|her|his|she|their|them|they|you|you've|your",
);
const namesUs = sameSentence("club|council|group|our|school|service|team|we|we're");

/** A sense: the time of a reader's life and not of the page ("if your child currently goes to school"). */
const isReadersTime = (place: PhrasePlace) => asks(place) || (namesReader(place) && !namesUs(place));

const GOOD = "Tell us where your child goes to school";

const unlessReaders = (match: string, good: string): Phrase => ({
  ...phrase(match),
  unless: isReadersTime,
  good,
});

/** Words that were true when somebody wrote them. */
export const DATED_WORDS: readonly Phrase[] = [
  unlessReaders("currently", "If you currently get help, tell us."),
  unlessReaders("at present", `${GOOD} at present.`),
  unlessReaders("at the moment", `${GOOD} at the moment.`),
  unlessReaders("right now", "Call 999 if your child is in danger right now."),
  unlessReaders("recently", "Tell us if your child has recently moved."),
  unlessReaders("in recent months|weeks|years|times", "Has your child changed in recent months?"),
  unlessReaders("nowadays", "Children nowadays like it."),
  unlessReaders("these days", "Ask if you can come on these days."),
  unlessReaders("this month|term|week|summer|autumn|winter|spring", `${GOOD} this term.`),
  {
    ...phrase("this year"),
    unless: isReadersTime,
    good: "Has your child moved this year?",
  },
  unlessReaders("this academic|school|financial year", `${GOOD} this school year.`),
  {
    ...phrase("last|next month|term|week|year"),
    unless: either(isReadersTime, after("an|each|every|in|of|the")),
    good: "It lasts until the next year.",
  },
  unlessReaders("last|next academic|school|financial year", `${GOOD} next school year.`),
  unlessReaders("last|next summer|autumn|winter|spring", "Tell us if your child starts next autumn."),
  unlessReaders("earlier|later this year|month|term", "Did your child move earlier this year?"),
  phrase("new and improved"),
  phrase("brand new"),
  phrase("newly launched|opened|built|appointed|formed|established"),
  phrase("recently launched|opened|built|appointed|formed|established"),
  phrase("in the coming days|weeks|months|year|years"),
  phrase("in the next few days|weeks|months|years"),
  phrase("over the next few days|weeks|months|years"),
  phrase("over the past|last few days|weeks|months|years"),
  phrase("until recently"),
  phrase("state of the art"),
  phrase("at the time of writing"),
  phrase("latest news|developments"),
].map((entry) => ({ ...entry, fix: "Give the month and the year, or leave it out." }));
