import type { Badge } from "../../model/approval.ts";

/** A badge as one English sentence for editors. Never says how many voted unless the approval stands. */
export function describeBadge(badge: Badge): string {
  switch (badge.state) {
    case "unverified":
      return badge.reason;
    case "approved":
      return `${badge.count} parents approve these words. It was complete on ${badge.date} and stands until ${badge.validUntil}.`;
    case "expired":
      return `Approved on ${badge.date}. The votes ran out, so it has not stood since ${badge.ended}.`;
    case "withdrawn":
      return `Approved on ${badge.date}. Parents changed their minds, so it has not stood since ${badge.ended}.`;
    case "lapsed":
      return `Approved on ${badge.date}, in other words. The page has changed since.`;
    case "in-review":
      return "Parents have begun to vote on these words.";
    case "none":
      return "Nobody has voted on these words.";
  }
}
