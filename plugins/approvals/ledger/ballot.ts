import { BallotCode, type Vote } from "../../model/approval.ts";
import { sha256 } from "../sha256.ts";
import { parseCode } from "../speakable-code.ts";

/** What a code of a letter says: which verdict on which words of which page. Whose it is, its letter says. */
export type BallotMeaning = Pick<Vote, "page" | "language" | "digest" | "verdict">;

/** Raise this where the text below changes: no older code then fits. */
const FORM = "local-offer-ballot-1";

/**
 * Hides a code of a letter: SHA-256, in hex, of the code with all that it says. Only whoever holds the letter can show the
 * code that fits, and a code fits one verdict only. The code has 80 random bits, so nobody finds it by trying.
 */
export function commitBallot(round: string, meaning: BallotMeaning, code: string): string {
  const { page, language, digest, verdict } = meaning;
  return sha256(JSON.stringify([FORM, round, page, language, digest, verdict, code]));
}

/** A letter's code as a person typed it, in its one right form, or undefined where it can't be one. */
export function parseBallotCode(typed: string): string | undefined {
  const code = parseCode(typed, 16);
  return BallotCode.safeParse(code).success ? code : undefined;
}
