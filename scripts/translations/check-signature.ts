import { isoDate, line } from "../../plugins/model/fields.ts";
import { UserError } from "../../plugins/model/user-error.ts";

/** Throws a UserError where the words after `--by`, if there are any, name nobody, or those after `--date` are no day. */
export function checkSignature({ by, date }: { by: string | undefined; date: string }): void {
  if (by !== undefined && !line.safeParse(by).success)
    throw new UserError("--by", "This says nobody.", 'Write a role, like --by "council interpreter".');
  if (!isoDate.safeParse(date).success)
    throw new UserError("--date", `"${date}" is not a day.`, "Write it like 2026-05-10.");
}
