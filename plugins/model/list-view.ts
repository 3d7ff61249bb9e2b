import type { FinderView } from "./finder-view.ts";
import type { BaseView, Link, LinkGroup } from "./view.ts";

/** A page of links that the build makes. */
export type ListView = BaseView & {
  template: "list";
  intro: string;
  count: string;
  /** The link to the same as a pack for paper. */
  pack?: Link;
  groups: LinkGroup[];
  /** Links to the parts of the list, also to those on its other pages. */
  contents: Link[];
  pager?: Pager;
  finder?: FinderView;
};

/** Links to the other pages of a list that takes more than one. */
export type Pager = {
  previous: string | undefined;
  next: string | undefined;
  /** Pages by their numbers; `gap` stands where some are left out. */
  pages: ({ number: number; url: string; current: boolean } | "gap")[];
};
