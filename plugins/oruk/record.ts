import { z } from "zod";
import { STATUSES } from "../model/service.ts";

const uuid = z.uuid("must be a UUID");
const words = z.string();

/** `taxonomy_term` of Open Referral UK 3.0. `term` is the short name that a machine reads. */
export const TermRecord = z.looseObject({
  id: uuid,
  name: words,
  description: words,
  taxonomy: words.optional(),
  taxonomy_id: uuid.optional(),
  term: words.optional(),
});

/** `taxonomy`. */
export const TaxonomyRecord = z.looseObject({
  id: uuid,
  name: words,
  description: words,
  taxonomy_terms: z.array(TermRecord).optional(),
});

/** `attribute`: links a service to a term. `value` is a field of HSDS 3.0, on which the UK profile is built. */
export const AttributeRecord = z.looseObject({
  id: uuid,
  link_type: words.optional(),
  value: words.optional(),
  taxonomy_term: TermRecord.optional(),
});

/** `organization`. */
export const OrganizationRecord = z.looseObject({
  id: uuid,
  name: words,
  description: words,
  website: words.optional(),
});

/** `schedule`. Days are comma-separated (`MO,TU`), times `09:30:00`, dates `2026-05-01`. */
export const ScheduleRecord = z.looseObject({
  id: uuid,
  freq: z.enum(["WEEKLY", "MONTHLY"]).optional(),
  byday: words.optional(),
  opens_at: words.optional(),
  closes_at: words.optional(),
  valid_from: words.optional(),
  valid_to: words.optional(),
  description: words.optional(),
});

/** `address`. The standard needs all its fields; an empty one isn't known. */
const AddressRecord = z.looseObject({
  id: uuid,
  address_1: words,
  city: words,
  state_province: words,
  postal_code: words,
  country: words,
  address_type: z.enum(["physical", "postal", "virtual"]),
});

/** `location`. */
export const LocationRecord = z.looseObject({
  id: uuid,
  location_type: z.enum(["physical", "postal", "virtual"]),
  name: words.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  addresses: z.array(AddressRecord).optional(),
});

/** `service_at_location`. */
export const PlaceRecord = z.looseObject({ id: uuid, location: LocationRecord.optional() });

/** `contact` with its `phones`. */
const ContactRecord = z.looseObject({
  id: uuid,
  phones: z.array(z.looseObject({ id: uuid, number: words, description: words.optional() })).optional(),
});

/** `cost_option`. */
const CostRecord = z.looseObject({
  id: uuid,
  option: words.optional(),
  amount: z.number().optional(),
  amount_description: words.optional(),
});

/**
 * `service` of Open Referral UK 3.0 with all that hangs on it: the fields that we read and write. Others may stand beside
 * them. It is the check that always runs; the official schemas are stricter nowhere that matters here.
 * Source: https://openreferraluk.org/specifications/3.0/
 */
export const ServiceRecord = z.looseObject({
  id: uuid,
  name: words,
  status: z.enum(STATUSES),
  description: words.optional(),
  url: words.optional(),
  email: words.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: words.optional(),
  last_modified: words.optional(),
  organization: OrganizationRecord.optional(),
  contacts: z.array(ContactRecord).optional(),
  cost_options: z.array(CostRecord).optional(),
  schedules: z.array(ScheduleRecord).optional(),
  service_areas: z.array(z.looseObject({ id: uuid, name: words.optional() })).optional(),
  service_at_locations: z.array(PlaceRecord).optional(),
  languages: z.array(z.looseObject({ id: uuid, code: words.optional(), name: words.optional() })).optional(),
  attributes: z.array(AttributeRecord).optional(),
});

export type TermRecord = z.infer<typeof TermRecord>;
export type TaxonomyRecord = z.infer<typeof TaxonomyRecord>;
export type AttributeRecord = z.infer<typeof AttributeRecord>;
export type OrganizationRecord = z.infer<typeof OrganizationRecord>;
export type ScheduleRecord = z.infer<typeof ScheduleRecord>;
export type LocationRecord = z.infer<typeof LocationRecord>;
export type PlaceRecord = z.infer<typeof PlaceRecord>;
export type ServiceRecord = z.infer<typeof ServiceRecord>;
