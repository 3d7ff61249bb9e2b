import { parseDocument } from "yaml";
import type { Round } from "../../model/approval.ts";
import { UserError } from "../../model/user-error.ts";

/** Who counted, as roles, and on which day they were done. */
export type Declaration = { scrutineers: readonly string[]; date: string; counted: number };

/** The text of a round's file with the scrutineers' declaration at its end. Throws a UserError where they can't declare yet. */
export function closeRound(text: string, round: Round, { scrutineers, date, counted }: Declaration): string {
  if (round.closed !== undefined)
    throw new UserError(
      round.id,
      `This round was closed on ${round.closed.date}.`,
      "A round is closed once.",
    );
  if (new Set(scrutineers.map((role) => role.toLowerCase())).size < 2) {
    const fix = 'Name them by what they are, like --scrutineers "forum chair, school governor".';
    throw new UserError("--scrutineers", "Two different people must have counted.", fix);
  }
  if (date < round.closes) {
    const problem = `Letters may come back until ${round.closes}.`;
    throw new UserError("--date", problem, "Close the round on that day or after it.");
  }
  const document = parseDocument(text);
  document.set("closed", { date, scrutineers: [...scrutineers], counted });
  return document.toString({ lineWidth: 0 });
}

/** Reads roles as they were typed: with commas between them. */
export function parseScrutineers(typed: string): string[] {
  return typed
    .split(",")
    .map((role) => role.trim())
    .filter((role) => role !== "");
}
