import type { Badge } from "./approval.ts";
import type { KeepMark } from "./my-list-view.ts";
import type { BaseView, Fact, Freshness, Notice, Words } from "./view.ts";

/**
 * A service. `html` holds its parts in the order in which families ask: it is what parents vouch for, with title and summary.
 * `facts`, `phones` and what stands beside them say the same as data, for lists that families keep and for packs on paper.
 */
export type ServiceView = BaseView & {
  template: "service";
  keep?: KeepMark;
  summary: Words;
  html: string;
  notices: Notice[];
  more: Words[];
  phones: { number: string; description?: Words }[];
  email: string | undefined;
  website: string | undefined;
  facts: Fact[];
  freshness: Freshness;
  badge: Badge;
  badgeWords: string[];
  reviewCode: string | undefined;
  evidenceUrl: string | undefined;
  /** JSON-LD that is safe inside a script element. */
  structuredData: string;
};
