import { z } from "zod";
import type { Severity } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { PlainLanguageSettings } from "../model/settings.ts";
import type { PlainLanguageFinding } from "./rules/rule.ts";

/** What a council decided about rules and words, and findings for ids that are no rule's. */
export type LintSettings = {
  levels: Map<string, Severity | "off">;
  allow: Set<string>;
  words: PlainLanguageSettings["words"];
  findings: PlainLanguageFinding[];
};

const Shape = z.looseObject({ plainLanguage: PlainLanguageSettings.optional() });

/**
 * Reads `plainLanguage` from the text of `settings.yaml`. Anything else that is wrong with that file
 * is left to whoever checks it whole.
 */
export function readLintSettings(file: string, text: string, rules: readonly string[]): LintSettings {
  const { value, placeOf } = parseYaml(Shape, { file, text });
  const chosen = value?.plainLanguage;
  const levels = new Map<string, Severity | "off">();
  const findings: PlainLanguageFinding[] = [];
  for (const [id, level] of Object.entries(chosen?.rules ?? {})) {
    if (rules.includes(id)) levels.set(id, level);
    else findings.push({ ...placeOf(["plainLanguage", "rules", id]), ...unknownRule(id, rules) });
  }
  const allow = new Set(chosen?.allow.map((words) => words.toLowerCase()));
  return { levels, allow, words: chosen?.words ?? [], findings };
}

function unknownRule(
  id: string,
  rules: readonly string[],
): Omit<PlainLanguageFinding, "file" | "line" | "column"> {
  const guess = nearest(id, rules);
  return {
    rule: "settings",
    severity: "error",
    message: `There is no plain-language rule called “${id}”, so nothing changes.`,
    fix:
      guess === undefined
        ? "Name a rule from the list in plugins/plain-language/README.md."
        : `Did you mean “${guess}”?`,
    words: id,
    suggestions: guess === undefined ? [] : [guess],
  };
}
