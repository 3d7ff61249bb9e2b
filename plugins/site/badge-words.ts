import type { Badge } from "../model/approval.ts";
import type { Voice } from "../model/view.ts";

/** What a badge says to parents, line by line. The page says it in words: never by colour or picture alone. */
export function toBadgeWords(badge: Badge, { t, formats }: Voice): string[] {
  switch (badge.state) {
    case "approved":
      return [
        t("badge.approved", { count: badge.count, date: formats.date(badge.date) }),
        t("badge.validUntil", { date: formats.date(badge.validUntil) }),
      ];
    case "expired":
    case "withdrawn":
    case "lapsed":
      return [t(`badge.${badge.state}`, { date: formats.date(badge.date) })];
    default:
      return [t(`badge.${badge.state}`)];
  }
}
