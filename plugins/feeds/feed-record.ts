import type { Service } from "../model/service.ts";

/** Texts under their keys. What the feed doesn't say isn't there. */
export type Texts<Key extends string> = { [Name in Key]?: string | undefined };

/**
 * A word that a feed sorts its services by. `parent` is the id of the term above it. `isOurs` says that the council wrote
 * it, in its own spreadsheet: then it may be one of our own words.
 */
export type Term = { name: string; isOurs?: true } & Texts<"id" | "parent">;

/** The questions of `send` that a feed can answer in words. */
export type SendTexts = Texts<
  | "eligibility"
  | "apply"
  | "waitingTime"
  | "experience"
  | "quietTimes"
  | "siblingsWelcome"
  | "interpreters"
  | "lastDay"
>;

/** A web or e-mail address, and where the feed has it. */
export type Address = { field: string; address: string };

/** Our own words for a service, and its short name in addresses. */
export type OwnWords = Pick<Service["send"], "categories" | "needs" | "areas" | "level"> & {
  slug: string;
  alsoCalled: string[];
} & Texts<"checkedBy" | "checked">;

/**
 * A service as its feed says it, under the names of our model but in the feed's own texts: nothing is cleaned, and numbers
 * and dates are texts too.
 */
export type FeedRecord = {
  /** The feed's own id, or one made from its name where the feed has none. */
  id: string;
  /** Where in the feed it stands, for sentences: a file, with the row in a table. */
  place: string;
  name: string;
  organization: Texts<"name" | "url">;
  phones: Texts<"number" | "description">[];
  cost_options: Texts<"option" | "amount" | "amount_description">[];
  schedules: Texts<
    "byday" | "opens_at" | "closes_at" | "valid_from" | "valid_to" | "description" | "freq" | "interval"
  >[];
  locations: Texts<"name" | "address_1" | "city" | "postal_code" | "latitude" | "longitude">[];
  languages: string[];
  send: SendTexts & { access?: Record<string, string> };
  terms: Term[];
  /** Addresses for which our model has no place: they are said, so that nobody loses them without knowing. */
  unread: Address[];
  /** What only a record says that this generator published itself. */
  own?: OwnWords;
} & Texts<
  "modified" | "assured" | "description" | "status" | "minimum_age" | "maximum_age" | "url" | "email"
>;
