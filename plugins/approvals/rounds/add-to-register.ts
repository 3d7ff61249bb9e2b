import { isDeepStrictEqual } from "node:util";
import { parse, stringify } from "yaml";
import type { Reviewer } from "../../model/approval.ts";
import { UserError } from "../../model/user-error.ts";

/**
 * The text of the register with one more round of reviewers at its end. All that stands there stays as it is, to the
 * letter. Throws a UserError where the list of rounds is written in a way that nothing can be put after.
 */
export function addToRegister(text: string, round: string, reviewers: readonly Reviewer[]): string {
  const open = text.replace(/^rounds:[ \t]*\[\s*\][ \t]*$/m, "rounds:").replace(/\n?$/, "\n");
  const indent = /^( *)- /m.exec(open)?.[1] ?? "  ";
  const lines = [
    `- id: ${stringify(round).trim()}`,
    "  reviewers:",
    ...reviewers.map((each) => `    - ${toLine(each)}`),
  ];
  const added = open + lines.map((line) => `${indent}${line}\n`).join("");
  const before: { rounds: object[] } = parse(text);
  if (isDeepStrictEqual(parseOrNothing(added), { rounds: [...before.rounds, { id: round, reviewers }] }))
    return added;
  const fix = "Write the rounds as a list, each beginning with a dash on a line of its own.";
  throw new UserError("approvals/register.yaml", "No round can be added at the end of this file.", fix);
}

function toLine({ id, languages, from, until }: Reviewer): string {
  return `{ id: ${id}, languages: [${languages.join(", ")}], from: ${from}, until: ${until} }`;
}

function parseOrNothing(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
