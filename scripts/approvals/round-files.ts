import { join } from "node:path";
import { readLedger } from "../../plugins/approvals/io.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import type { SoundLedger, SoundRound } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";

/** Reads a ledger that can be trusted, or throws a UserError that says why it can't. */
export async function readSoundLedger(content: string): Promise<SoundLedger> {
  const { ledger } = await readLedger(content);
  if (ledger.state === "sound") return ledger;
  throw new UserError("approvals", ledger.reason, "Mend that first.");
}

/** Finds a round whose letters can be trusted. */
export function findRound({ rounds }: SoundLedger, id: string): SoundRound {
  const found = rounds.get(id);
  if (found?.state === "sound") return found;
  if (found === undefined) {
    const known = [...rounds.keys()].join(", ");
    const fix =
      known === "" ? "Open it first: npm run approvals -- round open." : `Rounds with letters: ${known}.`;
    throw new UserError(id, "This round has no letters.", fix);
  }
  throw new UserError(id, found.reason, "Put the round's files back as they were.");
}

/** Where a round's file stands in the content folder; `ending` is `yaml`, or `jsonl` for its letters. */
export function roundFile(content: string, id: string, ending: "yaml" | "jsonl"): string {
  return join(content, "approvals", "rounds", `${id}.${ending}`);
}

/** The value of an option that a step can't do without. */
export function needed({ values }: Arguments, name: string, fix: string): string {
  const value = values[name];
  if (value !== undefined) return value;
  throw new UserError(`--${name}`, "This is missing.", fix);
}
