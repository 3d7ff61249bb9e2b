import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import { WEEKDAYS } from "../model/service.ts";
import type { Formats } from "../model/view.ts";

/** How a language writes dates, times, money and lists. Make it once a language: `Intl` objects are slow to make. */
export function createFormats({ dateLocale, tag }: Language): Formats {
  const dates = new Intl.DateTimeFormat(dateLocale, { dateStyle: "long", timeZone: "UTC" });
  const weekdays = new Intl.DateTimeFormat(dateLocale, { weekday: "long", timeZone: "UTC" });
  const wholePounds = new Intl.NumberFormat(dateLocale, {
    style: "currency",
    currency: "GBP",
    maximumFractionDigits: 0,
  });
  const pounds = new Intl.NumberFormat(dateLocale, { style: "currency", currency: "GBP" });
  const lists = new Intl.ListFormat(dateLocale, { type: "conjunction" });
  const names = new Intl.DisplayNames([dateLocale], { type: "language" });
  return {
    date: (isoDate) => dates.format(new Date(`${isoDate}T00:00:00Z`)),
    // 2024-01-01 was a Monday.
    weekday: (day) => weekdays.format(new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)))),
    time: (time) => (tag === SOURCE_LANGUAGE ? toEnglishTime(time) : time),
    pounds: (amount) => (Number.isInteger(amount) ? wholePounds : pounds).format(amount),
    list: (words) => lists.format(words),
    languageName: (other) => names.of(other) ?? other,
  };
}

/** `09:30` as GOV.UK writes it: `9:30am`. */
function toEnglishTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  return `${hour}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}${hours < 12 ? "am" : "pm"}`;
}
