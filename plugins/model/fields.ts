import { z } from "zod";

/** One line of text that people read: trimmed, never empty. */
export const line = z
  .string()
  .trim()
  .min(1, "is empty")
  .regex(/^[^\n\r]*$/, "must be on one line");

/** Text that people read, of any length: trimmed, never empty. */
export const text = z.string().trim().min(1, "is empty");

/** A calendar date as `YYYY-MM-DD` that exists (2026-02-30 doesn't). */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "must be a date like 2026-05-01", abort: true })
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }, "is not a date in the calendar");

/** A web address that starts with `https://` or `http://`. */
export const webAddress = z.url({
  protocol: /^https?$/,
  message: "must be a web address that starts with https://",
});

/** An e-mail address. */
export const email = z.email("must be an e-mail address");

/** A telephone number as people write it: digits, spaces and a leading +. Never reformatted. */
export const phone = z.string().regex(/^\+?[\d ]{3,20}$/, "must be a phone number in digits and spaces");

/** A short name used in addresses: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and hyphens");

/** A whole number of years from 0 to 25. */
export const age = z
  .int("must be a whole number of years")
  .min(0, "must be 0 or more")
  .max(25, "must be 25 or less");

/** A list of short values, each of them once: what stands twice would be shown twice. */
export function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((values, context) => {
    const seen = new Set<string>();
    for (const [index, value] of values.entries()) {
      if (seen.has(value))
        context.addIssue({ code: "custom", path: [index], message: `is "${value}" for the second time` });
      seen.add(value);
    }
  });
}
