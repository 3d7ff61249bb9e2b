import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Freshness, Notice, Text, Voice } from "../model/view.ts";
import { translatedShare } from "../translations/align.ts";
import { countUnchecked } from "../translations/status.ts";
import type { SiteContext, Standing } from "./context.ts";

/** What a reader must know of a page's language: how much is translated, and that nobody checked a machine's words. */
export function noticesOf({ t, language }: Voice, standing: Standing | undefined, phone: string): Notice[] {
  if (language.tag === SOURCE_LANGUAGE) return [];
  if (standing === undefined) return [{ text: t("languages.allEnglish") }];
  const share = translatedShare(standing.states);
  const changed = standing.states.filter(({ state }) => state === "changed").length;
  return [
    ...(share < 100 ? [{ text: t("languages.partEnglish", { share }) }] : []),
    ...(changed > 0 ? [{ text: t("languages.changedParts", { count: changed }) }] : []),
    ...sayWhose(t, standing, phone),
  ];
}

/** Whose words a translation is: a machine's that nobody checked, all or some of them, or a machine's that a speaker checked. */
function sayWhose(t: Text, { states, kinds }: Standing, phone: string): Notice[] {
  const unchecked = countUnchecked(states, kinds);
  const words = kinds.filter((kind) => kind !== undefined);
  if (unchecked > 0)
    return [withPhone(t, unchecked === words.length ? "languages.machine" : "languages.machineParts", phone)];
  return words.includes("checked") ? [{ text: t("languages.checked") }] : [];
}

/** A text with its `{{phone}}` kept apart, so that the number can be tapped and never turns round in right-to-left text. */
export function withPhone(t: Text, key: string, phone: string): Notice {
  const mark = "\u0000";
  const [text = "", rest = ""] = t(key, { phone: mark }).split(mark);
  return { text, phone, rest };
}

/** When a page was last checked and by which role, and when it will be again; an overdue one says so. */
export function freshnessOf(
  { date }: SiteContext,
  { t, formats, inEnglish }: Voice,
  dates: Dates,
): Freshness {
  const overdue = dates.reviewBy < date;
  return {
    lastChecked: t("page.lastChecked", { date: formats.date(dates.lastChecked) }),
    owner: inEnglish(dates.owner),
    review: t(overdue ? "page.reviewOverdue" : "page.reviewBy", { date: formats.date(dates.reviewBy) }),
    overdue,
  };
}

/** Dates as `YYYY-MM-DD` and the role that answers for them. */
type Dates = { lastChecked: string; reviewBy: string; owner: string };

/** The same day a year later; 29 February becomes 1 March. */
export function addYear(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
