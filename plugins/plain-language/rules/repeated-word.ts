import type { Sentence } from "../document/types.ts";
import { atTokens, type CheckRule, quote, writeInstead } from "./rule.ts";
import { SIGNS } from "./sign.ts";

/** Words that may stand twice: "what it is is", "those that had had help", "very very". */
const MAY_REPEAT = new Set("blah bye can do had ha her hush is knock many no so that very will".split(" "));
/** Words that never stand twice in a row in a good sentence. */
const NEVER_TWICE = new Set("a an and at by for from my of or our the their with your".split(" "));

export const repeatedWord: CheckRule = {
  id: "repeated-word",
  ...SIGNS,
  why: "Readers go back to see what they missed, and people who listen hear it twice.",
  source: "our own choice",
  examples: {
    good: ["Those who had had help said that that was good.", "It is very very good.", "You do. Do you?"],
    bad: ["Ask «the the» school.", "You can go «to to» it.", "«The the the» end."],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      for (const { first, last } of findRepeats(sentence)) {
        const word = sentence.tokens[first];
        if (word === undefined) continue;
        report({
          ...atTokens(sentence, first, last),
          message: `${quote(word.text)} stands here more than once.`,
          fix: writeInstead([word.text]),
          suggestions: [word.text],
          safe: NEVER_TWICE.has(word.lower),
        });
      }
    }
  },
};

/** Runs of the same word with nothing but spaces between. Two capitals make a name: "Walla Walla". */
function* findRepeats({ block, tokens }: Sentence): Generator<{ first: number; last: number }> {
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (isSame(last)) last++;
    if (last > first) yield { first, last };
    first = last;
  }

  function isSame(index: number): boolean {
    const [word, next] = [tokens[index], tokens[index + 1]];
    if (word?.kind !== "word" || next?.lower !== word.lower || MAY_REPEAT.has(word.lower)) return false;
    const isName = /^\p{Lu}/u.test(next.text) || (index > 0 && word.text === "A");
    if (isName || block.masked.charAt(next.end) === "-") return false;
    return /^\s+$/.test(block.text.slice(word.end, next.start));
  }
}
