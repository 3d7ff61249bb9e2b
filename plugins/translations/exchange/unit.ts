import type { BlockState } from "../align.ts";

/** One text of a page for a translator: its title, its description, or a block. */
export type Unit = {
  /** `title`, `description`, or the number of the block, from 1. */
  id: string;
  /** What it is, as people call it. */
  name: string;
  /** The English as it is now: Markdown on one line. */
  english: string;
  /** The same as two texts are compared. */
  folded: string;
  state: BlockState["state"];
  /** The translation that there is, and the English that it was made from, as texts are compared. */
  before?: { english: string; translation: string };
};

/** True where the English was another one when the text was translated. */
export function hasNewEnglish({ before, folded }: Unit): boolean {
  return before !== undefined && before.english !== folded;
}

/** A page of a file for translators. */
export type UnitPage = {
  path: string;
  /** Stands for the English and for the translation that the units were made from; `page-version` makes it. */
  version: string;
  title: string;
  units: readonly Unit[];
};

/** A file for translators, whatever its format. */
export type UnitFile = {
  language: { tag: string; name: string; direction: "ltr" | "rtl" };
  pages: readonly UnitPage[];
};

/** A unit as it came back. `target` is empty where nothing was translated. */
export type ReturnedUnit = { id: string; english: string; target: string; line: number };

/** A page as it came back. */
export type ReturnedPage = { path: string; version: string; line: number; units: ReturnedUnit[] };

/** A file as it came back. */
export type ReturnedFile = {
  language: string;
  pages: ReturnedPage[];
  /** True where the old translation stood in the target's place: unchanged, it says nothing. */
  isPrefilled: boolean;
  /** Lines of the file that hold words which belong to no unit. */
  strayLines: number[];
};

/** How a unit is called across pages, like `/school/sen-support#12`. */
export function unitName(path: string, id: string): string {
  return `/${path}#${id}`;
}

/** The page and id in a unit's name, or undefined where it is none. */
export function parseUnitName(name: string): { path: string; id: string } | undefined {
  const match = /^\/([^#@\s]*)#(title|description|[1-9]\d*)$/.exec(name);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { path: match[1], id: match[2] };
}
