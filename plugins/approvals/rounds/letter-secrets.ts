import { z } from "zod";
import { BallotCode, ReviewerId, type Round, type SoundRound, VERDICTS } from "../../model/approval.ts";
import { slug } from "../../model/fields.ts";
import { parseJson } from "../../model/parse-json.ts";
import { parseShape } from "../../model/parse-shape.ts";
import { UserError } from "../../model/user-error.ts";
import { commitBallot } from "../ledger/ballot.ts";

/** The codes of one letter in the clear; `page` counts the round's pages from 0. */
const SecretLetter = z.strictObject({
  reviewer: ReviewerId,
  ballots: z
    .array(
      z.strictObject({
        page: z.int().min(0),
        approve: BallotCode,
        "not-yet": BallotCode,
        withdraw: BallotCode,
      }),
    )
    .min(1),
});

/** The file that letters are printed from: all codes of a round. It never enters the repository, and is deleted after printing. */
export const LetterSecrets = z.strictObject({
  form: z.literal("local-offer-letters-1"),
  round: slug,
  letters: z.array(SecretLetter).min(1),
});
export type LetterSecrets = z.infer<typeof LetterSecrets>;
export type SecretLetter = z.infer<typeof SecretLetter>;

/** Reads a file of secrets and holds it against its round. Throws a UserError where letters with these codes would not count. */
export function parseSecrets(text: string, file: string, { round, commitments }: SoundRound): LetterSecrets {
  const { value } = parseShape(LetterSecrets, parseJson(text));
  if (value === undefined)
    throw new UserError(file, "This isn't a file of letters' codes.", "Give the file that round open wrote.");
  if (value.round !== round.id) {
    const problem = `These codes are of the round ${value.round}, not of ${round.id}.`;
    throw new UserError(file, problem, "Give the file of this round.");
  }
  if (!value.letters.every((letter) => isCommitted(letter, round, commitments))) {
    const problem =
      "These codes aren't those that the round is committed to: votes with them would not count.";
    throw new UserError(file, problem, "Give the file that was written when the round was opened.");
  }
  return value;
}

function isCommitted(
  { reviewer, ballots }: SecretLetter,
  { id, pages }: Round,
  commitments: ReadonlyMap<string, string>,
): boolean {
  return ballots.every((ballot) => {
    const page = pages[ballot.page];
    return (
      page !== undefined &&
      VERDICTS.every(
        (verdict) => commitments.get(commitBallot(id, { ...page, verdict }, ballot[verdict])) === reviewer,
      )
    );
  });
}
