import { CsvError, parse } from "csv-parse/sync";
import { UserError } from "../model/user-error.ts";

/** A table: the names of its columns as `toColumn` writes them, and its rows by those names. */
export type Table = { columns: string[]; headings: string[]; rows: TableRow[] };

/** A row with the number that a spreadsheet shows beside it: the headings are row 1. */
export type TableRow = { row: number; cells: ReadonlyMap<string, string> };

const DELIMITERS = [",", ";", "\t"] as const;

/** A heading as one word: `How to apply` and `how_to_apply` are the same column. */
export function toColumn(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

/** Reads a table whose first row is its headings; the sign between cells is the commonest one of that row. */
export function parseTable(text: string, file: string): Table {
  const [head, ...rows] = parseRows(text, file);
  if (head === undefined)
    throw new UserError(file, "This file is empty.", "Give it a row of headings, then one row a service.");
  const columns = head.cells.map(toColumn);
  const known = new Set<string>();
  const twice = columns.find((name) => name !== "" && known.size === known.add(name).size);
  if (twice !== undefined)
    throw new UserError(file, `Two columns are called "${twice}".`, "Rename or delete one of them.");
  return {
    columns,
    headings: head.cells,
    rows: rows.map(({ row, cells }) => ({ row, cells: new Map(toEntries(columns, cells)) })),
  };
}

function toEntries(columns: readonly string[], cells: readonly string[]): [string, string][] {
  return columns.flatMap((column, index): [string, string][] => {
    const cell = cells[index] ?? "";
    return column === "" || cell.trim() === "" ? [] : [[column, cell]];
  });
}

/** The sign that parts the first row most often, outside quotes. */
export function findDelimiter(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

function parseRows(text: string, file: string): { row: number; cells: string[] }[] {
  const rows: { row: number; cells: string[] }[] = [];
  let row = 0;
  const keep = (cells: string[]): null => {
    row++;
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ row, cells });
    return null;
  };
  try {
    const options = { delimiter: findDelimiter(text), relax_column_count: true } as const;
    parse(text, { ...options, on_record: keep });
    return rows;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const problem = `This can't be read as CSV: ${cause.message.replace(/\.?$/, ".")}`;
    const fix = "Open it in a spreadsheet and save it again as CSV.";
    throw new UserError(file, problem, fix, { cause });
  }
}
