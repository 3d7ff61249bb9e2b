import type { Words } from "../model/view.ts";

/** Words on a service's page, with what stands before them and where they lead. */
export type Value = Words & {
  /** A label before the words, in the page's language. */
  before?: string;
  href?: string;
  /** A link to a plain page with a map of the place. */
  map?: { href: string; label: string; place: Words };
};

/** One row of a part: a question and its answers. */
export type PartFact = { label: Words; values: Value[] };

/** A part of a service's page under a heading of its own: lines, then rows of facts. */
export type Part = {
  id: string;
  heading: string;
  lines: Value[];
  facts: PartFact[];
  /** True for the part that says how to get in touch. */
  isContact?: boolean;
};
