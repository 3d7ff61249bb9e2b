import { visibleText } from "./inline-codes.ts";
import { countBreaks } from "./line-breaks.ts";
import { ADDRESS, checkNumbers, type Problem } from "./numbers.ts";
import type { Unit } from "./unit.ts";

/** What shows in a translated text alone, without Markdown's parser: numbers, addresses, placeholders, characters. */
export function checkText(unit: Pick<Unit, "english">, target: string): Problem[] {
  return [
    ...checkCharacters(target),
    ...checkBreaks(unit, target),
    ...checkSame("the placeholder", PLACEHOLDER, unit.english, target),
    ...checkSame("the address", ADDRESS, visibleText(unit.english), visibleText(target)),
    ...checkNumbers(unit.english, target),
  ];
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

function checkCharacters(target: string): Problem[] {
  const problems: Problem[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffd\ufffe\uffff\p{Cs}]/u.test(target))
    problems.push({ problem: "It has a character that can't be shown.", fix: "Type the text again." });
  if (!isBalanced(target))
    problems.push({
      problem: "It turns the direction of text round and doesn't turn it back.",
      fix: "Delete the invisible direction marks, or close each of them.",
    });
  return problems;
}

const OPENS = { "\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c" };
const ISOLATES = { "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069" };

/** True where every mark that begins a run of another direction is ended, the last first. */
function isBalanced(text: string): boolean {
  const ends: Record<string, string> = { ...OPENS, ...ISOLATES };
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const end = ends[mark];
    if (end !== undefined) open.push(end);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}

function checkBreaks({ english }: Pick<Unit, "english">, target: string): Problem[] {
  if (countBreaks(target) <= countBreaks(english)) return [];
  return [
    { problem: "It has a line break that the English doesn't have.", fix: "Write it as one run of text." },
  ];
}

function checkSame(what: string, pattern: RegExp, english: string, target: string): Problem[] {
  const list = (text: string) => [...text.matchAll(pattern)].map(([match]) => match.replace(/\s+/g, ""));
  return compareLists(what, list(english), list(target));
}

/** Says which of the things that must be the same are not, each once. */
export function compareLists(what: string, wanted: readonly string[], written: readonly string[]): Problem[] {
  const missing = without(wanted, written);
  const surplus = without(written, wanted);
  return [
    ...missing.map((thing) => ({ problem: `It lacks ${what} ${thing}.`, fix: "Copy it from the English." })),
    ...surplus.map((thing) => ({
      problem: `It has ${what} ${thing}, which the English doesn't have.`,
      fix: "Take it out, or correct it.",
    })),
  ];
}

/** What is in the first list and not in the second, as often as it is there more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((thing) => {
    const at = left.indexOf(thing);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
