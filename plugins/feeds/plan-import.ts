import { compareText } from "../model/finding.ts";
import { KEPT_FOR_LISTS } from "../model/service.ts";
import { UserError } from "../model/user-error.ts";
import { cleanRecord } from "./clean-record.ts";
import type { FeedRecord } from "./feed-record.ts";
import type { FeedSettings } from "./feed-settings.ts";
import type { Fields } from "./fields.ts";
import { type LastService, printLastImport } from "./last-import.ts";
import { type Area, createTermMap } from "./map-terms.ts";
import type { FieldChange } from "./merge-fields.ts";
import type { RecordNote } from "./note.ts";
import type { Feed } from "./read-feed.ts";
import { takeSlug, toSlug } from "./slugs.ts";
import { noteTermCircles } from "./term-circles.ts";
import { keepSound, recordToFields } from "./to-fields.ts";
import { type ServiceText, updateService } from "./update-service.ts";
import { withoutDoubles } from "./without-doubles.ts";

/** What is there before an import: the council's services and areas, and what the feed said last time. */
export type Before = {
  services: readonly ServiceText[];
  areas: readonly Area[];
  last: ReadonlyMap<string, LastService> | undefined;
};

/** The feed's name, and what the council knows of it. */
export type FeedPlace = { feed: string; settings: FeedSettings; settingsFile: string };

/**
 * What became of a service. `refused`: the file would no longer be right, so it stays as it is. `deleted`: an editor deleted
 * its file since the last import, so it isn't made again.
 */
export type ServiceChange = {
  slug: string;
  name: string;
  state: "added" | "changed" | "same" | "closed" | "refused" | "deleted";
  fields: FieldChange[];
};

/** What an import would do: nothing is written yet. */
export type ImportPlan = {
  services: ServiceChange[];
  /** Services by the name of their file without ending, with the new text of each that changes. */
  texts: Map<string, string>;
  /** The text of the feed's `.last.json`. */
  last: string;
  notes: RecordNote[];
  /** Terms that nobody said the meaning of, the commonest first. */
  unmapped: { term: string; count: number }[];
};

/** A service of the feed, ready for its file. */
export type Incoming = {
  id: string;
  modified: string | undefined;
  name: string;
  slug?: string;
  fields: Fields;
};

/** Works out what an import does. Throws a UserError where the feed shrank too much; then nothing may be written. */
export function planImport(
  feed: Feed,
  before: Before,
  place: FeedPlace,
  { acceptShrink = false }: { acceptShrink?: boolean } = {},
): ImportPlan {
  checkAreas(place, before.areas);
  const { incoming, broken, notes, unmapped } = toIncoming(feed, place.settings, before.areas);
  const files = new Map(
    before.services.flatMap((each) =>
      each.source?.feed === place.feed ? [[each.source.id, each] as const] : [],
    ),
  );
  const gone = feed.isWhole ? findGone([...incoming.map(({ id }) => id), ...broken], files, before.last) : [];
  if (!acceptShrink) checkShrink(place, gone.length, countOpen(files, before.last));
  const plan: ImportPlan = { services: [], texts: new Map(), last: "", notes, unmapped };
  const last = new Map(before.last);
  const taken = new Set([...KEPT_FOR_LISTS, ...before.services.map(({ slug }) => slug)]);
  for (const each of incoming) {
    const [file, lastOf] = [files.get(each.id), before.last?.get(each.id)];
    if (file === undefined && lastOf !== undefined) {
      plan.services.push({ slug: toSlug(each.name), name: each.name, state: "deleted", fields: [] });
      continue;
    }
    const slug = file?.slug ?? takeSlug(each.slug ?? each.name, taken);
    apply(plan, last, updateService({ ...place, slug, file, last: lastOf, incoming: each }));
  }
  for (const id of gone) {
    const [file, lastOf] = [files.get(id), before.last?.get(id)];
    if (file === undefined) continue;
    const fields = { ...(lastOf?.fields ?? file.fields), status: "inactive" };
    const incomingGone = { id, modified: file.source?.modified, name: file.name, fields };
    apply(
      plan,
      last,
      updateService({ ...place, slug: file.slug, file, last: lastOf, incoming: incomingGone, isGone: true }),
    );
  }
  plan.services.sort((a, b) => compareText(a.slug, b.slug));
  return { ...plan, last: printLastImport(last) };
}

