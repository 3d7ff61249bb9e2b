import type { Vote } from "../../model/approval.ts";
import { sha256 } from "../sha256.ts";

/** What the first line of a file of votes names as the line before it. */
export const CHAIN_START = "0".repeat(64);

/** A vote as its one right line, without the line's end. A line in any other form is not a vote. */
export function toVoteLine({
  page,
  language,
  digest,
  reviewer,
  verdict,
  date,
  wayIn,
  ballot,
  previous,
}: Vote): string {
  return JSON.stringify({ page, language, digest, reviewer, verdict, date, wayIn, ballot, previous });
}

/** What the next line names as `previous`: SHA-256, in hex, of a line without its end. */
export function hashLine(line: string): string {
  return sha256(line);
}

/** The lines of a file of votes, without the empty one that its last line end leaves. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
