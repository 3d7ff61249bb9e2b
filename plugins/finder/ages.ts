import { toPlainDigits } from "../model/plain-digits.ts";

/** Ages in whole months, both ends included. */
export type Months = { from: number; to: number };

/** An age as somebody gives it: years, and months where they say them. */
export type Age = { years: number; months: number | undefined };

/** What was typed as an age: nothing, an age, or something that is none. */
export type TypedAge = { kind: "none" } | { kind: "age"; age: Age } | { kind: "wrong" };

const OLDEST = 25;
const LAST_MONTH = 11;

/**
 * The months in which a service is open to somebody, by its ages in years. A whole last year counts to its end: "up to 4"
 * takes a child of four years and eleven months, "up to 2.5" nobody after two years and six months.
 */
export function toServiceMonths({ from, to }: { from: number; to: number }): Months {
  const last = Math.round(to * 12);
  return { from: Math.round(from * 12), to: Number.isInteger(to) ? last + LAST_MONTH : last };
}

/** The months that an age may stand for: all twelve of its year where only the year is given. */
export function toMonths({ years, months }: Age): Months {
  const first = years * 12;
  return months === undefined
    ? { from: first, to: first + LAST_MONTH }
    : { from: first + months, to: first + months };
}

/** True where two ranges share a month. */
export function overlap(one: Months, other: Months): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Reads what somebody typed in the fields for years and months, in digits of any script. Months alone are those of a baby. */
export function readAge(typedYears: string, typedMonths: string): TypedAge {
  const [years, months] = [readNumber(typedYears, OLDEST), readNumber(typedMonths, LAST_MONTH)];
  if (years === undefined && months === undefined) return { kind: "none" };
  if (years === "wrong" || months === "wrong") return { kind: "wrong" };
  return { kind: "age", age: { years: years ?? 0, months } };
}

function readNumber(typed: string, most: number): number | "wrong" | undefined {
  const text = toPlainDigits(typed.normalize("NFKC").trim());
  if (text === "") return undefined;
  const isNumber = /^\d{1,2}$/.test(text) && Number(text) <= most;
  return isNumber ? Number(text) : "wrong";
}
