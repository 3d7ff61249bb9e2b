import { NUMBER_WORDS } from "../number-words.ts";
import { visibleText } from "./inline-codes.ts";

/** What is wrong with a translated text, and what to do. */
export type Problem = { problem: string; fix: string };

/** E-mail and web addresses that stand in the words. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s)>\]"']*[^\s)>\]"'.,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/**
 * Compares the numbers of a translation with those of the English: each of one must be in the other. Their order may differ,
 * "5pm" may be 17, "May" may be 5, and where the English has a number in words the translation may have digits.
 */
export function checkNumbers(english: string, target: string): Problem[] {
  const words = withoutAddresses(target);
  const foreign = /(?![0-9])\p{Nd}/u.exec(words);
  if (foreign !== null)
    return [
      {
        problem: `It has the digit "${foreign[0]}", which phones and searches don't find.`,
        fix: "Write all numbers with the digits 0 to 9.",
      },
    ];
  return compareNumbers(withoutAddresses(english), words);
}

function compareNumbers(english: string, target: string): Problem[] {
  const wanted = listNumbers(english).map((number) => formsOf(number, english));
  const written = listNumbers(target);
  const allowed = new Set([...wanted.flat(), ...wordNumbers(english)]);
  const missing = wanted.filter((forms) => !forms.some((form) => written.includes(form)));
  const surplus = written.filter((number) => !allowed.has(number));
  return [
    ...[...new Set(missing.map(([number]) => number))].map((number) => ({
      problem: `It lacks the number ${number}.`,
      fix: "Write it in digits, as in the English.",
    })),
    ...[...new Set(surplus)].map((number) => ({
      problem: `It has the number ${number}, which the English doesn't have.`,
      fix: "Check it against the English.",
    })),
  ];
}

/** Runs of digits; a sign or gap before three digits only groups them: "1,000" and "1 000" are 1000. */
function listNumbers(text: string): string[] {
  const runs = text.match(/\d+(?:[.,\u00a0\u202f '\u2019]\d{3}(?!\d))*/g) ?? [];
  return runs.map((run) => run.replace(/\D/g, ""));
}

/** A number, and the hour of the day that it may be. */
function formsOf(number: string, english: string): string[] {
  const hour = Number(number);
  const isHour =
    hour <= 12 && new RegExp(`(?<!\\d)0?${hour}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b`, "i").test(english);
  return isHour ? [number, number.padStart(2, "0"), String(hour + 12), String(hour % 12)] : [number];
}

function wordNumbers(english: string): string[] {
  const words = english.toLowerCase().match(/[a-z]+/g) ?? [];
  const numbers = words.map((word) => NUMBER_WORDS.get(word) ?? []);
  const pairs = numbers.flatMap(([first], index) => joinNumbers(first, numbers[index + 1]?.[0]));
  return [...numbers.flat(), ...pairs].flatMap((number) => [number, number.padStart(2, "0")]);
}

/** What two words of numbers make together: "twenty-one" is 21, "two hundred" is 200. */
function joinNumbers(first: string | undefined, second: string | undefined): string[] {
  if (first === undefined || second === undefined) return [];
  const [a, b] = [Number(first), Number(second)];
  if (b >= 100) return [String(a * b)];
  return a >= 20 && a < 100 && b < 10 ? [String(a + b)] : [];
}

function withoutAddresses(text: string): string {
  return visibleText(text).replace(ADDRESS, " ");
}
