import { parse } from "yaml";
import { isoDate } from "../../plugins/model/fields.ts";

/** Days and rules that may be others while the votes of `approved-ledger.ts` still lie within them, and stand on its day. */
const LAWFUL: Record<string, (value: unknown) => boolean> = {
  from: (value) => isDay(value) && value <= "2026-05-01",
  opened: (value) => isDay(value) && value <= "2026-05-01",
  closes: (value) => isDay(value) && value >= "2026-05-03",
  until: (value) => isDay(value) && value >= "2026-05-03",
  date: isDay,
  share: (value) => typeof value === "number" && value >= 0.75 && value <= 1,
  validDays: (value) => Number.isInteger(value) && Number(value) >= 29 && Number(value) <= 1100,
};

function isDay(value: unknown): value is string {
  return isoDate.safeParse(value).success;
}

const withoutEnds = (text: string) => text.replaceAll("\r\n", "\n").replace(/\n$/, "");

/**
 * True where a change of a file takes away something that the approval stands on. It doesn't where it changes line ends,
 * comments or the order of keys and people, or gives days and rules within which all the votes still lie.
 */
export function touchesGrounds(path: string, before: string, after: string): boolean {
  if (withoutEnds(before) === withoutEnds(after)) return false;
  if (path.endsWith(".jsonl")) return !isOnlyLast(before, after);
  const grounds = groundsOf(after);
  return grounds === undefined || !lawfulGrounds(before).includes(grounds);
}

const known = new Map<string, (string | undefined)[]>();

/** The grounds of a sound file, and those without the closing of its round. Remembered: there are few sound files. */
function lawfulGrounds(before: string): (string | undefined)[] {
  const lawful = known.get(before) ?? [before, before.replace(/^closed:.*\n/m, "")].map(groundsOf);
  known.set(before, lawful);
  return lawful;
}

/** What a file of YAML says, with the same text for the same grounds; undefined where it can't be read at all. */
function groundsOf(text: string): string | undefined {
  try {
    return JSON.stringify(toGrounds("", parse(text, { logLevel: "silent", uniqueKeys: true })));
  } catch {
    return undefined;
  }
}

function toGrounds(key: string, value: unknown): unknown {
  if (LAWFUL[key]?.(value) === true) return "lawful";
  if (key === "scrutineers" && Array.isArray(value) && value.length === 2)
    return value.map((each) => typeof each);
  if (Array.isArray(value)) {
    const items = value.map((each) => toGrounds("", each));
    return key === "reviewers" ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    toGrounds(name, each),
  ]);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * True where only that of the last vote differs which no line after it and no code holds: its day, and in person all of
 * it. The checkpoint holds that, and whether a round was closed.
 */
function isOnlyLast(before: string, after: string): boolean {
  const [first, second] = [before, after].map((text) => {
    const whole = withoutEnds(text);
    const start = whole.lastIndexOf("\n") + 1;
    const last = before.includes('"ballot"') ? whole.slice(start).replace(/"date":"2026-05-\d\d"/, "") : "";
    return whole.slice(0, start) + last;
  });
  return first === second;
}
