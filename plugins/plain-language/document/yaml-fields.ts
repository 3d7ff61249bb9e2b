import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, visit } from "yaml";
import type { Finding } from "../../model/finding.ts";
import type { LineIndex } from "./line-index.ts";
import type { MappedText } from "./mapped-text.ts";
import { sliceMapped } from "./mapped-text.ts";
import { findYamlSuppressions } from "./suppressions.ts";
import type { Suppression } from "./types.ts";
import { mapScalar } from "./yaml-text.ts";

/** The prose of a YAML text: its fields by path, its suppressions, or why it can't be read. */
export type YamlProse = {
  fields: { path: string; mapped: MappedText }[];
  suppressions: Suppression[];
  problems: Finding[];
};

/**
 * Reads the fields at `paths` (like `send.eligibility` or `schedules.*.description`) of a YAML text that begins at
 * offset `shift` of a file. A YAML mistake is one finding, at its place.
 */
export function readYamlProse(
  source: string,
  shift: number,
  paths: readonly string[],
  file: string,
  lines: LineIndex,
): YamlProse {
  // The yaml package knows no line that ends with a carriage return alone.
  const yaml = source.replace(/\r(?!\n)/g, "\n");
  const parsed = parseDocument(yaml, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [error] = parsed.errors;
  if (error !== undefined)
    return { fields: [], suppressions: [], problems: [toFinding(file, lines, shift + error.pos[0])] };
  const fields = paths.flatMap((path) =>
    nodesAt(parsed.contents, path.split(".")).flatMap((node) =>
      isScalar(node) ? [{ path, mapped: mapScalar(node, yaml, shift) }] : [],
    ),
  );
  const lineOf = (offset: number) => lines.placeOf(shift + offset).line;
  const last = lineOf(Math.max(0, yaml.length - 1));
  let ends: Map<number, number> | undefined;
  const lastLineOf = (line: number) => {
    ends ??= endLines(parsed, lineOf);
    return ends.get(line) ?? line;
  };
  return { fields, problems: [], suppressions: findYamlSuppressions(lines, lineOf(0), last, lastLineOf) };
}

/** The nodes that a path leads to. */
function nodesAt(node: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [node];
  if (key === "*") return isSeq(node) ? node.items.flatMap((item) => nodesAt(item, rest)) : [];
  return isMap(node) ? nodesAt(node.get(key, true), rest) : [];
}

/** The lines of a mapped text as texts of their own; empty ones are left out. */
export function splitLines(mapped: MappedText): MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (const line of mapped.text.split("\n")) {
    if (line.trim() !== "") parts.push(sliceMapped(mapped, start, start + line.length));
    start += line.length + 1;
  }
  return parts;
}

/** For each line on which a key stands, the last line of its value. */
function endLines(
  parsed: ReturnType<typeof parseDocument>,
  lineOf: (offset: number) => number,
): Map<number, number> {
  const ends = new Map<number, number>();
  visit(parsed, {
    Pair(_, pair) {
      const key = (pair.key as Scalar | null)?.range;
      const value = (pair.value as Scalar | null)?.range;
      if (key && value) ends.set(lineOf(key[0]), lineOf(Math.max(value[0], value[1] - 1)));
    },
  });
  return ends;
}

function toFinding(file: string, lines: LineIndex, offset: number): Finding {
  return {
    file,
    ...lines.placeOf(offset),
    rule: "front-matter",
    severity: "error",
    message: "From here on this isn't YAML that can be read, so its words were not checked.",
    fix: "Look for a missing quote mark, a colon inside a value, or an indent that is out of step.",
  };
}
