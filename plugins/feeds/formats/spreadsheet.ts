import { nearest } from "../../model/nearest.ts";
import type { Table, TableRow } from "../csv.ts";
import type { FeedRecord } from "../feed-record.ts";
import type { RecordNote } from "../note.ts";
import { COLUMNS, findColumn } from "./spreadsheet-columns.ts";

/** Services of the plain spreadsheet, one row each. Columns that aren't known are named in the notes. */
export function fromSpreadsheet(table: Table, file: string): { records: FeedRecord[]; notes: RecordNote[] } {
  const notes = table.columns.flatMap((column) =>
    column === "" || findColumn(column) !== undefined ? [] : [unknownColumn(column, file)],
  );
  return { records: table.rows.map((row) => toRecord(row, file)), notes };
}

function unknownColumn(column: string, file: string): RecordNote {
  const guess = nearest(
    column,
    COLUMNS.map(({ name }) => name),
  );
  const advice = guess === undefined ? "Nothing was read from it." : `Did you mean "${guess}"?`;
  return {
    id: "",
    name: file,
    kind: "flagged",
    rule: "unknown-column",
    field: "heading",
    before: column,
    advice,
  };
}

function toRecord({ row, cells }: TableRow, file: string): FeedRecord {
  const known = new Map(
    [...cells].flatMap(([column, text]): [string, string][] => {
      const name = findColumn(column)?.name;
      return name === undefined ? [] : [[name, text]];
    }),
  );
  const at = (column: string) => known.get(column);
  const list = (column: string) => splitList(at(column));
  return {
    // A row without an id is known again by its name and who runs it.
    id: at("id")?.trim() ?? [at("name"), at("organisation")].join("|").trim().toLowerCase(),
    place: `${file}:${row}`,
    name: at("name") ?? "",
    ...{
      modified: at("updated"),
      organization: { name: at("organisation") },
      description: at("description"),
    },
    ...{ status: at("status"), minimum_age: at("min_age"), maximum_age: at("max_age") },
    ...{ url: at("website"), email: at("email") },
    phones: (at("phone") ?? "")
      .split(/[/;\n]/)
      .flatMap((number) => (number.trim() === "" ? [] : [{ number }])),
    cost_options: costOf(at("cost")),
    schedules: scheduleOf(at),
    locations: locationOf(at),
    languages: list("languages"),
    send: {
      ...{ eligibility: at("eligibility"), apply: at("how_to_apply"), waitingTime: at("waiting_time") },
      ...{ experience: at("experience"), quietTimes: at("quiet_times"), lastDay: at("last_day") },
      ...{ siblingsWelcome: at("siblings_welcome"), interpreters: at("interpreters"), access: accessOf(at) },
    },
    terms: ["categories", "needs", "areas"].flatMap(list).map((name) => ({ name, isOurs: true as const })),
    unread: [],
  };
}

type At = (column: string) => string | undefined;

function splitList(text: string | undefined): string[] {
  return (text ?? "")
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `Free`, `3`, or `£3 a session`. Anything else stays words. */
function costOf(text: string | undefined): FeedRecord["cost_options"] {
  if (text === undefined) return [];
  const [, amount, rest = ""] = /^£?\s*(\d+(?:\.\d{1,2})?)(?![\d.])\s*(.*)$/s.exec(text.trim()) ?? [];
  if (amount === undefined)
    return [{ option: text, ...(/^free$/i.test(text.trim()) ? { amount: "0" } : {}) }];
  return [{ option: "Cost", amount, amount_description: rest === "" ? undefined : rest }];
}

function scheduleOf(at: At): FeedRecord["schedules"] {
  const [byday, description] = [at("days"), at("when")];
  return byday === undefined && description === undefined
    ? []
    : [{ byday, description, opens_at: at("opens"), closes_at: at("closes") }];
}

function locationOf(at: At): FeedRecord["locations"] {
  const parts = {
    name: at("place"),
    address_1: at("address"),
    city: at("town"),
    postal_code: at("postcode"),
  };
  return Object.values(parts).every((part) => part === undefined)
    ? []
    : [{ ...parts, latitude: at("latitude"), longitude: at("longitude") }];
}

const ACCESS = {
  step_free: "stepFree",
  accessible_toilet: "accessibleToilet",
  changing_place: "changingPlace",
  hearing_loop: "hearingLoop",
  quiet_space: "quietSpace",
  blue_badge_parking: "blueBadgeParking",
} as const;

function accessOf(at: At): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ACCESS).flatMap(([column, feature]) => {
      const answer = at(column);
      return answer === undefined ? [] : [[feature, answer]];
    }),
  );
}
