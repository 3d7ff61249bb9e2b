import { describe, expect, it } from "vitest";
import { isOver } from "../../plugins/services/is-over.ts";
import { serviceWith } from "./made-service.ts";

type Known = Parameters<typeof serviceWith>[0];

const TODAY = "2026-11-24";
const YESTERDAY = "2026-11-23";
const TOMORROW = "2026-11-25";
const PAST = { valid_from: YESTERDAY, valid_to: YESTERDAY };
const WEEKLY = { byday: ["MO" as const] };

describe("on each day a service", () => {
  const LAST_DAY: Known = { send: { lastDay: TODAY } };
  const EVENT: Known = { schedules: [{ valid_from: TODAY, valid_to: TODAY }] };
  const DAYS: Known = { schedules: [{ valid_from: YESTERDAY, valid_to: TODAY }] };
  const UNTIL: Known = { schedules: [{ ...WEEKLY, valid_to: TODAY }] };
  const NEW_YEAR: Known = { send: { lastDay: "2026-12-31" } };
  const LEAP_DAY: Known = { schedules: [{ valid_from: "2028-02-29", valid_to: "2028-02-29" }] };
  it.each<[string, Known, string, boolean]>([
    ["before its last day", LAST_DAY, YESTERDAY, false],
    ["on its last day", LAST_DAY, TODAY, false],
    ["after its last day", LAST_DAY, TOMORROW, true],
    ["before its one event", EVENT, YESTERDAY, false],
    ["on the day of its one event", EVENT, TODAY, false],
    ["after its one event", EVENT, TOMORROW, true],
    ["on the first of two days", DAYS, YESTERDAY, false],
    ["on the last of two days", DAYS, TODAY, false],
    ["after both of two days", DAYS, TOMORROW, true],
    ["on the day until which it meets each week", UNTIL, TODAY, false],
    ["after the day until which it meets each week", UNTIL, TOMORROW, true],
    ["on the last day of a year", NEW_YEAR, "2026-12-31", false],
    ["on the first day of the next year", NEW_YEAR, "2027-01-01", true],
    ["on a day that only leap years have", LEAP_DAY, "2028-02-29", false],
    ["on the day after that", LEAP_DAY, "2028-03-01", true],
  ])("%s (%j on %s) is over: %s", (_, known, date, over) => {
    expect(isOver(serviceWith(known), date)).toBe(over);
  });
});

describe("on 24 November 2026 a service", () => {
  it.each<[string, Known, boolean]>([
    ["of which nothing is known", {}, false],
    ["that is closed for a time", { status: "temporarily closed" }, false],
    ["that is inactive", { status: "inactive" }, true],
    ["that is defunct", { status: "defunct" }, true],
    ["whose last day was yesterday", { send: { lastDay: YESTERDAY } }, true],
    ["whose last day is today", { send: { lastDay: TODAY } }, false],
    ["whose one event was yesterday", { schedules: [PAST] }, true],
    ["whose one event is today", { schedules: [{ valid_from: TODAY, valid_to: TODAY }] }, false],
    ["whose weekly sessions ended yesterday", { schedules: [{ ...WEEKLY, ...PAST }] }, true],
    ["that had an event and goes on each week", { schedules: [PAST, WEEKLY] }, false],
    [
      "that had an event and goes on by appointment",
      { schedules: [PAST, { description: "By appointment" }] },
      false,
    ],
    [
      "with one event past and one to come",
      { schedules: [PAST, { valid_from: "2026-12-01", valid_to: "2026-12-01" }] },
      false,
    ],
    [
      "that had an event, and says a last day to come",
      { schedules: [PAST], send: { lastDay: TOMORROW } },
      true,
    ],
    [
      "that meets each week, and whose last day was",
      { schedules: [WEEKLY], send: { lastDay: YESTERDAY } },
      true,
    ],
    ["whose only event begins tomorrow and gives no end", { schedules: [{ valid_from: TOMORROW }] }, false],
    [
      "that is closed for a time, and over",
      { status: "temporarily closed", send: { lastDay: YESTERDAY } },
      true,
    ],
    ["that began and gives no end", { schedules: [{ valid_from: "2020-01-01" }] }, false],
  ])("%s is over: %j %s", (_, known, over) => {
    expect(isOver(serviceWith(known), TODAY)).toBe(over);
  });
});
