import { type Round, type SoundRound, VERDICTS, type Vote } from "../../model/approval.ts";
import { type BallotMeaning, commitBallot } from "../ledger/ballot.ts";

/** What a letter's code says, and whose letter it is. `page` counts the round's pages from 0. */
export type Meaning = BallotMeaning & Pick<Vote, "reviewer"> & { place: number };

/** Finds what a code says, or undefined where no letter of the round has it. Costs one hash for each page and verdict. */
export function findMeaning({ round, commitments }: SoundRound, code: string): Meaning | undefined {
  for (const meaning of meaningsOf(round)) {
    const reviewer = commitments.get(commitBallot(round.id, meaning, code));
    if (reviewer !== undefined) return { ...meaning, reviewer };
  }
  return undefined;
}

function meaningsOf({ pages }: Round): Omit<Meaning, "reviewer">[] {
  return pages.flatMap((page, place) => VERDICTS.map((verdict) => ({ ...page, verdict, place })));
}
