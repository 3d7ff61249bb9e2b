import type { BaseView, ExplainedWord, Link, Notice, Words } from "./view.ts";

/** A phone number with what it is for. */
export type PackPhone = { number: string; description?: Words };

/** A question and its answers, each in its own language. */
export type PackFact = { label: Words; values: Words[] };

/** What a pack says of a page or a service: whom to call always, and as much more as there is room for. */
export type PackEntry = {
  title: Words;
  lead: Words;
  phones: readonly PackPhone[];
  /** Who answers the phone and when, where that isn't said among the facts. */
  answers?: { name: Words; hours: Words };
  email?: string | undefined;
  /** HTML of a whole page, and the language it is in where that isn't the pack's. */
  body?: { html: string; words: Omit<Words, "text"> };
  notices?: readonly Notice[];
  facts?: readonly PackFact[];
  /** When it was last checked and by whom, in sentences. */
  checked?: readonly Words[];
};

/** An entry that can be looked up: `number` is like `3.2`, `id` its anchor. */
export type NumberedEntry = PackEntry & { number: string; id: string };

/** A part of a pack, which begins on a new sheet. `also` are entries of other parts that belong here too. */
export type PackPart = {
  id: string;
  number: string;
  heading: Words;
  text?: Notice;
  entries: NumberedEntry[];
  also: Pick<NumberedEntry, "number" | "id" | "title">[];
};

/** A line of the index of phone numbers: who answers, and where in the pack it says more. */
export type PackPhoneLine = PackPhone & { who: Words; places: { number: string; id: string }[] };

/** A pack for paper: what the site has for one age or one kind of need, on one long page. */
export type PackView = BaseView & {
  template: "pack";
  large: boolean;
  /** The same pack in the other size of print. */
  other: Link;
  made: string;
  ways: Notice;
  notices: Notice[];
  parts: PackPart[];
  phones: PackPhoneLine[];
  words: ExplainedWord[];
};
