import { describe, expect, it } from "vitest";
import { isOver } from "../../plugins/services/is-over.ts";
import { serviceWith } from "./made-service.ts";

type Known = Parameters<typeof serviceWith>[0];

const TODAY = "2026-11-24";
const PAST = { valid_from: "2026-11-23", valid_to: "2026-11-23" };
const WEEKLY = { byday: ["MO" as const] };

describe("on 24 November 2026 a service", () => {
  it.each<[string, Known, boolean]>([
    ["of which nothing is known", {}, false],
    ["that is closed for a time", { status: "temporarily closed" }, false],
    ["that is inactive", { status: "inactive" }, true],
    ["that is defunct", { status: "defunct" }, true],
    ["whose last day was yesterday", { send: { lastDay: "2026-11-23" } }, true],
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
    ["that began and gives no end", { schedules: [{ valid_from: "2020-01-01" }] }, false],
  ])("%s is over: %j %s", (_, known, over) => {
    expect(isOver(serviceWith(known), TODAY)).toBe(over);
  });
});
