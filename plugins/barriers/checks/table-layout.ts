import type { Check } from "../barrier.ts";
import { textOf } from "../page/ask.ts";
import { columnsOf, tables } from "../page/tables.ts";

export const tableForLayout: Check = {
  id: "table-for-layout",
  why: "A screen reader announces rows and columns that mean nothing, and on a phone the text is cut off.",
  wcag: ["1.3.1", "1.3.2"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["| Day | Time |\n| --- | --- |\n| Monday | 9am |"],
    bad: [
      "«| Who can come |»\n| --- |\n| Anyone under 25 |",
      "«<table><tr><th>a</th><td><h2>Who can come</h2><p>All.</p></td></tr></table>»",
      '«<table><tr><th>a</th><td><table role="none"><tr><td>b</td></tr></table></td></tr></table>»',
    ],
  },
  check(page, report) {
    for (const entry of tables(page)) {
      const { table, cells } = entry;
      const holdsBlocks = cells.some((cell) =>
        cell.children.some(({ tag }) => /^(?:h[1-6]|table|section|article|nav|form)$/.test(tag)),
      );
      if (
        holdsBlocks ||
        (columnsOf(entry) === 1 && !cells.some(({ attributes }) => attributes.has("colspan")))
      )
        report(
          table,
          holdsBlocks ? "A cell of this table holds a part of the page." : "This table has one column.",
          "Use headings, paragraphs and lists.",
        );
    }
  },
};

/** From how many columns on a table is wider than a phone. */
const WIDE = 7;

export const tableTooWide: Check = {
  id: "table-too-wide",
  why: "On a phone, or enlarged, people must move the page to and fro to read a row.",
  wcag: ["1.4.10"],
  level: "review",
  on: ["page"],
  examples: {
    good: ["<table><tr><th>Day</th><th>Time</th></tr></table>"],
    bad: [`«<table><tr>${"<th>Day</th>".repeat(8)}</tr></table>»`],
  },
  check(page, report) {
    for (const entry of tables(page))
      if (columnsOf(entry) > WIDE)
        report(
          entry.table,
          `This table has ${columnsOf(entry)} columns.`,
          "Make smaller tables of it, or turn rows and columns round.",
        );
  },
};

export const tableRowEmpty: Check = {
  id: "table-row-empty",
  why: "A screen reader says “blank” for each cell, and the table seems to end there.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["| Day | Time |\n| --- | --- |\n| Monday | |"],
    bad: [
      "| Day | Time |\n| --- | --- |\n«| | |»\n| Monday | 9am |",
      "<table><tr><th>Day</th><th>Time</th></tr>«<tr><td></td><td>&nbsp;</td></tr>»</table>",
    ],
  },
  check(page, report) {
    for (const { rows } of tables(page))
      for (const row of rows)
        if (
          row.children.length > 1 &&
          row.children.every(({ tag }) => tag === "td") &&
          textOf(page, row) === "" &&
          row.children.every(({ children }) => children.length === 0)
        )
          report(row, "This row is empty.", "Take it away; style sheets make the gaps.");
  },
};

export const tableRowsInCell: Check = {
  id: "table-rows-in-cell",
  why: "Rows that are typed inside one cell are read column by column, so nothing fits together.",
  wcag: ["1.3.1", "1.3.2"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: [
      "<table><tr><th>Day</th><th>Place</th></tr><tr><td>Monday</td><td>1 High Street<br>Brackenmere<br>QX1 1AA</td></tr></table>",
    ],
    bad: [
      "<table><tr><th>Day</th><th>Time</th></tr>«<tr><td>Monday<br>Tuesday<br>Friday</td><td>9am<br>10am<br>4pm</td></tr>»</table>",
    ],
  },
  check(page, report) {
    for (const { rows } of tables(page))
      for (const row of rows) {
        const breaks = row.children.map(({ children }) => children.filter(({ tag }) => tag === "br").length);
        const [first = 0] = breaks;
        if (first > 1 && breaks.length > 1 && breaks.every((count) => count === first))
          report(row, "Each cell of this row has the same number of lines.", "Make each line a row.");
      }
  },
};
