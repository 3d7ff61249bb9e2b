import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { record } from "./record.ts";

/** Takes back, for somebody who asks in person, all that they said of a page in a language. */
export function withdraw(args: Arguments, page: string): Promise<number> {
  for (const name of ["code", "verdict", "way-in"]) {
    if (args.values[name] === undefined) continue;
    const fix = `Leave --${name} out. A letter's take-back code is counted with: npm run approvals -- round count.`;
    throw new UserError(`--${name}`, "Taking back in person needs no more than who and where.", fix);
  }
  return record({ ...args, values: { ...args.values, verdict: "withdraw", "way-in": "in-person" } }, page);
}
