import { parseShape } from "../model/parse-shape.ts";
import { agesOf, Service } from "../model/service.ts";
import { digestFields } from "./digest-fields.ts";
import { type Fields, fromFields } from "./fields.ts";
import type { LastService } from "./last-import.ts";
import { mergeFields } from "./merge-fields.ts";
import type { RecordNote } from "./note.ts";
import type { FeedPlace, Incoming, ServiceChange } from "./plan-import.ts";
import { changeService, printService, type Source } from "./service-file.ts";

/** A service's file as it is: its address, its text, what it says, and where it came from. */
export type ServiceText = {
  slug: string;
  name: string;
  text: string;
  fields: Fields;
  source: Source | undefined;
};

/** A service of the feed beside its file and what the feed said last time, where there are any. */
export type Update = Pick<FeedPlace, "feed" | "settings"> & {
  slug: string;
  file: ServiceText | undefined;
  last: LastService | undefined;
  incoming: Incoming;
  isGone?: boolean;
};

/** What becomes of the file: its new text where it changes, and what is kept for the next import. */
export function updateService(update: Update): {
  id: string;
  change: ServiceChange;
  text: string | undefined;
  lastService: LastService | undefined;
  notes: RecordNote[];
} {
  const { slug, file, incoming, settings, isGone = false, feed } = update;
  const { id, name, fields, modified } = incoming;
  const source: Source = { feed, id, modified, digest: digestFields(fields) };
  const lastService = { fields, isGone };
  if (file === undefined) {
    const change: ServiceChange = { slug, name, state: "added", fields: [] };
    return { id, change, text: printService(fields, source), lastService, notes: [] };
  }
  const last = lastFields(update);
  const { fields: merged, changes } = mergeFields(last ?? {}, file.fields, fields, settings.never);
  const problem = changes.some((each) => each.state === "changed") ? whyRefused(merged) : undefined;
  if (problem !== undefined) {
    const change: ServiceChange = { slug, name, state: "refused", fields: changes };
    const advice = `${problem} The file stays as it is: put it right, then import again.`;
    const note: RecordNote = {
      kind: "left-out",
      rule: "refused",
      field: slug,
      before: name,
      id,
      name,
      advice,
    };
    return { id, change, text: undefined, lastService: undefined, notes: [note] };
  }
  const text = changeService(file, changes, source);
  const isSame = changes.every(({ state }) => state === "kept") && text === file.text;
  const state = isGone ? "closed" : isSame && changes.length === 0 ? "same" : "changed";
  const notes = last === undefined && changes.length > 0 ? [lostLast(incoming)] : [];
  return {
    id,
    change: { slug, name, state, fields: changes },
    text: text === file.text ? undefined : text,
    lastService,
    notes,
  };
}

/** What the feed said last time: kept, or what the file says where its digest shows that nobody edited it. */
function lastFields({ last, file }: Update): Fields | undefined {
  if (last !== undefined) return last.fields;
  return file !== undefined && file.source?.digest === digestFields(file.fields) ? file.fields : undefined;
}

function lostLast({ id, name }: Incoming): RecordNote {
  const advice = "What the feed said last time isn't known, so what differs stays as the file has it.";
  return { kind: "flagged", rule: "last-import", field: "source", before: id, id, name, advice };
}

/** Why the model would refuse the file, as a sentence. */
function whyRefused(fields: Fields): string | undefined {
  const { value, problems } = parseShape(Service, fromFields(fields));
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  const ages = value && agesOf(value);
  return ages !== undefined && ages.from > ages.to
    ? "The younger age would be more than the older."
    : undefined;
}
