import type { BaseView, Link, Notice, Words } from "./view.ts";

/** What stands in a cell of a table. */
export type Cell = Words | Link[] | { lines: (string | Words)[] };

/** A page with one table that the build makes. The first cell of a row is its heading. */
export type TableView = BaseView & {
  template: "table";
  intro: string;
  after: Notice | undefined;
  columns: string[];
  rows: Cell[][];
  /** True where all columns have one width: else the first takes what it needs. */
  even?: boolean;
};
