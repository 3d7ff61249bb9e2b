import { z } from "zod";
import { compareText } from "../model/finding.ts";
import { parseJson } from "../model/parse-json.ts";
import { parseShape } from "../model/parse-shape.ts";
import { UserError } from "../model/user-error.ts";
import type { Fields } from "./fields.ts";

/** What a feed said of a service at the last import: by this an editor's changes are told from the feed's. */
export type LastService = { fields: Fields; isGone: boolean };

const Stored = z.strictObject({
  services: z.record(
    z.string(),
    z.strictObject({ gone: z.literal(true).optional(), fields: z.record(z.string(), z.unknown()) }),
  ),
});

/** Reads `content/feeds/<feed>.last.json`. Throws a UserError where somebody broke it. */
export function parseLastImport(
  text: string | undefined,
  file: string,
): Map<string, LastService> | undefined {
  if (text === undefined) return undefined;
  const { value } = parseShape(Stored, parseJson(text));
  if (value === undefined) {
    const fix =
      "Take it from git again as it was. Without it (delete it), an import keeps every field that differs.";
    throw new UserError(file, "This file isn't as an import wrote it.", fix);
  }
  return new Map(
    Object.entries(value.services).map(([id, { gone, fields }]) => [id, { fields, isGone: gone === true }]),
  );
}

/** The file's text: the same for the same services, whatever their order. */
export function printLastImport(services: ReadonlyMap<string, LastService>): string {
  const sorted = [...services].sort(([a], [b]) => compareText(a, b));
  const stored = sorted.map(([id, { fields, isGone }]) => [
    id,
    { ...(isGone ? { gone: true } : {}), fields },
  ]);
  return `${JSON.stringify({ services: Object.fromEntries(stored) }, null, 1)}\n`;
}
