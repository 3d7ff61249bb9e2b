import type { Words } from "./view.ts";

/** A file that the finder's script loads: its address and its text. */
export type FinderFile = { url: string; text: string };

/** A value of a filter to tick, and how many services have it. */
export type FinderChoice = { filter: string; value: string; label: Words; count: number };

/** Values to tick under one heading. */
export type FinderGroup = { legend: string; choices: FinderChoice[] };

/** The form that narrows services down. */
export type FinderView = {
  groups: FinderGroup[];
  /** Whose postcodes they are, where families can ask for distances. */
  postcodes: Words[] | undefined;
  /** What its script loads when somebody turns to it, and the words of services in pieces. All languages share those, so one view has them. */
  data: FinderFile;
  words: FinderFile[];
};
