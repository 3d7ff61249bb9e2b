import { visibleText } from "./inline-codes.ts";
import type { Unit } from "./unit.ts";

const STATES: Record<Unit["state"], string> = {
  current: "The English is the one that was translated.",
  cosmetic: "Only marks or capitals of the English changed since it was translated.",
  changed: "The English has other words than when it was translated. Its facts are the same.",
  "changed-facts":
    "A fact of the English changed: a number, date, sum, address, a negation or who must do what.",
  missing: "There is no translation yet.",
};

/** A note in plain words for whoever translates a unit. */
export function sayUnit({ name, english, state, before }: Unit): string {
  const isBack = state === "missing" && before !== undefined;
  return [
    `${name[0]?.toUpperCase()}${name.slice(1)}.`,
    isBack ? "The English was gone and is back; this is its translation from then." : STATES[state],
    /\p{L}/u.test(visibleText(english)) ? "" : "There are no words to translate: copy it as it is.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What every translator is told. */
export const ADVICE = [
  "Leave everything in {{…}} as it is, and the addresses of links and pictures.",
  "Translate the words in square brackets.",
  "Write numbers with the digits 0 to 9.",
];
