import type { GridPoint } from "../model/grid-point.ts";
import { UserError } from "../model/user-error.ts";
import { isOnGrid } from "./grid.ts";
import { splitPostcode } from "./read-postcode.ts";

/** One line of Code-Point Open. `point` is missing where the source doesn't know it (quality 90). */
export type PostcodeRow = {
  outcode: string;
  incode: string;
  district: string;
  /** Ordnance Survey's indicator: 10 is within a building, 50 and 60 are rough. */
  quality: number;
  point: GridPoint | undefined;
  /** The file and line that it stands in. */
  where: string;
};

/** Columns of Code-Point Open, by position: https://docs.os.uk/os-downloads/addressing-and-location/code-point-open */
const COLUMNS = 10;
const QUALITIES = new Set([10, 20, 30, 40, 50, 60, 90]);
const HEADERS = /^(?:PC|Postcode)$/i;

/**
 * Reads a file of Code-Point Open, of 2014 or of today, with or without its lines of headers. None but headers give no
 * rows. Throws a UserError that names the line where it is another file, was cut off, or contradicts itself.
 */
export function parseCodePoint(text: string, file: string): PostcodeRow[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : (parseLine(line, `${file}:${index + 1}`) ?? [])));
}

function parseLine(line: string, where: string): PostcodeRow | undefined {
  const cells = line.split(",");
  const values = cells.map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const [written = "", quality = "", east = "", north = "", , , , , district = ""] = values;
  if (cells.length === COLUMNS && HEADERS.test(written)) return undefined;
  if (cells.length !== COLUMNS || values.some((value) => value.includes('"'))) throw wrongLine(cells, where);
  const postcode = splitPostcode(written);
  if (postcode === undefined) throw wrong(where, `"${written}" is not a postcode.`);
  if (!QUALITIES.has(Number(quality)))
    throw wrong(where, `"${quality}" is not a positional quality indicator.`);
  if (![east, north].every((number) => /^\d+$/.test(number)))
    throw wrong(where, `"${east}, ${north}" is not an easting and a northing in whole metres.`);
  const point = { east: Number(east), north: Number(north) };
  const isKnown = isOnGrid(point);
  const isEmpty = point.east === 0 && point.north === 0;
  if (!isKnown && !isEmpty) throw wrong(where, `${east}, ${north} is not on the National Grid.`);
  return {
    ...{ ...postcode, district, quality: Number(quality), where },
    point: isKnown && Number(quality) !== NO_POSITION ? point : undefined,
  };
}

/** The quality of a postcode whose position isn't known. */
const NO_POSITION = 90;

function wrongLine(cells: readonly string[], where: string): UserError {
  const begins = splitPostcode((cells[0] ?? "").replaceAll('"', "")) !== undefined;
  if (begins && cells.length <= COLUMNS)
    return new UserError(
      where,
      `This line has ${cells.length} of ${COLUMNS} columns, or a column without its end: the file was cut off.`,
      "Download the file again.",
    );
  const columns = cells.length === 1 ? "1 column" : `${cells.length} columns`;
  return wrong(where, `This line has ${columns} where Code-Point Open has ${COLUMNS}.`);
}

function wrong(where: string, problem: string): UserError {
  const fix = "Give the CSV files of Code-Point Open as Ordnance Survey publishes them (folder Data/CSV).";
  return new UserError(where, problem, fix);
}
