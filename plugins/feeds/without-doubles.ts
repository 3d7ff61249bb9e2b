import { compareText } from "../model/finding.ts";
import { shorten } from "./excerpt-change.ts";
import type { FeedRecord } from "./feed-record.ts";
import { canonical } from "./fields.ts";
import { isLoose } from "./loose.ts";
import type { RecordNote } from "./note.ts";

/** Records with one id: the one that stays, and the others, of which some say something else. */
type Doubles = { best: FeedRecord; others: FeedRecord[]; different: FeedRecord[] };

/**
 * One record for each id, ordered by id. Of several, the one changed last stays, then the one that says most: a list has
 * the short form of a record. Which one stays doesn't depend on their order.
 */
export function withoutDoubles(records: readonly FeedRecord[]): {
  records: FeedRecord[];
  notes: RecordNote[];
} {
  const groups = [...Map.groupBy(records, ({ id }) => id)].sort(([a], [b]) => compareText(a, b));
  const doubles = groups.flatMap(([id, same]) => (id === "" ? [] : toDoubles(same)));
  // A record without an id can't be told from another: each is reported by itself.
  const nameless = groups.flatMap(([id, same]) => (id === "" ? [...same].sort(byWeight) : []));
  return {
    records: [...nameless, ...doubles.map(({ best }) => best)],
    notes: [...doubles.flatMap(noteDifferent), ...noteSame(doubles)],
  };
}

function toDoubles(same: readonly FeedRecord[]): Doubles[] {
  const [best, ...others] = [...same].sort(byWeight);
  return best === undefined
    ? []
    : [{ best, others, different: others.filter((each) => !saysAll(best, each)) }];
}

function noteDifferent({ best, others, different }: Doubles): RecordNote[] {
  if (different.length === 0) return [];
  const before = different.map(({ name, place }) => `${name} (${place})`).join(", ");
  const advice = `${others.length + 1} records have this id and say different things. The one that was changed last was taken, or else the one that says most.`;
  const whose = { id: best.id, name: best.name };
  return [{ ...whose, kind: "flagged", rule: "duplicate-id", field: "id", before, advice }];
}

/** One sentence for all: where a list stands beside full records, each is there twice. */
function noteSame(doubles: readonly Doubles[]): RecordNote[] {
  const ids = doubles.flatMap(({ best, others, different }) =>
    others.length > different.length ? [best.id] : [],
  );
  if (ids.length === 0) return [];
  const advice = "Records have the same id and say nothing different: each came in once.";
  const whose = { id: "", name: "The feed" };
  return [
    { ...whose, kind: "flagged", rule: "duplicate-id", field: "id", before: shorten(ids.join(", ")), advice },
  ];
}

/** Whether a record says all that another says, wherever that stands and whenever it was changed. */
function saysAll(best: FeedRecord, { place: _, modified: __, ...other }: FeedRecord): boolean {
  return contains(best, other);
}

function contains(whole: unknown, part: unknown): boolean {
  if (part === undefined) return true;
  if (Array.isArray(part)) {
    const said = new Set(Array.isArray(whole) ? whole.map(canonical) : []);
    return part.every((each) => said.has(canonical(each)));
  }
  if (!isLoose(part)) return whole === part;
  return isLoose(whole) && Object.entries(part).every(([key, value]) => contains(whole[key], value));
}

function byWeight(a: FeedRecord, b: FeedRecord): number {
  const [textA, textB] = [toText(a), toText(b)];
  return (
    compareText(b.modified ?? "", a.modified ?? "") ||
    textB.length - textA.length ||
    compareText(textA, textB)
  );
}

const toText = ({ place: _, ...record }: FeedRecord): string => canonical(record);
