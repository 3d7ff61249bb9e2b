import type { Table } from "../document/types.ts";
import type { CheckRule } from "./rule.ts";

/** More columns than this can't be read on a phone without moving the page to the side. */
const MOST_COLUMNS = 4;

export const wideTable: CheckRule = {
  id: "wide-table",
  why: "Most families read on a phone, where a wide table runs out of the screen.",
  source: "WCAG 2.2, 1.4.10 Reflow; the number of columns is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooWide: {
      message: "Columns in this table: {{columns}}.",
      fix: "Use {{most}} at most: take some out, or make two tables or a list of it.",
    },
  },
  examples: {
    good: ["| Club | Cost | Day | Ages |\n| --- | --- | --- | --- |\n| Splash | £5 | Monday | 5 to 11 |"],
    bad: [
      "| «Club» | Cost | Day | Ages | Place |\n| --- | --- | --- | --- | --- |\n| Splash | £5 | Monday | 5 to 11 | Pool |",
    ],
  },
  check({ blocks }, report) {
    const seen = new Set<Table>();
    for (const block of blocks) {
      const { table, text } = block;
      if (table === null || seen.has(table)) continue;
      seen.add(table);
      const values = { columns: table.columns, most: MOST_COLUMNS };
      if (table.columns > MOST_COLUMNS)
        report({ block, start: 0, end: text.length, says: "tooWide", values });
    }
  },
};

export const emptyHeaderCell: CheckRule = {
  id: "empty-header-cell",
  why: "A screen reader says a column's heading with each of its cells, and here it has nothing to say.",
  source: "WCAG 2.2, 1.3.1 Info and Relationships; W3C, Tables Tutorial",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    empty: {
      message: "This column of the table has no heading.",
      fix: "Say in a word or two what it holds.",
    },
  },
  examples: {
    good: ["| Club | Cost |\n| --- | --- |\n| Splash | £5 |"],
    bad: ["| Club | «»| Day |\n| --- | --- | --- |\n| Splash | £5 | Monday |"],
  },
  check({ blocks }, report) {
    for (const block of blocks)
      if (block.kind === "header-cell" && block.text.trim() === "")
        report({ block, start: 0, end: 0, says: "empty" });
  },
};