type Updated = ReturnType<typeof updateService>;

function apply(
  plan: ImportPlan,
  last: Map<string, LastService>,
  { change, text, id, lastService, notes }: Updated,
): void {
  plan.services.push(change);
  plan.notes.push(...notes);
  if (text !== undefined) plan.texts.set(change.slug, text);
  if (lastService !== undefined) last.set(id, lastService);
}

function toIncoming(
  feed: Feed,
  settings: FeedSettings,
  areas: readonly Area[],
): Pick<ImportPlan, "notes" | "unmapped"> & { incoming: Incoming[]; broken: string[] } {
  const { records, notes: doubles } = withoutDoubles(feed.records);
  const notes: RecordNote[] = [...feed.notes, ...doubles];
  const clean = records.flatMap((raw): FeedRecord[] => {
    const cleaned = cleanRecord(raw, settings);
    notes.push(...cleaned.notes);
    return cleaned.record === undefined ? [] : [cleaned.record];
  });
  notes.push(...noteTermCircles(clean));
  const toMeaning = createTermMap(settings.terms, areas, clean);
  const counts = new Map<string, number>();
  const incoming = clean.flatMap((record): Incoming[] => {
    const { meaning, unmapped } = toMeaning(record);
    for (const term of unmapped) counts.set(term, (counts.get(term) ?? 0) + 1);
    const { fields, notes: refused } = keepSound(recordToFields(record, meaning, settings));
    const { id, name, modified, own } = record;
    notes.push(...refused.map((note) => ({ ...note, id, name })));
    return fields === undefined
      ? []
      : [{ id, name, modified, fields, ...(own === undefined ? {} : { slug: own.slug }) }];
  });
  // A record that somebody has to put right is there all the same; one for adults only isn't.
  const broken = notes.flatMap(({ kind, rule, id }) =>
    kind === "left-out" && rule !== "too-old" ? [id] : [],
  );
  const unmapped = [...counts].map(([term, count]) => ({ term, count }));
  return {
    incoming,
    broken,
    notes,
    unmapped: unmapped.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)),
  };
}

function findGone(
  ids: readonly string[],
  files: ReadonlyMap<string, ServiceText>,
  last: Before["last"],
): string[] {
  const here = new Set(ids);
  return [...files.keys()].filter((id) => !here.has(id) && last?.get(id)?.isGone !== true).sort();
}

function countOpen(files: ReadonlyMap<string, ServiceText>, last: Before["last"]): number {
  return [...files.keys()].filter((id) => last?.get(id)?.isGone !== true).length;
}

function checkShrink({ feed, settings, settingsFile }: FeedPlace, gone: number, open: number): void {
  if (open === 0 || (gone / open) * 100 <= settings.maxShrink) return;
  const problem = `${gone} of ${open} services are gone from it: more than ${settings.maxShrink} in a hundred. Nothing was changed.`;
  const fix = `Look whether the feed is whole. If it is, import again with --accept-shrink, or set maxShrink in ${settingsFile}.`;
  throw new UserError(feed, problem, fix);
}

function checkAreas({ settings, settingsFile }: FeedPlace, areas: readonly Area[]): void {
  const known = areas.map(({ id }) => id);
  const named = Object.entries(settings.terms).flatMap(([term, { areas: own }]) =>
    own.map((area) => ({ term, area })),
  );
  const wrong = named.find(({ area }) => !known.includes(area));
  if (wrong === undefined) return;
  const problem = `The term "${wrong.term}" means the area "${wrong.area}", which isn't in settings.yaml.`;
  throw new UserError(settingsFile, problem, `Use one of: ${known.join(", ")}.`);
}
