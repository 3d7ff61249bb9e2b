import type { Entries } from "./compare-kept.ts";
import type { Kept } from "./stored.ts";

/** A page in the list as it is shown. One that was taken out keeps its place until the page is left: it can come back. */
export type Row = { id: string; digest: string; isOut: boolean };

/** The rows of what is kept. */
export function toRows(kept: Kept): Row[] {
  return [...kept].map(([id, digest]) => ({ id, digest, isOut: false }));
}

/** What is kept, of rows. */
export function toKept(rows: readonly Row[]): Map<string, string> {
  return new Map(rows.filter(({ isOut }) => !isOut).map(({ id, digest }) => [id, digest]));
}

/** Takes these pages out of the list, or puts them back where they were. */
export function setOut(rows: readonly Row[], ids: Iterable<string>, isOut: boolean): Row[] {
  const changed = new Set(ids);
  return rows.map((row) => (changed.has(row.id) ? { ...row, isOut } : row));
}

/**
 * Rows after another tab or page changed what is kept: what is new comes last, what another took away is gone, and what was
 * taken out here can still come back.
 */
export function catchUp(rows: readonly Row[], kept: Kept): Row[] {
  const stay = rows
    .filter(({ id, isOut }) => isOut || kept.has(id))
    .map((row) => ({ ...row, digest: kept.get(row.id) ?? row.digest, isOut: !kept.has(row.id) }));
  const known = new Set(stay.map(({ id }) => id));
  return [...stay, ...toRows(new Map([...kept].filter(([id]) => !known.has(id))))];
}

/** The page that comes after one in the list, else the one before it; undefined where it stood alone. */
export function neighbourOf(rows: readonly Row[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const isThere = (row: Row): boolean => !row.isOut && row.id !== id;
  return (rows.slice(at + 1).find(isThere) ?? rows.slice(0, at).reverse().find(isThere))?.id;
}

/** What is kept with the pages of a shared list after it. Pages that are there already, or are gone, change nothing. */
export function addShared(kept: Kept, ids: readonly string[], entries: Entries): Map<string, string> {
  const fresh = ids.flatMap((id) => {
    const digest = entries.get(id)?.digest;
    return digest === undefined || kept.has(id) ? [] : [[id, digest] as const];
  });
  return new Map([...kept, ...fresh]);
}
