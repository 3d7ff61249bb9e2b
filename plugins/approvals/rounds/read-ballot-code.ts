import { parseBallotCode } from "../ledger/ballot.ts";
import type { Refusal } from "../ledger/check-voter.ts";
import { LETTERS_READ } from "../speakable-code.ts";

/** How many letters and digits a letter's code has. */
const LENGTH = 16;

/** A letter's code in its one right form, or what is wrong with what was typed. It never says what may have been meant. */
export function readBallotCode(typed: string): { code: string } | { refusal: Refusal } {
  const code = parseBallotCode(typed);
  if (code !== undefined) return { code };
  const letters = [...typed.replace(/[\s-]/g, "")];
  const strange = letters.find((letter) => !LETTERS_READ.includes(letter.toUpperCase()));
  if (strange !== undefined) {
    const point = (strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const message = `This isn't a code: no code holds "${strange}" (U+${point}).`;
    return {
      refusal: { message, fix: "Type it from the slip again, with the letters of an English keyboard." },
    };
  }
  const message = `This isn't a code: it has ${letters.length} letters and digits, and a code has ${LENGTH}.`;
  return { refusal: { message, fix: "Type it from the slip again, one code a line." } };
}
