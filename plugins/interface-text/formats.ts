import { findLanguage, type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import { WEEKDAYS } from "../model/service.ts";
import type { Formats } from "../model/view.ts";
import { createAge } from "./say-age.ts";

/** How a language writes dates, times, money and lists. Make it once a language: `Intl` objects are slow to make. */
export function createFormats({ dateLocale, tag }: Language): Formats {
  const dates = new Intl.DateTimeFormat(dateLocale, { dateStyle: "long", timeZone: "UTC" });
  const weekdays = new Intl.DateTimeFormat(dateLocale, { weekday: "long", timeZone: "UTC" });
  const wholePounds = createPounds(dateLocale, 0);
  const pounds = createPounds(dateLocale, 2);
  const list = createList(tag, dateLocale);
  const names = new Intl.DisplayNames([dateLocale], { type: "language", fallback: "none" });
  return {
    date: (isoDate) => dates.format(new Date(`${isoDate}T00:00:00Z`)),
    // 2024-01-01 was a Monday.
    weekday: (day) => weekdays.format(new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)))),
    time: (time) => (tag === SOURCE_LANGUAGE ? toEnglishTime(time) : time),
    pounds: (amount) => (Number.isInteger(amount) ? wholePounds : pounds)(amount),
    age: createAge(tag, dateLocale, list),
    list,
    languageName: (other) => names.of(other) ?? findLanguage(other)?.ownName ?? other,
  };
}

/** Some languages have no sign for pounds of their own and write GBP, which is on no price tag. */
function createPounds(dateLocale: string, fractionDigits: number): Formats["pounds"] {
  const format = new Intl.NumberFormat(dateLocale, {
    ...{ style: "currency", currency: "GBP" },
    ...{ minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits },
  });
  return (amount) =>
    format
      .formatToParts(amount)
      .map(({ type, value }) => (type === "currency" ? "£" : value))
      .join("");
}

/** Languages whose lists no browser and no Node knows how to write: what stands between words, and before the last. */
const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  ckb: ["، ", " و "],
  "pa-Arab": ["، ", " تے "],
};

function createList(tag: string, dateLocale: string): Formats["list"] {
  const [comma, and] = LISTS[tag] ?? [];
  if (comma === undefined || and === undefined) {
    const lists = new Intl.ListFormat(dateLocale, { type: "conjunction" });
    return (words) => lists.format(words);
  }
  return (words) => [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(and);
}

/** `09:30` as GOV.UK writes it: `9:30am`. */
function toEnglishTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  return `${hour}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}${hours < 12 ? "am" : "pm"}`;
}
