import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { slug } from "../../plugins/model/fields.ts";
import { nearest } from "../../plugins/model/nearest.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { closeTheRound } from "./round-close.ts";
import { countLetters } from "./round-count.ts";
import { writeLetters } from "./round-letters.ts";
import { openTheRound } from "./round-open.ts";

const STEPS: Record<string, (args: Arguments, id: string) => Promise<number>> = {
  open: openTheRound,
  letters: writeLetters,
  count: countLetters,
  close: closeTheRound,
};

/** Runs one step of a round of letters: open, letters, count or close. */
export async function round(args: Arguments, name: string, id: string): Promise<number> {
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step === undefined) {
    const guess = nearest(name, Object.keys(STEPS));
    const fix =
      guess === undefined ? `Use one of: ${Object.keys(STEPS).join(", ")}.` : `Did you mean "${guess}"?`;
    throw new UserError(name, "A round has no such step.", fix);
  }
  if (!slug.safeParse(id).success)
    throw new UserError(id, "This can't be a round's name.", "Write it like 2026-autumn.");
  return step(args, id);
}
