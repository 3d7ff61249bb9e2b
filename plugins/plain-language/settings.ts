import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { nearest } from "../model/nearest.ts";
import { LineIndex } from "./document/line-index.ts";
import { placeOf } from "./document/place.ts";
import type { PlainLanguageFinding } from "./rules/rule.ts";

/** The rules that a council has switched off, and findings for ids that are no rule's. */
export type RulesOff = { off: Set<string>; findings: PlainLanguageFinding[] };

/**
 * Reads `plainLanguage.off` from the text of `settings.yaml`. Anything else that is wrong with that file
 * is left to whoever checks it whole.
 */
export function readRulesOff(file: string, text: string, rules: readonly string[]): RulesOff {
  const result: RulesOff = { off: new Set(), findings: [] };
  const lines = new LineIndex(text);
  for (const node of listedNodes(text)) {
    const id = String(node.value);
    if (rules.includes(id)) result.off.add(id);
    else result.findings.push(unknownRule(file, lines, id, node.range ?? [0, 0], rules));
  }
  return result;
}

function listedNodes(
  text: string,
): { value: unknown; range?: [number, number, number] | null | undefined }[] {
  const parsed = parseDocument(text, { prettyErrors: false });
  if (!isMap(parsed.contents)) return [];
  const list = parsed.getIn(["plainLanguage", "off"], true) as Node | undefined;
  return isSeq(list) ? list.items.filter(isScalar) : [];
}

function unknownRule(
  file: string,
  lines: LineIndex,
  id: string,
  range: readonly number[],
  rules: readonly string[],
): PlainLanguageFinding {
  const guess = nearest(id, rules);
  return {
    ...placeOf({ file, lines }, { from: range[0] ?? 0, to: range[1] ?? 0 }),
    rule: "settings",
    severity: "error",
    message: `There is no plain-language rule called “${id}”, so nothing is switched off.`,
    fix:
      guess === undefined
        ? "Name a rule from the list in plugins/plain-language/README.md."
        : `Did you mean “${guess}”?`,
    words: id,
    suggestions: guess === undefined ? [] : [guess],
  };
}
