import { UserError } from "../model/user-error.ts";

/** A month as `YYYY-MM`, or a UserError that says how to write one. */
export function checkMonth(month: string): string {
  if (/^20\d\d-(?:0[1-9]|1[0-2])$/.test(month)) return month;
  throw new UserError("--date", `"${month}" is not a month.`, "Write it like 2026-11.");
}

/** The month of a download from its metadata.txt: `COPYRIGHT DATE: 20261105`. Undefined where it doesn't say. */
export function readMonth(metadata: string): string | undefined {
  const [, year, month] = /^\s*COPYRIGHT DATE\s*:?\s*(20\d\d)-?(0[1-9]|1[0-2])/im.exec(metadata) ?? [];
  return year === undefined || month === undefined ? undefined : `${year}-${month}`;
}
