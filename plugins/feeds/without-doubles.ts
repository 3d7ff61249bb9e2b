import { compareText } from "../model/finding.ts";
import type { FeedRecord } from "./feed-record.ts";
import { canonical } from "./fields.ts";
import type { RecordNote } from "./note.ts";

/**
 * One record for each id, ordered by id. Of several, the one changed last stays, then the one that says most: a list has
 * the short form of a record. Which one stays doesn't depend on their order.
 */
export function withoutDoubles(records: readonly FeedRecord[]): {
  records: FeedRecord[];
  notes: RecordNote[];
} {
  const notes: RecordNote[] = [];
  const kept = [...Map.groupBy(records, ({ id }) => id)]
    .sort(([a], [b]) => compareText(a, b))
    // A record without an id can't be told from another: each is reported by itself.
    .flatMap(([id, same]) =>
      id === "" ? [...same].sort(byWeight) : [oneOf(same, notes)].flatMap((each) => each ?? []),
    );
  return { records: kept, notes };
}

function oneOf(same: readonly FeedRecord[], notes: RecordNote[]): FeedRecord | undefined {
  const [best, ...others] = [...same].sort(byWeight);
  if (best === undefined) return undefined;
  const differ = others.filter((other) => other.name !== best.name || other.description !== best.description);
  if (differ.length > 0) {
    const advice = `${same.length} records have this id. The one that was changed last was taken.`;
    const before = differ.map(({ name, place }) => `${name} (${place})`).join(", ");
    notes.push({
      kind: "flagged",
      rule: "duplicate-id",
      field: "id",
      id: best.id,
      name: best.name,
      before,
      advice,
    });
  }
  return best;
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
