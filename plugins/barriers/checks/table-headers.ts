import type { Check } from "../barrier.ts";
import { attribute, holdsPicture, textOf } from "../page/ask.ts";
import type { HtmlElement } from "../page/html-page.ts";
import { columnsOf, tables } from "../page/tables.ts";

export const tableWithoutHeaders: Check = {
  id: "table-without-headers",
  why: "A screen reader can't say which column a cell belongs to, so the cells are only a row of words.",
  wcag: ["1.3.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      "| Day | Time |\n| --- | --- |\n| Monday | 9am |",
      '<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>',
    ],
    bad: ["«<table><tr><td>Monday</td><td>9am</td></tr><tr><td>Friday</td><td>4pm</td></tr></table>»"],
  },
  check(page, report) {
    for (const entry of tables(page)) {
      const { table, rows, cells } = entry;
      const isHeader = ({ tag, attributes }: HtmlElement) =>
        tag === "th" || attributes.has("scope") || /header$/.test(attributes.get("role") ?? "");
      if (rows.length > 1 && columnsOf(entry) > 1 && !cells.some(isHeader))
        report(
          table,
          "No cell of this table is a heading.",
          "Make the cells of the first row, or of the first column, headings.",
        );
    }
  },
};

export const tableHeadersEmpty: Check = {
  id: "table-headers-empty",
  why: "A screen reader says a column's heading with each of its cells, and here it has nothing to say.",
  wcag: ["1.3.1"],
  level: "error",
  on: ["markdown", "page"],
  insteadOf: ["empty-header-cell"],
  examples: {
    good: ["| Day | |\n| --- | --- |\n| Monday | 9am |"],
    bad: [
      "«| | |»\n| --- | --- |\n| Monday | 9am |\n| Friday | 4pm |",
      "«<table><tr><th></th><th></th></tr><tr><td>Monday</td><td>9am</td></tr></table>»",
    ],
  },
  check(page, report) {
    for (const { table, cells } of tables(page)) {
      const headers = cells.filter(({ tag }) => tag === "th");
      const isEmpty = (cell: HtmlElement) => textOf(page, cell) === "" && !holdsPicture(page, cell);
      if (headers.length > 1 && headers.every(isEmpty))
        report(table, "All headings of this table are empty.", "Say in each what its column holds.");
    }
  },
};

export const tableMerged: Check = {
  id: "table-merged",
  why: "Where cells are merged, many screen readers say the wrong heading.",
  wcag: ["1.3.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ['<table><tr><th scope="colgroup" colspan="2">Day</th></tr><tr><td>a</td><td>b</td></tr></table>'],
    bad: [
      '<table><tr><th>Day</th><th>Time</th></tr><tr>«<td rowspan="2">Monday</td>»<td>9am</td></tr><tr><td>4pm</td></tr></table>',
    ],
  },
  check(page, report) {
    for (const { cells } of tables(page)) {
      const merged = cells.find((cell) =>
        ["colspan", "rowspan"].some((name) => Number(attribute(cell, name) || 1) > 1),
      );
      const isScoped = cells.some(
        ({ attributes }) => attributes.has("headers") || /group$/.test(attributes.get("scope") ?? ""),
      );
      if (merged !== undefined && !isScoped)
        report(merged, "Cells are merged.", "Say the same in each cell, or make two tables.");
    }
  },
};

export const tableTitleInRow: Check = {
  id: "table-title-in-row",
  why: "The name of the table is read as the heading of a column, and the table itself has no name.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      "<table><caption>Hours</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>",
    ],
    bad: [
      '<table>«<tr><th colspan="2">Opening hours</th></tr>»<tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
    ],
  },
  check(page, report) {
    for (const entry of tables(page)) {
      const [first, second] = entry.rows;
      const [only, other] = first?.children ?? [];
      const columns = columnsOf(entry);
      if (
        first &&
        second &&
        only &&
        other === undefined &&
        columns > 1 &&
        Number(attribute(only, "colspan")) === columns &&
        !entry.table.children.some(({ tag }) => tag === "caption")
      )
        report(
          first,
          "The first row is the table's title.",
          "Make it a heading before the table, or its caption.",
        );
    }
  },
};
