import type { Outcome } from "./client.ts";

/** The key of a text under `distance.script`, and what to fill in: `count` chooses the plural form, `number` is what people read. */
export type Said = { key: string; [placeholder: string]: string | number };

/** From this many miles no decimal is said. */
const WHOLE_FROM = 10;
const LEAST = 0.1;

/**
 * How a distance is said: "0.4 miles" with one decimal, whole miles from 10, "less than 0.1 miles" for what is next
 * door. From the middle of an outcode it is "about" whole miles, at least 1. `locale` writes the number: give it the
 * `dateLocale` of a language.
 */
export function sayDistance(miles: number, isAbout: boolean, locale: string): Said {
  if (isAbout) return sayNumber("aboutMiles", Math.max(1, Math.round(miles)), locale);
  if (miles < LEAST) return sayNumber("lessThan", LEAST, locale);
  const tenths = Math.round(miles * 10) / 10;
  return sayNumber("miles", tenths < WHOLE_FROM ? tenths : Math.round(miles), locale);
}

/** Whether distances from there are only "about" right. */
export function isAbout(outcome: Outcome): boolean {
  const from = outcome.kind === "far" ? outcome.from : outcome.kind;
  return from === "about" || from === "unknown-postcode";
}

/** What to tell somebody of what they typed. */
export function sayOutcome(outcome: Outcome, locale: string): Said {
  switch (outcome.kind) {
    case "exact":
      return { key: "from", postcode: outcome.postcode };
    case "about":
      return { key: "about", outcode: outcome.outcode };
    case "unknown-postcode":
      return { key: "unknownPostcode", postcode: outcome.postcode, outcode: outcome.outcode };
    case "unknown-outcode":
      return { key: "unknownOutcode", outcode: outcome.outcode };
    case "far":
      return sayNumber("far", Math.round(outcome.miles), locale, { outcode: outcome.outcode });
    case "wrong":
      return { key: outcome.why === "empty" ? "empty" : "wrong" };
    case "offline":
      return { key: "offline" };
  }
}

function sayNumber(
  key: string,
  count: number,
  locale: string,
  others: Readonly<Record<string, string>> = {},
): Said {
  return { key, ...others, count, number: new Intl.NumberFormat(locale).format(count) };
}
