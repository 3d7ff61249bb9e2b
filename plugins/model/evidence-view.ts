import type { Badge } from "./approval.ts";
import type { BaseView, Fact, Link } from "./view.ts";

/** One side of a line that changed: `changed` marks what the other side hasn't. */
export type ChangedSide = {
  pieces: { text: string; changed: boolean }[];
  lang?: string;
  dir?: "ltr" | "rtl";
};

/** A line before and now; a line that is new or gone has one side only. */
export type ChangedLine = { before: ChangedSide | undefined; now: ChangedSide | undefined };

/** The page that shows what parents checked on another page. */
export type EvidenceView = BaseView & {
  template: "evidence";
  page: Link;
  badge: Badge;
  badgeWords: string[];
  rules: Fact[];
  changes: ChangedLine[];
  /** What there is to say of the changes besides. */
  changesSaid: string[];
  /** Address of the published head of the votes. */
  checkpointUrl: string;
};
