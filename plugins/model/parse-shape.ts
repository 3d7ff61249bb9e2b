import type { z } from "zod";
import { nearest } from "./nearest.ts";

/** One thing wrong with a value: where in the value, what is wrong, what to do. */
export type ShapeProblem = { path: readonly PropertyKey[]; message: string; fix: string };

/** What came through the door: the typed value, or what is wrong with it. */
export type Shaped<T> = { value: T; problems: [] } | { value: undefined; problems: ShapeProblem[] };

/** Parses an unknown value by its schema. Every problem is a sentence; Zod's own messages never reach a person. */
export function parseShape<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => toProblems(schema, issue)) };
}

/** A path as people write it: `audience.ages[0]`. */
export function toPathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`,
    )
    .join("");
}

type Issue = z.core.$ZodIssue;

function toProblems(schema: z.ZodType, issue: Issue): ShapeProblem[] {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      ...unknownWord(key, known, "a known key"),
    }));
  }
  if (issue.code === "invalid_value" && issue.input !== undefined) {
    const subject = `"${toPathText(issue.path)}"`;
    const words = unknownWord(
      typeof issue.input === "object" ? JSON.stringify(issue.input) : String(issue.input),
      issue.values.map(String),
      `a value that ${subject} can have`,
    );
    return [{ path: issue.path, ...words }];
  }
  return [{ path: issue.path, ...plainProblem(issue) }];
}

function plainProblem(issue: Issue): { message: string; fix: string } {
  const name = issue.path.length === 0 ? "The file" : `"${toPathText(issue.path)}"`;
  const missing =
    (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
  if (missing) return { message: `${name} is missing.`, fix: howToAdd(issue.path) };
  return { message: `${name} ${predicateOf(issue)}.`, fix: "Change it." };
}

/** What the schema says of it in our words, else what it must be. */
function predicateOf(issue: Issue): string {
  if (/^(is|must|needs|has)\b/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  return `is not right (${issue.message})`;
}

function howToAdd(path: readonly PropertyKey[]): string {
  const [key, parent] = [path.at(-1), path.at(-2)];
  if (typeof key !== "string") return "Add it.";
  return `Add "${key}" and its value${typeof parent === "string" ? ` under "${parent}"` : ""}.`;
}

function unknownWord(word: string, known: readonly string[], what: string): { message: string; fix: string } {
  const guess = nearest(word, known);
  const fix = guess === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  return { message: `"${word}" is not ${what}.`, fix };
}

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a set of keys with values",
  record: "a set of keys with values",
};

/** The keys that an object schema knows at a path; looks through optional values, defaults, lists and records. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = unwrap(schema);
  for (const step of path) here = unwrap(childOf(here, step));
  return Object.keys(here.shape ?? {});
}

/** The parts of a Zod schema that tell what is inside it. */
type Inside = {
  shape?: Record<string, unknown>;
  def?: { innerType?: unknown; element?: unknown; valueType?: unknown };
};

function unwrap(schema: unknown): Inside {
  let here = (schema ?? {}) as Inside;
  while (here.def?.innerType !== undefined) here = here.def.innerType as Inside;
  return here;
}

function childOf(schema: Inside, step: PropertyKey): unknown {
  return typeof step === "number"
    ? schema.def?.element
    : (schema.shape?.[String(step)] ?? schema.def?.valueType);
}
