import { UserError } from "../../model/user-error.ts";
import type { Table, TableRow } from "../csv.ts";
import type { FeedRecord, Term } from "../feed-record.ts";
import { findCycles, sayCycle } from "../find-cycles.ts";
import type { RecordNote } from "../note.ts";

/**
 * Services of a file in the form that Outpost imports. A row with `import_id_reference` adds a place, a price, a time or a
 * contact to the service of that row. Source: lib/tasks/data_import/README.md of wearefuturegov/outpost.
 */
export function fromOutpost({ rows }: Table, file: string): { records: FeedRecord[]; notes: RecordNote[] } {
  const used = rows.filter(({ cells }) => cells.has("name") || cells.has("import_id_reference"));
  const parents = new Map(
    used.flatMap(({ cells }): [string, string][] => {
      const [id, parent] = [cells.get("import_id"), cells.get("import_id_reference")];
      return id !== undefined && parent !== undefined ? [[id, parent]] : [];
    }),
  );
  refuseCycles(parents, file);
  const rootOf = createRoots(parents);
  const additions = Map.groupBy(
    used.filter(({ cells }) => cells.has("import_id_reference")),
    ({ cells }) => rootOf(cells.get("import_id_reference") ?? ""),
  );
  const mains = used.filter(({ cells }) => !cells.has("import_id_reference"));
  const shown = mains.filter(isPublic);
  return {
    records: shown.map((main) => toRecord(main, additions.get(idOf(main)) ?? [], file)),
    notes: mains.filter((main) => !isPublic(main)).map((main) => notPublic(main)),
  };
}

function refuseCycles(parents: ReadonlyMap<string, string>, file: string): void {
  const [cycle] = findCycles(parents);
  if (cycle === undefined) return;
  const problem = `Rows refer to one another in a circle: import_id ${sayCycle(cycle)}.`;
  throw new UserError(file, problem, "Let import_id_reference name the row of the service.");
}

/** Finds the row at the top of the rows that add to one another. Each is looked up once, however long a row they make. */
function createRoots(parents: ReadonlyMap<string, string>): (id: string) => string {
  const roots = new Map<string, string>();
  return (id) => {
    const passed = [id];
    let here = id;
    for (let next = parents.get(here); next !== undefined && !roots.has(here); next = parents.get(here)) {
      passed.push(next);
      here = next;
    }
    const root = roots.get(here) ?? here;
    for (const each of passed) roots.set(each, root);
    return root;
  };
}

const idOf = ({ cells }: TableRow): string => cells.get("import_id") ?? "";
const is = ({ cells }: TableRow, column: string, word: "true" | "false"): boolean =>
  cells.get(column)?.trim().toLowerCase() === word;

/** Outpost hides what is not approved, not visible (dates override that), or not of the Local Offer. */
function isPublic(row: TableRow): boolean {
  const hasDates = row.cells.has("visible_from") || row.cells.has("visible_to");
  const isHidden = is(row, "visible", "false") && !hasDates;
  return !isHidden && !is(row, "approved", "false") && !is(row, "is_local_offer", "false");
}

function notPublic(row: TableRow): RecordNote {
  const field = ["approved", "is_local_offer"].find((column) => is(row, column, "false")) ?? "visible";
  const advice = "Outpost doesn't show it in the Local Offer, so it was left out.";
  const whose = { id: idOf(row), name: row.cells.get("name") ?? "" };
  return { ...whose, kind: "mended", rule: "not-public", field, before: "FALSE", advice };
}

function toRecord(main: TableRow, more: readonly TableRow[], file: string): FeedRecord {
  const all = [main, ...more];
  const [email, ...emails] = all
    .filter(hasOpenContact)
    .flatMap(({ cells }) => cells.get("contact_email") ?? []);
  const at = (column: string) => main.cells.get(column);
  return {
    id: idOf(main),
    place: `${file}:${main.row}`,
    name: at("name") ?? "",
    organization: { name: at("organisation") },
    description: at("description"),
    status: is(main, "temporarily_closed", "true") ? "temporarily closed" : "active",
    minimum_age: at("min_age"),
    maximum_age: at("max_age"),
    url: at("url"),
    email,
    phones: all.filter(hasOpenContact).flatMap(({ cells }) => {
      const number = cells.get("contact_phone");
      return number === undefined ? [] : [{ number, description: cells.get("contact_title") }];
    }),
    cost_options: is(main, "free", "true") ? [{ option: "Free", amount: "0" }] : all.flatMap(costOf),
    schedules: all.flatMap(scheduleOf),
    locations: all.filter((row) => !is(row, "location_visible", "false")).flatMap(locationOf),
    languages: [],
    send: {
      experience: at("support_description"),
      apply: at("how_to_start") ?? (is(main, "needs_referral", "true") ? "You need a referral." : undefined),
      lastDay: at("visible_to"),
    },
    terms: all.flatMap(termsOf),
    unread: emails.map((address) => ({ field: "contact_email", address })),
  };
}

/** A contact without the word FALSE. Its name is a person's and stays behind. */
function hasOpenContact(row: TableRow): boolean {
  return !is(row, "contact_visible", "false");
}

function costOf({ cells }: TableRow): FeedRecord["cost_options"] {
  const [option, amount] = [cells.get("cost_option"), cells.get("cost_amount")];
  return option === undefined && amount === undefined
    ? []
    : [{ option, amount, amount_description: cells.get("cost_type") }];
}

function scheduleOf({ cells }: TableRow): FeedRecord["schedules"] {
  const byday = cells.get("scheduled_weekday");
  if (byday === undefined) return [];
  return [{ byday, opens_at: cells.get("schedules_opens_at"), closes_at: cells.get("schedules_closes_at") }];
}

/** A place. Where Outpost hides the exact address (somebody's home), only town and the first half of the postcode are kept. */
function locationOf(row: TableRow): FeedRecord["locations"] {
  const at = (column: string) => row.cells.get(`location_${column}`);
  const postcode = at("postcode");
  if ([at("name"), at("address_1"), postcode].every((part) => part === undefined)) return [];
  if (is(row, "mask_exact_address", "true"))
    return [{ city: at("city"), postal_code: postcode?.trim().split(/\s+/)[0] }];
  return [
    {
      ...{ name: at("name"), address_1: at("address_1"), city: at("city"), postal_code: postcode },
      ...{ latitude: at("latitude"), longitude: at("longitude") },
    },
  ];
}

const LISTS = ["service_taxonomies", "suitabilities", "send_needs_support", "location_accessibilities"];

function termsOf({ cells }: TableRow): Term[] {
  return LISTS.flatMap((column) => (cells.get(column) ?? "").split(/[;,]/))
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name !== "");
}
