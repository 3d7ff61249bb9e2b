import { z } from "zod";
import { age, email, isoDate, line, phone, slug, text, webAddress } from "./fields.ts";
import { ANSWERS, CATEGORIES, LEVELS, NEEDS } from "./taxonomy.ts";

const answer = z.enum(ANSWERS);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time like 09:30");

/** Days of the week as iCalendar (RFC 5545) and Open Referral UK write them. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** The questions about access that every service answers, each with `yes`, `partly`, `no` or `not-known`. */
export const ACCESS_FEATURES = [
  "stepFree",
  "accessibleToilet",
  "changingPlace",
  "hearingLoop",
  "quietSpace",
  "blueBadgeParking",
] as const;

/** Open Referral UK 3.0 `schedule`, with the fields we show. */
export const Schedule = z.strictObject({
  byday: z.array(z.enum(WEEKDAYS)).min(1, "needs at least one day"),
  opens_at: timeOfDay,
  closes_at: timeOfDay,
  description: line.optional(),
});

/** Open Referral UK 3.0 `location` with its one address. */
export const Location = z.strictObject({
  name: line,
  address_1: line,
  city: line,
  postal_code: line,
});

/** What families need to know and the UK profile of Open Referral leaves out. */
export const SendDetails = z.strictObject({
  categories: z.array(z.enum(CATEGORIES)).min(1, "needs at least one category"),
  needs: z.array(z.enum(NEEDS)).min(1, "needs at least one kind of need"),
  /** Ids of `areas` in the settings. */
  areas: z.array(slug).min(1, "needs at least one area"),
  level: z.enum(LEVELS),
  eligibility: text,
  apply: text,
  waitingTime: line.optional(),
  experience: text.optional(),
  quietTimes: line.optional(),
  siblingsWelcome: answer,
  interpreters: answer,
  access: z.strictObject(
    Object.fromEntries(ACCESS_FEATURES.map((feature) => [feature, answer])) as Record<
      (typeof ACCESS_FEATURES)[number],
      typeof answer
    >,
  ),
  /** A role or team, never a person's name. */
  checkedBy: line,
  checked: isoDate,
});

/**
 * A service: the fields of Open Referral UK 3.0 under their own names, then ours under `send`.
 * The file's name is the id. Source: https://openreferraluk.org/ (schema of version 3.0).
 */
export const Service = z.strictObject({
  name: line,
  organization: z.strictObject({ name: line, url: webAddress.optional() }),
  description: text,
  status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
  minimum_age: age,
  maximum_age: age,
  url: webAddress.optional(),
  email: email.optional(),
  phones: z
    .array(z.strictObject({ number: phone, description: line.optional() }))
    .min(1, "needs a phone number"),
  cost_options: z
    .array(z.strictObject({ option: line, amount: z.number().min(0), amount_description: line.optional() }))
    .min(1, "needs at least one cost (0 if it is free)"),
  schedules: z.array(Schedule).default([]),
  locations: z.array(Location).default([]),
  /** Languages spoken there, as BCP 47 tags such as `en` or `ur`. */
  languages: z.array(line).default(["en"]),
  alsoCalled: z.array(line).default([]),
  send: SendDetails,
});

export type Service = z.infer<typeof Service>;
export type Schedule = z.infer<typeof Schedule>;
export type Weekday = (typeof WEEKDAYS)[number];
