import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Finding, Place } from "./finding.ts";
import { parseShape, type ShapeProblem } from "./parse-shape.ts";

/** YAML text and where it stands: the file, and the line of the file on which the text begins (from 1). */
export type YamlSource = { text: string; file: string; firstLine?: number };

/** A parsed YAML file: the typed value or findings with their lines, and the place of any path in it. */
export type ParsedYaml<T> = {
  value: T | undefined;
  findings: Finding[];
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** Parses YAML text by a schema. Broken YAML, unknown keys and wrong values become findings; nothing is thrown. */
export function parseYaml<T>(schema: z.ZodType<T>, source: YamlSource): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return {
      file: source.file,
      line: Math.max(line, 1) + (source.firstLine ?? 1) - 1,
      column: Math.max(col, 1),
    };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => at(offsetOf(document, path));
  const broken = [
    ...document.errors.map((error) => toFinding(at(error.pos[0]), "yaml", yamlProblem(error.message))),
    ...listAliases(document).map(({ offset, name }) => toFinding(at(offset), "yaml", aliasProblem(name))),
  ];
  if (broken.length > 0) return { value: undefined, findings: broken.slice(0, 1), placeOf };
  const shaped = parseShape(schema, toPlainValue(document));
  const findings = shaped.problems.map((problem) => toFinding(placeOf(problem.path), "schema", problem));
  return { value: shaped.value, findings, placeOf };
}

function toFinding(place: Place, rule: string, { message, fix }: Omit<ShapeProblem, "path">): Finding {
  return { ...place, rule, severity: "error", message, fix };
}

function yamlProblem(message: string): Omit<ShapeProblem, "path"> {
  const [first = ""] = message.split("\n");
  return {
    message: `This is not right as YAML: ${first.replace(/\.$/, "")}.`,
    fix: "Check the indents, the colons, and the quotes round text that has a colon in it.",
  };
}

/** YAML's `*name`. Content has no use for it, and a few lines of it can stand for more text than a machine can hold. */
function listAliases(document: Document): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) => void found.push({ offset: range?.[0] ?? 0, name: source }),
  });
  return found;
}

function aliasProblem(name: string): Omit<ShapeProblem, "path"> {
  return {
    message: `"*${name}" stands for a value from elsewhere, which can't be used here.`,
    fix: "Write the value itself; if it is text, put it in quotes.",
  };
}

/** An empty file counts as a set of keys with nothing in it, so that each missing key is named. */
function toPlainValue(document: Document): unknown {
  return document.toJS() ?? {};
}

/** Where a path begins: its key if it has one, else the nearest thing around it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next = pair ?? (typeof step === "number" ? itemOf(node, step) : undefined);
    if (next === undefined) return offset;
    offset = rangeStart(pair ? pair.key : next) ?? offset;
    node = pair ? pair.value : next;
  }
  return offset;
}

function itemOf(node: unknown, index: number): unknown {
  return (node as { items?: unknown[] } | null)?.items?.[index];
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
