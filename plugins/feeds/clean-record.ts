import { cleanText } from "./clean-text.ts";
import { shorten } from "./excerpt-change.ts";
import type { Address, FeedRecord } from "./feed-record.ts";
import type { FeedSettings } from "./feed-settings.ts";
import { noteLostAddresses } from "./lost-addresses.ts";
import type { Note, RecordNote } from "./note.ts";
import { RECORD_RULES } from "./rules/record-rules.ts";
import type { FieldKind } from "./rules/rule.ts";

/** A record put right, or undefined where nothing can be made of it: the last note then says why. */
export type CleanRecord = { record: FeedRecord | undefined; notes: RecordNote[] };

/** The age above which a Local Offer is for nobody. */
const OLDEST = 25;

/** Puts right every text and fact of a record, and notes each change. */
export function cleanRecord(raw: FeedRecord, settings: FeedSettings): CleanRecord {
  const { value, notes, lost } = cleanTexts(raw, "");
  // Cleaning takes texts away and changes them; it never adds a key.
  const clean = { ...EMPTY, ...(value as FeedRecord) };
  const whose = { id: raw.id, name: shorten(clean.name === "" ? raw.place : clean.name) };
  const why = whyLeftOut(clean);
  if (why !== undefined) return { record: undefined, notes: [{ ...whose, kind: "left-out", ...why }] };
  let record = clean;
  for (const { id, apply } of RECORD_RULES) {
    const ruled = apply(record, settings);
    record = ruled.record;
    notes.push(...ruled.notes.map((note) => toShown(id, note)));
  }
  notes.push(...noteLostAddresses([...lost, ...clean.unread], record));
  return { record, notes: notes.map((note) => ({ ...note, ...whose })) };
}

const EMPTY = {
  ...{ id: "", place: "", name: "", organization: {}, send: {} },
  ...{ phones: [], cost_options: [], schedules: [], locations: [], languages: [], terms: [], unread: [] },
};

function whyLeftOut({ id, name, minimum_age }: FeedRecord): Omit<Note, "kind"> | undefined {
  if (name === "")
    return { rule: "no-name", field: "name", before: "", advice: "It has no name. Give it one in the feed." };
  if (id === "")
    return {
      rule: "no-id",
      field: "id",
      before: "",
      advice: "It has no id, so the next import couldn't know it again.",
    };
  if (Number(minimum_age) > OLDEST)
    return {
      rule: "too-old",
      field: "minimum_age",
      before: minimum_age ?? "",
      advice: "A Local Offer ends at 25.",
    };
  return undefined;
}

function toShown(rule: string, note: Omit<Note, "rule">): Note {
  return {
    ...note,
    rule,
    before: shorten(note.before),
    ...(note.after === undefined ? {} : { after: shorten(note.after) }),
  };
}

type CleanTexts = { value: unknown; notes: Note[]; lost: Address[] };

/** Walks every text below a value. A text of which nothing is left goes, with its key. */
function cleanTexts(value: unknown, path: string): CleanTexts {
  if (typeof value === "string") {
    const kind = kindOf(path);
    if (kind === undefined) return { value, notes: [], lost: [] };
    const { text, notes, lost } = cleanText(value, kind, path);
    const addresses = lost.map((address) => ({ field: path, address }));
    return { value: text === "" ? undefined : text, notes, lost: addresses };
  }
  if (typeof value !== "object" || value === null) return { value, notes: [], lost: [] };
  const [notes, lost]: [Note[], Address[]] = [[], []];
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const clean = cleanTexts(inner, at);
    notes.push(...clean.notes);
    lost.push(...clean.lost);
    return clean.value === undefined ? [] : [[key, clean.value]];
  });
  return {
    value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries),
    notes,
    lost,
  };
}

const KINDS: readonly [RegExp, FieldKind | undefined][] = [
  [
    /^(?:id|place|terms\[\d+\]\.(?:id|parent)|unread.*|own\.(?:slug|categories.*|needs.*|areas.*|level|checked))$/,
    undefined,
  ],
  [/^(?:description|send\.(?:eligibility|apply|experience))$/, "prose"],
  [/^(?:url|organization\.url)$/, "web"],
  [/^email$/, "email"],
  [/\.number$/, "phone"],
  [
    /^(?:modified|assured|status|m\w+_age)$|\.(?:\w+_at|byday|valid_\w+|freq|interval|amount|l\w+itude|lastDay)$/,
    "value",
  ],
  [/^send\.(?:siblingsWelcome|interpreters|access)/, "value"],
];

/** What a text is for, by where it stands. Ids are nobody's words: they are left alone. */
function kindOf(path: string): FieldKind | undefined {
  const found = KINDS.find(([pattern]) => pattern.test(path));
  return found === undefined ? "line" : found[1];
}
