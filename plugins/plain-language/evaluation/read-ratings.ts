import { CsvError, parse } from "csv-parse/sync";
import { nearest } from "../../model/nearest.ts";
import { UserError } from "../../model/user-error.ts";

/** A text and how people rated it. `row` is its row in a spreadsheet: the names of the columns are row 1. */
export type RatedText = { row: number; text: string; rating: number };

/** A row that can't be used, and why. */
export type LeftOut = { row: number; why: "no-words" | "no-number" | "too-short" };

export type Ratings = { rated: RatedText[]; leftOut: LeftOut[] };

/** Which columns of a table to read, and the sign between its cells: without one, a comma, semicolon or tab is found. */
export type Columns = { text: string; rating: string; delimiter?: string };

/** Reads rated texts from the bytes of a CSV file. Throws a UserError where it can't be read or has no such column. */
export function readRatings(file: string, bytes: Uint8Array, columns: Columns): Ratings {
  const csv = decode(file, bytes);
  const delimiter = columns.delimiter ?? findDelimiter(csv, columns);
  const [head, ...rows] = parseRows(file, csv, delimiter);
  if (head === undefined)
    throw new UserError(file, "This file is empty.", "Give it a row of column names, then texts.");
  const text = findColumn(file, head.cells, columns.text, "text");
  const rating = findColumn(file, head.cells, columns.rating, "rating");
  const ratings: Ratings = { rated: [], leftOut: [] };
  for (const { row, cells } of rows) {
    const words = cells[text] ?? "";
    const value = toNumber(cells[rating] ?? "");
    if (words.trim() === "") ratings.leftOut.push({ row, why: "no-words" });
    else if (value === undefined) ratings.leftOut.push({ row, why: "no-number" });
    else ratings.rated.push({ row, text: words, rating: value });
  }
  return ratings;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const problem = "This file isn't in UTF-8, so some letters can't be read.";
    throw new UserError(file, problem, "Save it again as “CSV UTF-8”.", { cause });
  }
}

type Row = { row: number; cells: string[] };

function parseRows(file: string, csv: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  const keep = (cells: string[], { empty_lines }: { empty_lines: number }): null => {
    rows.push({ row: rows.length + 1 + empty_lines, cells });
    return null;
  };
  try {
    parse(csv, { delimiter, skip_empty_lines: true, on_record: keep });
    return rows;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const fix =
      "A cell that holds the sign between columns, a quote mark or a line break stands in double quotes, and quote marks inside it are doubled.";
    throw new UserError(file, `This can't be read as CSV: ${cause.message.replace(/\.?$/, ".")}`, fix, {
      cause,
    });
  }
}

/** The sign that gives the columns asked for, or else the most columns. */
function findDelimiter(csv: string, { text, rating }: Columns): string {
  const found = [",", ";", "\t"].map((sign) => {
    const names = readHead(csv, sign).map(fold);
    const asked = [text, rating].filter((name) => names.includes(fold(name))).length;
    return { sign, merit: 1000 * asked + names.length };
  });
  return found.reduce((best, one) => (one.merit > best.merit ? one : best)).sign;
}

function readHead(csv: string, delimiter: string): string[] {
  try {
    return parse(csv, { delimiter, skip_empty_lines: true, to: 1 })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

/** The place of the column with a name; capitals and spaces around it don't matter. */
function findColumn(file: string, names: readonly string[], name: string, option: string): number {
  const exact = names.filter((one) => one === name).length;
  const places = names.flatMap((one, index) =>
    (exact > 0 ? one === name : fold(one) === fold(name)) ? index : [],
  );
  const [place] = places;
  if (places.length > 1)
    throw new UserError(
      file,
      `There are ${places.length} columns “${name}”.`,
      "Give each a name of its own.",
    );
  if (place !== undefined) return place;
  const guess = nearest(name, names);
  const hint = guess === undefined ? "" : ` Did you mean “${guess}”?`;
  const fix = `Name one with --${option}.${hint} There are: ${names.join(", ")}.`;
  throw new UserError(file, `There is no column “${name}”.`, fix);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function toNumber(cell: string): number | undefined {
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.trim());
  return isNumber && Number.isFinite(Number(cell)) ? Number(cell) : undefined;
}
