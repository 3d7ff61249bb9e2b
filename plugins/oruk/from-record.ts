import type { z } from "zod";
import { ACCESS_FEATURES, type Service, WEEKDAYS } from "../model/service.ts";
import { ANSWERS, CATEGORIES, LEVELS, NEEDS } from "../model/taxonomy.ts";
import { given } from "./given.ts";
import type { AttributeRecord, LocationRecord, ScheduleRecord, ServiceRecord } from "./record.ts";
import type { Detail, Taxonomy } from "./taxonomies.ts";

/** A service as its file may hold it: what is left out isn't known. Parse it with `Service` before you rely on it. */
export type ServiceDraft = z.input<typeof Service>;

/**
 * Reads a record of Open Referral UK 3.0. One that `toOpenReferral` wrote gives its service back whole. Of another's, the
 * fields of the profile are read, and of its attributes those that name our terms; nothing is corrected or guessed.
 */
export function fromOpenReferral(record: ServiceRecord): ServiceDraft {
  const { name, description, status, url, email, minimum_age, maximum_age, organization } = record;
  const places = record.service_at_locations ?? [];
  return {
    ...{ name, status, description: description ?? "" },
    organization: { name: organization?.name ?? "", ...given({ url: organization?.website }) },
    ...given({ url, email, minimum_age, maximum_age }),
    phones: (record.contacts ?? [])
      .flatMap(({ phones = [] }) => phones)
      .map((phone) => ({ number: phone.number, ...given({ description: phone.description }) })),
    cost_options: (record.cost_options ?? []).map(({ option = "", amount, amount_description }) => ({
      option,
      ...given({ amount, amount_description }),
    })),
    schedules: (record.schedules ?? []).map(fromSchedule),
    locations: places.flatMap(({ location }) => (location === undefined ? [] : [fromLocation(location)])),
    languages: languagesOf(record),
    alsoCalled: detailsOf(record, "alsoCalled"),
    send: sendOf(record),
    ...given({ source: sourceOf(record) }),
  };
}

/** The short name under which the service stands in addresses, where the record says it. */
export function idOf(record: ServiceRecord): string | undefined {
  return detailsOf(record, "id")[0];
}

function sendOf(record: ServiceRecord): ServiceDraft["send"] {
  const detail = (name: Detail): string | undefined => detailsOf(record, name)[0];
  return {
    categories: termsOf(record, "category").filter(isOneOf(CATEGORIES)),
    needs: termsOf(record, "need").filter(isOneOf(NEEDS)),
    areas: termsOf(record, "area"),
    ...given({ level: termsOf(record, "level").find(isOneOf(LEVELS)) }),
    ...given({
      eligibility: detail("eligibility"),
      apply: detail("apply"),
      waitingTime: detail("waitingTime"),
    }),
    ...given({
      experience: detail("experience"),
      quietTimes: detail("quietTimes"),
      lastDay: detail("lastDay"),
    }),
    siblingsWelcome: toAnswer(detail("siblingsWelcome")),
    interpreters: toAnswer(detail("interpreters")),
    access: accessOf(record),
    ...checkOf(record),
  };
}

/** A date without a role doesn't say who checked, so it is left out. */
function checkOf(record: ServiceRecord): { checkedBy?: string; checked?: string } {
  const [checkedBy] = detailsOf(record, "checkedBy");
  const { assured_date: checked } = record;
  return checkedBy === undefined || checked === undefined ? {} : { checkedBy, checked };
}

function accessOf(record: ServiceRecord): NonNullable<NonNullable<ServiceDraft["send"]>["access"]> {
  const answers = attributesOf(record, "access");
  const answerOf = (feature: string) => answers.find(({ taxonomy_term }) => taxonomy_term?.term === feature);
  return Object.fromEntries(ACCESS_FEATURES.map((feature) => [feature, toAnswer(answerOf(feature)?.value)]));
}

function sourceOf(record: ServiceRecord): ServiceDraft["source"] {
  const [feed, id, modified, digest] = (
    ["sourceFeed", "sourceId", "sourceModified", "sourceDigest"] as const
  ).map((name) => detailsOf(record, name)[0]);
  if (feed === undefined || id === undefined || digest === undefined) return undefined;
  return { feed, id, ...given({ modified }), digest };
}

function fromSchedule(schedule: ScheduleRecord): NonNullable<ServiceDraft["schedules"]>[number] {
  const { byday = "", opens_at, closes_at, valid_from, valid_to, description } = schedule;
  return {
    byday: byday.split(",").filter(isOneOf(WEEKDAYS)),
    ...given({ opens_at: opens_at?.slice(0, 5), closes_at: closes_at?.slice(0, 5) }),
    ...given({ valid_from, valid_to, description }),
  };
}

function fromLocation(location: LocationRecord): NonNullable<ServiceDraft["locations"]>[number] {
  const { name, latitude, longitude, addresses: [address] = [] } = location;
  const known = (text: string | undefined): string | undefined => text || undefined;
  return {
    ...given({ name, latitude, longitude, address_1: known(address?.address_1) }),
    ...given({ city: known(address?.city), postal_code: known(address?.postal_code) }),
  };
}

/** The languages that terms name; of a record without such terms, the codes of its languages. */
function languagesOf(record: ServiceRecord): string[] {
  const terms = termsOf(record, "language");
  return terms.length > 0 ? terms : (record.languages ?? []).flatMap(({ code }) => code ?? []);
}

function attributesOf({ attributes = [] }: ServiceRecord, taxonomy: Taxonomy): AttributeRecord[] {
  return attributes.filter(({ taxonomy_term }) => taxonomy_term?.taxonomy === taxonomy);
}

function termsOf(record: ServiceRecord, taxonomy: Taxonomy): string[] {
  return attributesOf(record, taxonomy).flatMap(({ taxonomy_term }) => taxonomy_term?.term ?? []);
}

function detailsOf(record: ServiceRecord, name: Detail): string[] {
  return attributesOf(record, "detail")
    .filter(({ taxonomy_term }) => taxonomy_term?.term === name)
    .flatMap(({ value }) => value ?? []);
}

const isAnswer = isOneOf(ANSWERS);

function toAnswer(text: string | undefined): (typeof ANSWERS)[number] {
  return text !== undefined && isAnswer(text) ? text : "not-known";
}

function isOneOf<T extends string>(list: readonly T[]): (text: string) => text is T {
  return (text): text is T => list.some((one) => one === text);
}
