import type { Kept } from "./stored.ts";

/** The text that the browser keeps: `id:digest`, with spaces between. */
export function writeKept(kept: Kept): string {
  return [...kept].map(([id, digest]) => `${id}:${digest}`).join(" ");
}
