import { ACCESS_FEATURES } from "../model/service.ts";

/** Every field of a service that an import can set, in the order in which a file has them. A dot leads into `send`. */
export const FIELDS = [
  ...([
    "name",
    "organization",
    "description",
    "status",
    "minimum_age",
    "maximum_age",
    "url",
    "email",
  ] as const),
  ...(["phones", "cost_options", "schedules", "locations", "languages", "alsoCalled"] as const),
  ...(["send.categories", "send.needs", "send.areas", "send.level", "send.eligibility"] as const),
  ...(["send.apply", "send.waitingTime", "send.experience", "send.quietTimes"] as const),
  ...(["send.siblingsWelcome", "send.interpreters"] as const),
  ...ACCESS_FEATURES.map((feature) => `send.access.${feature}` as const),
  ...(["send.lastDay", "send.checkedBy", "send.checked"] as const),
] as const;

export type Field = (typeof FIELDS)[number];

/** What a service says, field by field. A field that isn't there isn't known. */
export type Fields = { [Name in Field]?: unknown };

/** A service's fields out of the value of its file. What else is in the file is nobody's business here. */
export function toFields(value: unknown): Fields {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const found = valueAt(value, toPath(field));
      return found === undefined || found === null ? [] : [[field, found]];
    }),
  );
}

/** The value of a service's file with these fields, in their order. */
export function fromFields(fields: Fields): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = fields[field];
    if (value === undefined) continue;
    let here = root;
    const path = toPath(field);
    for (const step of path.slice(0, -1)) {
      // Only this function put an object there.
      here[step] ??= {};
      here = here[step] as Record<string, unknown>;
    }
    here[path.at(-1) ?? ""] = value;
  }
  return root;
}

/** The keys that lead to a field. */
export function toPath(field: string): string[] {
  return field.split(".");
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

/** A value as text that is the same for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether two values of a field say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
}
