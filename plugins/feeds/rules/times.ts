import { WEEKDAYS, type Weekday } from "../../model/service.ts";
import type { FeedRecord } from "../feed-record.ts";
import { mended, type RecordRule, type Ruled } from "./record-rule.ts";

type Schedule = FeedRecord["schedules"][number];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date in any of the forms that feeds use, as `YYYY-MM-DD`; undefined where it is none. 05/06 is the fifth of June. */
export function toDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/.exec(text.trim());
  const words = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*,?[ -](\d{4})$/i.exec(
    text.trim(),
  );
  if (iso !== null) return toCalendar(iso[1], iso[2], iso[3]);
  if (british !== null) return toCalendar(british[3]?.padStart(4, "20"), british[2], british[1]);
  if (words === null) return undefined;
  return toCalendar(words[3], String(MONTHS.indexOf(words[2]?.toLowerCase() ?? "") + 1), words[1]);
}

function toCalendar(year = "", month = "", day = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date) ? undefined : date;
}

/** A time of day as `09:30`; undefined where it is none. */
export function toTime(text: string): string | undefined {
  const [, hours = "", minutes = "00", half] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\s*([ap])?\.?m?\.?$/i.exec(
      text.trim(),
    ) ?? [];
  if (hours === "" || (half === undefined && !/[:.]/.test(text))) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, "0")}:${minutes}` : undefined;
}

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Days of the week as the model writes them, in the order of the week; undefined where a word is none. */
export function toDays(text: string): Weekday[] | undefined {
  const [, first, last] = /^\s*([a-z]{2,})\s*(?:-|–|\bto\b)\s*([a-z]{2,})\s*$/i.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [toDay(first), toDay(last)];
    return from === -1 || to === -1 ? undefined : WEEKDAYS.filter((_, day) => day >= from && day <= to);
  }
  const words = text.split(/[^a-z]+/i).filter((word) => word !== "" && word.toLowerCase() !== "and");
  const days = words.map(toDay);
  return days.length === 0 || days.includes(-1) ? undefined : WEEKDAYS.filter((_, day) => days.includes(day));
}

/** `Mondays`, `Mon` and `MO` are day 0; -1 where it is no day. */
function toDay(word: string): number {
  const begins = word.toLowerCase().replace(/s$/, "");
  return begins.length < 2 ? -1 : NAMES.findIndex((name) => name.startsWith(begins));
}

/** When a service is open: days, times and dates in the model's form. */
export const TIMES: RecordRule = {
  id: "dates-and-times",
  why: "Dates and times that a page can't read can't be shown in the reader's language, and no past event drops out.",
  examples: [
    {
      before: { schedules: [{ byday: "TH,FR", opens_at: "10:00:00", closes_at: "6pm" }] },
      after: { schedules: [{ byday: "TH,FR", opens_at: "10:00", closes_at: "18:00" }] },
    },
    {
      before: { schedules: [{ byday: "Monday to Wednesday", opens_at: "9.30am" }] },
      after: { schedules: [{ byday: "MO,TU,WE", opens_at: "09:30" }] },
    },
    {
      before: { schedules: [{ valid_from: "05/06/2026", valid_to: "5 June 2026" }] },
      after: { schedules: [{ valid_from: "2026-06-05", valid_to: "2026-06-05" }] },
    },
    {
      before: { schedules: [{ byday: "MO", freq: "MONTHLY", description: "First Monday" }] },
      after: { schedules: [{ description: "First Monday" }] },
    },
    { before: { schedules: [{ byday: "most days" }] }, after: { schedules: [{ description: "most days" }] } },
    { before: { schedules: [{ opens_at: "late" }] }, after: { schedules: [] } },
    {
      before: { schedules: [{ valid_from: "2026-06-05", valid_to: "2026-05-05" }] },
      after: { schedules: [{ valid_from: "2026-06-05" }] },
    },
    { before: { modified: "last week" }, after: {} },
    { before: { modified: "2023-03-15T10:30:45.123Z" }, after: { modified: "2023-03-15" } },
  ],
  apply: (record) => {
    const notes: Ruled["notes"] = [];
    const note = (field: string, before: string | undefined, after: string | undefined) => {
      // Seconds are nothing to speak of.
      if (before !== undefined && before.replace(/^(\d\d:\d\d):00$/, "$1") !== after)
        notes.push(mended(field, before, after));
      return after;
    };
    const schedules = record.schedules.flatMap((schedule, index) =>
      toSchedule(schedule, (key, before, after) => note(`schedules[${index}].${key}`, before, after)),
    );
    const on = (field: "modified" | "assured") => {
      const date = record[field] && toDate(record[field]);
      // The time of day is nothing to speak of.
      return date ?? note(field, record[field], undefined);
    };
    const [modified, assured] = [on("modified"), on("assured")];
    const lastDay =
      record.send.lastDay && note("send.lastDay", record.send.lastDay, toDate(record.send.lastDay));
    return { record: { ...record, modified, assured, schedules, send: { ...record.send, lastDay } }, notes };
  },
};

type Note = (key: string, before: string | undefined, after: string | undefined) => string | undefined;

function toSchedule(schedule: Schedule, note: Note): Schedule[] {
  const { byday, freq, interval } = schedule;
  const isWeekly =
    (freq === undefined || /^weekly$/i.test(freq)) && Number(interval ?? 1) <= 1 && !/\d/.test(byday ?? "");
  const days = byday === undefined ? undefined : toDays(byday);
  const words = days === undefined && isWeekly ? byday : undefined;
  const description = [schedule.description, words].filter((part) => part !== undefined).join(". ");
  const at = (key: "opens_at" | "closes_at", to = toTime) =>
    note(key, schedule[key], schedule[key] && to(schedule[key]));
  const on = (key: "valid_from" | "valid_to") =>
    note(key, schedule[key], schedule[key] && toDate(schedule[key]));
  const kept = isWeekly && days !== undefined ? days.join(",") : undefined;
  // Every second Monday isn't every Monday.
  if (!isWeekly) note("byday", [byday, freq].filter(Boolean).join(" "), undefined);
  const times = { byday: kept, opens_at: at("opens_at"), closes_at: at("closes_at") };
  const dates = { valid_from: on("valid_from"), valid_to: on("valid_to") };
  if ((dates.valid_from ?? "") > (dates.valid_to ?? "9999"))
    dates.valid_to = note("valid_to", dates.valid_to, undefined);
  const says = kept !== undefined || dates.valid_from !== undefined || description !== "";
  return says ? [{ ...times, ...dates, description: description === "" ? undefined : description }] : [];
}
