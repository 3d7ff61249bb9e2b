import fc from "fast-check";
import {
  ACCESS_FEATURES,
  Location,
  Schedule,
  Service,
  STATUSES,
  WEEKDAYS,
} from "../../plugins/model/service.ts";
import { ANSWERS, CATEGORIES, LEVELS, NEEDS } from "../../plugins/model/taxonomy.ts";

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((words) => words.trim() !== "");
const line = text.map((words) => words.replace(/[\r\n\u2028\u2029]/g, "x").trim() || "x");
const date = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));
const url = fc.webUrl().filter((address) => URL.canParse(address));
const answer = of(ANSWERS);
const age = maybe(fc.integer({ min: 0, max: 300 }).map((months) => Math.round((months / 12) * 1000) / 1000));

const schedule = fc
  .record({
    byday: some(WEEKDAYS),
    ...{ opens_at: maybe(time), closes_at: maybe(time), valid_from: maybe(date), valid_to: maybe(date) },
    description: maybe(line),
  })
  .filter((one) => Schedule.safeParse(one).success);

const location = fc
  .record({
    ...{ name: maybe(line), address_1: maybe(line), city: maybe(line), postal_code: maybe(line) },
    point: maybe(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 }))),
  })
  .map(({ point, ...place }) =>
    point === undefined ? place : { ...place, latitude: point[0], longitude: point[1] },
  )
  .filter((one) => Location.safeParse(one).success);

const send = fc.record({
  ...{ categories: some(CATEGORIES), needs: some(NEEDS), areas: some(["north", "the-villages"]) },
  ...{ level: maybe(of(LEVELS)), eligibility: maybe(text), apply: maybe(text), waitingTime: maybe(line) },
  ...{ experience: maybe(text), quietTimes: maybe(line), siblingsWelcome: answer, interpreters: answer },
  access: fc.record(Object.fromEntries(ACCESS_FEATURES.map((feature) => [feature, answer]))),
  ...{ lastDay: maybe(date), check: maybe(fc.record({ checkedBy: line, checked: date })) },
});

const digest = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("hex"));

/** Any service that the model allows, from one with nothing known to one with everything. */
export const anyService: fc.Arbitrary<Service> = fc
  .record({
    ...{ name: line, organization: fc.record({ name: line, url: maybe(url) }), description: text },
    status: of(STATUSES),
    ...{
      minimum_age: age,
      maximum_age: age,
      url: maybe(url),
      email: maybe(fc.constant("send@council.example")),
    },
    phones: fc.array(
      fc.record({ number: fc.constantFrom("01632 960100", "+44 1632 960220"), description: maybe(line) }),
    ),
    cost_options: fc.array(
      fc.record({
        ...{ option: line, amount: maybe(fc.integer({ min: 0, max: 9999 }).map((pence) => pence / 100)) },
        amount_description: maybe(line),
      }),
    ),
    ...{ schedules: fc.array(schedule), locations: fc.array(location), languages: some(["en", "ur", "bfi"]) },
    ...{ alsoCalled: fc.array(line), send },
    source: maybe(fc.record({ feed: line, id: line, modified: maybe(date), digest })),
  })
  .map(({ send: { check, ...details }, ...rest }) =>
    Service.parse({ ...rest, send: { ...details, ...check } }),
  );
