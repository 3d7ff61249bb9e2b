import { makeReviewerId } from "../../plugins/approvals/io.ts";
import { EXIT } from "../../plugins/command-line/io.ts";

/** Prints a random id for a reviewer. */
export function newId(): number {
  process.stdout.write(`${makeReviewerId()}\n`);
  return EXIT.fine;
}
