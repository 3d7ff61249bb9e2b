import { isoDate } from "./fields.ts";
import { parseShape } from "./parse-shape.ts";
import { UserError } from "./user-error.ts";

/** Names of the environment variables through which commands tell the Eleventy configuration what to build. */
export const BUILD_VARIABLES = {
  content: "LOCAL_OFFER_CONTENT",
  date: "LOCAL_OFFER_DATE",
  remarks: "LOCAL_OFFER_REMARKS",
  cache: "LOCAL_OFFER_CACHE",
} as const;

/** What to build from, where to keep what the next build can use again, and the day it is built for (`YYYY-MM-DD`). With `remarks` each page shows its editor what to mend. */
export type BuildOptions = {
  content: string;
  locales: string;
  cache: string;
  date: string;
  remarks?: boolean;
};

/** The options of a build from environment variables: the demonstration, today, unless they say otherwise. */
export function readBuildOptions(
  environment: Record<string, string | undefined>,
  today: Date = new Date(),
): BuildOptions {
  return {
    content: environment[BUILD_VARIABLES.content] ?? "content",
    date: checkDate(environment[BUILD_VARIABLES.date] ?? today.toISOString().slice(0, 10)),
    locales: "locales",
    cache: environment[BUILD_VARIABLES.cache] ?? ".cache",
    remarks: environment[BUILD_VARIABLES.remarks] !== undefined,
  };
}

/** The date itself where it is a day of the calendar, else a UserError. */
export function checkDate(date: string): string {
  const { value } = parseShape(isoDate, date);
  if (value === undefined)
    throw new UserError("--date", `"${date}" is not a date.`, "Write it like 2026-11-24.");
  return value;
}
