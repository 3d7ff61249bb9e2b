/**
 * What a family keeps: the ids of pages in the order in which they were kept, each with a digest of what the page
 * said then.
 */
export type Kept = ReadonlyMap<string, string>;

/** The name under which the browser keeps the list. */
export const KEPT_KEY = "my-list";

const ENTRY = /^([a-z\d-]+(?:\/[a-z\d-]+)*):([\w-]{8})$/;

/** Reads what the browser kept. What isn't an entry is passed over: damage to one costs no other. */
export function parseKept(text: string): Map<string, string> {
  const kept = new Map<string, string>();
  for (const word of text.split(/\s+/)) {
    const [, id, digest] = ENTRY.exec(word) ?? [];
    if (id && digest && !kept.has(id)) kept.set(id, digest);
  }
  return kept;
}
