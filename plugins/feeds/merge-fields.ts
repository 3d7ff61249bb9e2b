import { FIELDS, type Field, type Fields, sameValue } from "./fields.ts";

/** What became of one field. `kept`: an editor changed it, so what the feed now says was not taken. */
export type FieldChange = { field: Field; before: unknown; after: unknown; state: "changed" | "kept" };

/**
 * Three ways: what the feed said last time, what the file says now, what the feed says now. Where the file still says what
 * the feed said, it takes what the feed says now; what an editor wrote stays.
 */
export function mergeFields(
  last: Fields,
  file: Fields,
  feed: Fields,
  never: readonly string[] = [],
): { fields: Fields; changes: FieldChange[] } {
  const changes: FieldChange[] = [];
  const merged = FIELDS.map((field): [Field, unknown] => {
    const [before, now, after] = [last[field], file[field], feed[field]];
    if (never.includes(field) || sameValue(now, after)) return [field, now];
    const isEdited = !sameValue(now, before);
    const isNews = !sameValue(before, after);
    if (!isEdited) changes.push({ field, before: now, after, state: "changed" });
    else if (isNews) changes.push({ field, before: now, after, state: "kept" });
    return [field, isEdited ? now : after];
  });
  return { fields: Object.fromEntries(merged.filter(([, value]) => value !== undefined)), changes };
}
