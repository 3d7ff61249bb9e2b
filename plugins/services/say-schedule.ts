import { type Schedule, WEEKDAYS } from "../model/service.ts";
import type { Voice, Words } from "../model/view.ts";

/** When a service is there, as it says it: days or dates, then times, then what the service wrote about it. */
export function saySchedule(schedule: Schedule, voice: Voice): Words[] {
  const said = sayDaysAndTimes(schedule, voice);
  const { description } = schedule;
  return [
    ...(said === "" ? [] : [{ text: said }]),
    ...(description === undefined ? [] : [voice.inEnglish(description)]),
  ];
}

function sayDaysAndTimes(schedule: Schedule, voice: Voice): string {
  const days = sayDays(schedule, voice);
  const dates = sayDates(schedule, voice) ?? "";
  const time = sayTimes(schedule, voice) ?? "";
  const when = [days === "" ? dates : days, time].filter((part) => part !== "").join(": ");
  return days === "" || dates === "" ? when : `${when} (${dates})`;
}

/** "Monday to Friday" where three days or more follow each other, else each day. */
function sayDays({ byday }: Schedule, { t, formats }: Voice): string {
  const places = byday.map((day) => WEEKDAYS.indexOf(day)).sort((one, other) => one - other);
  const days = places.flatMap((place) => WEEKDAYS[place] ?? []);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (days.length < 3 || last - first !== days.length - 1) return formats.list(days.map(formats.weekday));
  const [from = "", to = ""] = [days[0], days.at(-1)].map((day) => day && formats.weekday(day));
  return t("service.dates", { from, to });
}

function sayDates({ valid_from, valid_to }: Schedule, { t, formats }: Voice): string | undefined {
  const [from, to] = [valid_from, valid_to].map((day) => day && formats.date(day));
  return from === to ? from : sayBetween(from, to, t, "service.dates");
}

function sayTimes({ opens_at, closes_at }: Schedule, { t, formats }: Voice): string | undefined {
  const [from, to] = [opens_at, closes_at].map((time) => time && formats.time(time));
  return sayBetween(from, to, t, "service.time");
}

function sayBetween(
  from: string | undefined,
  to: string | undefined,
  t: Voice["t"],
  key: string,
): string | undefined {
  if (from !== undefined && to !== undefined) return t(key, { from, to });
  if (from !== undefined) return t("service.from", { when: from });
  return to === undefined ? undefined : t("service.until", { when: to });
}
