import { NUMBER_WORDS } from "./number-words.ts";

/** Words that turn a sentence round, or say what somebody has to do: one more or less of them is another instruction. */
const DUTY_AND_NEGATION = new Set(
  `not no never none nobody nothing neither nor without unless except until cannot only before after
  must should shall may might can could will would need ought required`.split(/\s+/),
);

/** Names of days: part of a date even where no digit is. Months are among the words of numbers. */
const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

const ADDRESS =
  /\{\{[^}]*\}\}|\]\([^)\s]*|<?(?:https?:\/\/|mailto:|tel:|www\.)[^\s)>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const NUMBER = /[£€$]?\d+(?:[.,:/ ]\d+)*(?: ?(?:%|am\b|pm\b))?/gi;
const WORD = /[a-z]+(?:['\u2019][a-z]+)*/gi;

/**
 * What must not differ between a text and the one that a translation was made from: numbers, sums, dates, phone numbers,
 * e-mail and web addresses, placeholders, and words of negation and duty. In their order: two swapped numbers are two
 * wrong ones.
 */
export function listFacts(text: string): string[] {
  const facts: { at: number; fact: string }[] = [];
  const take = (pattern: RegExp, toFact: (match: string) => string[], from: string): string =>
    from.replace(pattern, (match: string, at: number) => {
      facts.push(...toFact(match).map((fact) => ({ at, fact })));
      return " ".repeat(match.length);
    });
  const rest = take(ADDRESS, (address) => [address], text);
  const words = take(NUMBER, (number) => [number.replace(/[\s,]/g, "").toLowerCase()], rest);
  take(WORD, factOf, words);
  return facts.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
}

function factOf(word: string): string[] {
  const lower = word.toLowerCase().replace("\u2019", "'");
  if (lower.endsWith("n't")) return [lower === "can't" ? "can" : lower.slice(0, -3), "not"];
  if (lower === "cannot") return ["can", "not"];
  // "may" is a month or a word of duty, and a fact either way.
  return DUTY_AND_NEGATION.has(lower) || DAYS.has(lower) || NUMBER_WORDS.has(lower) ? [lower] : [];
}
