import { excerptChange } from "./excerpt-change.ts";
import type { Note } from "./note.ts";
import type { FieldKind } from "./rules/rule.ts";
import { TEXT_RULES } from "./rules/text-rules.ts";

/** Texts inside texts (HTML escaped twice) need more than one turn. */
const TURNS = 4;

/**
 * A text put right by every rule for its kind of field, until none has more to do. Empty where nothing was left of it.
 * `lost` are the addresses that went on the way.
 */
export function cleanText(
  text: string,
  kind: FieldKind,
  field: string,
): { text: string; notes: Note[]; lost: string[] } {
  const rules = TEXT_RULES.filter(({ on }) => on.includes(kind));
  const notes = new Map<string, Note>();
  const addresses: string[] = [];
  let here = text;
  for (let turn = 0; turn < TURNS; turn++) {
    const start = here;
    for (const { id, apply, lost } of rules) {
      const after = apply(here);
      if (after !== here) addresses.push(...(lost?.(here) ?? []));
      if (after !== here && !notes.has(id)) notes.set(id, toNote(id, field, here, after));
      here = after;
    }
    if (here === start) break;
  }
  // Spaces alone are nothing that anyone needs to read about.
  return { text: here, notes: [...notes.values()].filter((note) => !isOnlySpace(note)), lost: addresses };
}

function isOnlySpace({ rule, before, after }: Note): boolean {
  return (
    rule === "spaces" &&
    before.replace(/\s+/g, "") === (after ?? "").replace(/\s+/g, "") &&
    !/\u00a0/.test(before)
  );
}

function toNote(rule: string, field: string, before: string, after: string): Note {
  if (after === "") return { kind: "mended", rule, field, before: excerptChange(before, "").before };
  return { kind: "mended", rule, field, ...excerptChange(before, after) };
}
