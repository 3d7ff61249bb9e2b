import { shorten } from "./excerpt-change.ts";
import type { FieldChange } from "./merge-fields.ts";
import type { RecordNote } from "./note.ts";
import type { ImportPlan, ServiceChange } from "./plan-import.ts";

/** What was cleaned, flagged or left out, as one sentence. */
export function sayNote({ kind, rule, name, field, before, after, advice }: RecordNote): string {
  const where = `${name}, ${field}`;
  const more = advice === undefined ? "" : ` ${advice}`;
  if (kind === "flagged") return `${where}: look at "${before}" (${rule}).${more}`;
  if (kind === "left-out") return `${name} was left out (${rule}).${more}`;
  if (after === undefined) return `${where}: "${before}" was taken out (${rule}).${more}`;
  return `${where}: "${before}" is now "${after}" (${rule}).${more}`;
}

/** What became of a service, with its fields before and after. Nothing is said of one that stayed the same. */
export function sayService({ slug, state, fields }: ServiceChange): string[] {
  if (state === "same") return [];
  const heads = {
    added: "new",
    changed: "changed",
    closed: "gone from the feed, so inactive",
    refused: "not changed",
    deleted: "deleted by an editor, so not made again",
  };
  const isEdited = fields.some(({ field, state: each }) => field === "status" && each === "kept");
  const head = state === "closed" && isEdited ? "gone from the feed" : heads[state];
  return [`${slug}: ${head}`, ...fields.map(sayField)];
}

function sayField({ field, before, after, state }: FieldChange): string {
  const [was, is] = [sayValue(before), sayValue(after)];
  return state === "kept"
    ? `  ${field}: an editor wrote ${was}, which stays. The feed now says ${is}.`
    : `  ${field}: ${was} → ${is}`;
}

function sayValue(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? `"${shorten(value)}"` : shorten(JSON.stringify(value));
}

/** How many services came to what, how often each rule had something to do, and which terms nobody said the meaning of. */
export function saySummary({ services, notes, unmapped }: ImportPlan, settingsFile: string): string[] {
  const states = count(services.map(({ state }) => state));
  const rules = count(notes.map(({ rule }) => rule));
  const said = Object.entries(states).map(([state, number]) => `${number} ${state}`);
  return [
    `${services.length} services: ${said.length === 0 ? "none came" : said.join(", ")}.`,
    ...Object.entries(rules).map(([rule, number]) => `  ${String(number).padStart(5)}  ${rule}`),
    ...(unmapped.length === 0
      ? []
      : [`Nobody has said what these terms mean. Say it under terms in ${settingsFile}:`]),
    ...unmapped.map(({ term, count: number }) => `  ${String(number).padStart(5)}  ${term}`),
  ];
}

/** How often each word is there, the commonest first. */
export function count(words: readonly string[]): Record<string, number> {
  const counts = Object.entries(Object.groupBy(words, (word) => word)).map(
    ([word, same]): [string, number] => [word, same?.length ?? 0],
  );
  return Object.fromEntries(counts.sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)));
}
