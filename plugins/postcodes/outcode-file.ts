import type { GridPoint } from "../model/grid-point.ts";
import { DIGITS, fromDigits, toDigits } from "./digits.ts";

/**
 * The postcodes of one outcode. A file is a line of head, `postcodes/1 QX3 533000 183000 10 245`: form and its version,
 * outcode, the south-west corner in metres on the National Grid, metres in a step, how many postcodes. Then a line
 * for each sector: its digit, and for each postcode in order how far its letters are from those before it, and how
 * many steps east and north of the corner it is.
 */
export type Outcode = { outcode: string; points: ReadonlyMap<string, GridPoint> };

const FORM = "postcodes/1";
/** Letters of an incode in order: Royal Mail uses no others. */
const LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
/** The finest step: a position is right to within 7.1 metres. */
const FINEST = 10;
/** Two digits say how many steps from the corner. */
const MOST_STEPS = DIGITS ** 2 - 1;
/** A gap of this many letters and more is written in two digits after this one. */
const WIDE_GAP = DIGITS - 1;

/** Where in the site the file of an outcode stands. */
export function outcodeFile(outcode: string): string {
  return `postcodes/${outcode.toLowerCase()}.txt`;
}

/** Writes an outcode as its file. The same postcodes give the same bytes, in whichever order they come. About 5 bytes a postcode. */
export function formatOutcode({ outcode, points }: Outcode): string {
  const all = [...points].map(([incode, point]) => ({ order: orderOf(incode), point }));
  all.sort((a, b) => a.order - b.order);
  const [east, north] = [
    least(all.map(({ point }) => point.east)),
    least(all.map(({ point }) => point.north)),
  ];
  const step = stepFor(Math.max(...all.map(({ point }) => Math.max(point.east - east, point.north - north))));
  const sectors = Map.groupBy(all, ({ order }) => Math.floor(order / PER_SECTOR));
  const lines = [...sectors].map(([sector, postcodes]) => {
    let last = -1;
    const written = postcodes.map(({ order, point }) => {
      const gap = (order % PER_SECTOR) - last;
      last = order % PER_SECTOR;
      return formatGap(gap) + formatSteps(point.east - east, step) + formatSteps(point.north - north, step);
    });
    return `${sector}${written.join("")}`;
  });
  return `${[`${FORM} ${outcode} ${east} ${north} ${step} ${all.length}`, ...lines].join("\n")}\n`;
}

/** Reads an outcode's file; undefined where it isn't one of this version, whole and unharmed. */
export function parseOutcode(text: string): Outcode | undefined {
  const [head = "", ...lines] = text.split("\n");
  const [form, outcode = "", ...numbers] = head.split(" ");
  const [east = Number.NaN, north = Number.NaN, step = Number.NaN, count] = numbers.map(Number);
  if (form !== FORM) return undefined;
  const points = new Map<string, GridPoint>();
  let isSound = true;
  for (const line of lines) {
    const read = readerOf(line);
    let order = Number(read.letters(1)) * PER_SECTOR - 1;
    while (!read.isAtEnd()) {
      const gap = read.number(1);
      order += gap === WIDE_GAP ? read.number(2) : gap;
      const point = { east: east + step * read.number(2), north: north + step * read.number(2) };
      isSound &&= Number.isInteger(order + point.east + point.north);
      points.set(incodeAt(order), point);
    }
  }
  return isSound && points.size === count && points.size > 0 ? { outcode, points } : undefined;
}

/** Reads a line from its start. A number whose digits are cut off is not a number. */
function readerOf(line: string) {
  let at = 0;
  const letters = (length: number) => {
    at += length;
    return line.slice(at - length, at);
  };
  const number = (length: number) => {
    const digits = letters(length);
    return digits.length === length ? fromDigits(digits) : Number.NaN;
  };
  return { letters, number, isAtEnd: () => at >= line.length };
}

const PER_SECTOR = LETTERS.length ** 2;

/** Where an incode stands among all 4,000. */
function orderOf(incode: string): number {
  const [digit = "", first = "", second = ""] = incode;
  return Number(digit) * PER_SECTOR + LETTERS.indexOf(first) * LETTERS.length + LETTERS.indexOf(second);
}

function incodeAt(order: number): string {
  const [sector, rest] = [Math.floor(order / PER_SECTOR), order % PER_SECTOR];
  return `${sector}${LETTERS[Math.floor(rest / LETTERS.length)]}${LETTERS[rest % LETTERS.length]}`;
}

function formatGap(gap: number): string {
  return gap < WIDE_GAP ? toDigits(gap, 1) : toDigits(WIDE_GAP, 1) + toDigits(gap, 2);
}

function formatSteps(metres: number, step: number): string {
  return toDigits(Math.round(metres / step), 2);
}

/** The finest step, a multiple of 10 metres, with which so many metres can be written. */
function stepFor(metres: number): number {
  return Math.max(1, Math.ceil(metres / MOST_STEPS / FINEST)) * FINEST;
}

function least(numbers: readonly number[]): number {
  return Math.floor(Math.min(...numbers) / FINEST) * FINEST;
}
