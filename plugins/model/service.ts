import { z } from "zod";
import { email, isoDate, line, listOf, phone, slug, text, webAddress } from "./fields.ts";
import { ANSWERS, CATEGORIES, LEVELS, NEEDS } from "./taxonomy.ts";

const answer = z.enum(ANSWERS);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time like 09:30");

/** Days of the week as iCalendar (RFC 5545) and Open Referral UK write them. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Whether a service can be had, as Open Referral UK writes it. */
export const STATUSES = ["active", "inactive", "defunct", "temporarily closed"] as const;

/** Names that no service can have: lists of services stand at these addresses. */
export const KEPT_FOR_LISTS: readonly string[] = ["access", "all", "approved", "category", "cost", "day"];

/** The questions about access that every service answers, each with `yes`, `partly`, `no` or `not-known`. */
export const ACCESS_FEATURES = [
  "stepFree",
  "accessibleToilet",
  "changingPlace",
  "hearingLoop",
  "quietSpace",
  "blueBadgeParking",
] as const;

/** An age in years, from 0 to 25; two years and six months is 2.5. */
const age = z
  .number("must be a number of years, like 4 or 2.5")
  .min(0, "must be 0 or more")
  .max(25, "must be 25 or less")
  .refine((years) => Math.abs(years * 12 - Math.round(years * 12)) < 0.1, "must be whole months");

/**
 * Open Referral UK 3.0 `schedule`, with the fields we show: each week on some days, or from one date to another. An event
 * of one day begins and ends on it.
 */
export const Schedule = z
  .strictObject({
    byday: listOf(z.enum(WEEKDAYS)).default([]),
    opens_at: timeOfDay.optional(),
    closes_at: timeOfDay.optional(),
    valid_from: isoDate.optional(),
    valid_to: isoDate.optional(),
    description: line.optional(),
  })
  .refine(
    ({ byday, valid_from, description }) => byday.length > 0 || (valid_from ?? description) !== undefined,
    "needs days, a date or a description",
  )
  .refine(
    ({ valid_from, valid_to }) =>
      valid_from === undefined || valid_to === undefined || valid_from <= valid_to,
    {
      ...{ path: ["valid_to"], message: "must not be before valid_from" },
    },
  );

/** Open Referral UK 3.0 `location` with its one address. Latitude and longitude are degrees in WGS 84. */
export const Location = z
  .strictObject({
    name: line.optional(),
    address_1: line.optional(),
    city: line.optional(),
    postal_code: line.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  })
  .refine(
    ({ name, address_1, postal_code }) => (name ?? address_1 ?? postal_code) !== undefined,
    "needs a name, an address or a postcode",
  )
  .refine(
    ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
    "needs both latitude and longitude, or neither",
  );

/**
 * What families need to know and the UK profile of Open Referral leaves out. What is absent isn't known, and the page says
 * so: nothing is inferred.
 */
const SendDetails = z
  .strictObject({
    categories: listOf(z.enum(CATEGORIES)).default([]),
    needs: listOf(z.enum(NEEDS)).default([]),
    /** Ids of `areas` in the settings. */
    areas: listOf(slug).default([]),
    level: z.enum(LEVELS).optional(),
    eligibility: text.optional(),
    apply: text.optional(),
    waitingTime: line.optional(),
    experience: text.optional(),
    quietTimes: line.optional(),
    siblingsWelcome: answer.default("not-known"),
    interpreters: answer.default("not-known"),
    access: z
      .strictObject(
        Object.fromEntries(
          ACCESS_FEATURES.map((feature) => [feature, answer.default("not-known")]),
        ) as Record<(typeof ACCESS_FEATURES)[number], z.ZodDefault<typeof answer>>,
      )
      .prefault({}),
    /** The last day of a service that ends. After it, it drops out of the site. */
    lastDay: isoDate.optional(),
    /** A role or team, never a person's name. */
    checkedBy: line.optional(),
    checked: isoDate.optional(),
  })
  .refine(
    ({ checkedBy, checked }) => (checkedBy === undefined) === (checked === undefined),
    "needs both checkedBy and checked, or neither",
  );

/** Where an imported service came from: the feed, its id there, when it was changed there, and a digest of what was imported. */
export const ServiceSource = z.strictObject({
  feed: line,
  id: line,
  modified: isoDate.optional(),
  digest: z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 digest in lower-case hex"),
});

/**
 * A service: the fields of Open Referral UK 3.0 under their own names, then ours under `send`.
 * The file's name is the id. Source: https://openreferraluk.org/ (schema of version 3.0).
 */
export const Service = z.strictObject({
  name: line,
  organization: z.strictObject({ name: line, url: webAddress.optional() }),
  description: text,
  status: z.enum(STATUSES),
  minimum_age: age.optional(),
  maximum_age: age.optional(),
  url: webAddress.optional(),
  email: email.optional(),
  phones: z.array(z.strictObject({ number: phone, description: line.optional() })).default([]),
  /** An amount of 0 is free; without costs it isn't known. */
  cost_options: z
    .array(
      z.strictObject({
        option: line,
        amount: z.number().min(0).optional(),
        amount_description: line.optional(),
      }),
    )
    .default([]),
  schedules: z.array(Schedule).default([]),
  locations: z.array(Location).default([]),
  /** Languages spoken there, as BCP 47 tags such as `en` or `ur`; empty where it isn't known. */
  languages: listOf(line).default(["en"]),
  alsoCalled: listOf(line).default([]),
  send: SendDetails.prefault({}),
  source: ServiceSource.optional(),
});

export type Service = z.infer<typeof Service>;

/** The ages that a service is for, both ends included; undefined where it says neither. An end that it doesn't say is open. */
export function agesOf({
  minimum_age,
  maximum_age,
}: Pick<Service, "minimum_age" | "maximum_age">): { from: number; to: number } | undefined {
  if (minimum_age === undefined && maximum_age === undefined) return undefined;
  return { from: minimum_age ?? 0, to: maximum_age ?? 25 };
}

export type Schedule = z.infer<typeof Schedule>;
export type Weekday = (typeof WEEKDAYS)[number];
