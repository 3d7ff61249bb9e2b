import type { Badge, PublishedPage } from "../model/approval.ts";
import type { ReviewedView, Voice } from "../model/view.ts";
import { toBadgeWords } from "./badge-words.ts";
import { evidenceUrlOf } from "./evidence-views.ts";

/** Says what may be said of a page's words today. */
export type FindBadge = (page: PublishedPage) => Badge;

/** What a page or a service says of parents' votes; nothing where they don't vote on it. */
export function approvalPart(
  voice: Voice,
  { isReviewed, published }: { isReviewed: boolean; published: PublishedPage },
  findBadge: FindBadge,
): Pick<ReviewedView, "badge" | "badgeWords" | "evidenceUrl" | "reviewCode"> {
  const badge: Badge = isReviewed ? findBadge(published) : { state: "none" };
  const { digest } = published;
  return {
    ...{ badge, evidenceUrl: evidenceUrlOf(published, badge) },
    badgeWords: isReviewed ? toBadgeWords(badge, voice) : [],
    reviewCode:
      isReviewed && digest.state === "digest" ? voice.t("badge.code", { code: digest.code }) : undefined,
  };
}
