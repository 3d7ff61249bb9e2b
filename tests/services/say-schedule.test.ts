import { describe, expect, it } from "vitest";
import { Schedule } from "../../plugins/model/service.ts";
import { saySchedule } from "../../plugins/services/say-schedule.ts";
import { voiceIn } from "./made-service.ts";

describe("when a service is there", () => {
  it.each<[object, string[]]>([
    [{ byday: ["MO"] }, ["Monday"]],
    [{ byday: ["MO", "TU"] }, ["Monday and Tuesday"]],
    [{ byday: ["MO", "TU", "WE"] }, ["service.dates(Monday, Wednesday)"]],
    [{ byday: ["WE", "MO", "TU"] }, ["service.dates(Monday, Wednesday)"]],
    [{ byday: ["MO", "WE", "FR"] }, ["Monday, Wednesday and Friday"]],
    [
      { byday: ["MO", "WE"], opens_at: "09:30", closes_at: "17:00" },
      ["Monday and Wednesday: service.time(9:30am, 5pm)"],
    ],
    [{ byday: ["SA"], opens_at: "10:00" }, ["Saturday: service.from(10am)"]],
    [{ byday: ["SA"], closes_at: "12:00" }, ["Saturday: service.until(12pm)"]],
    [{ valid_from: "2026-12-12", valid_to: "2026-12-12" }, ["12 December 2026"]],
    [
      { valid_from: "2026-12-12", valid_to: "2026-12-12", opens_at: "10:00", closes_at: "15:00" },
      ["12 December 2026: service.time(10am, 3pm)"],
    ],
    [
      { valid_from: "2026-12-12", valid_to: "2026-12-13" },
      ["service.dates(12 December 2026, 13 December 2026)"],
    ],
    [{ valid_from: "2026-12-12" }, ["service.from(12 December 2026)"]],
    [{ byday: ["MO"], valid_to: "2027-07-20" }, ["Monday (service.until(20 July 2027))"]],
    [
      {
        byday: ["MO"],
        opens_at: "10:00",
        closes_at: "11:00",
        valid_from: "2026-09-01",
        valid_to: "2027-07-20",
      },
      ["Monday: service.time(10am, 11am) (service.dates(1 September 2026, 20 July 2027))"],
    ],
    [{ description: "By appointment" }, ["By appointment"]],
    [{ byday: ["MO"], description: "Term time only" }, ["Monday", "Term time only"]],
  ])("%j is said as %j", (schedule, said) => {
    expect(saySchedule(Schedule.parse(schedule), voiceIn("en")).map(({ text }) => text)).toEqual(said);
  });

  it("marks as English what the service wrote, and nothing else", () => {
    const schedule = Schedule.parse({ byday: ["MO"], description: "Term time only" });
    expect(saySchedule(schedule, voiceIn("ur")).map(({ lang }) => lang)).toEqual([undefined, "en"]);
  });
});
