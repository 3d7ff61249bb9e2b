import { describe, expect, it } from "vitest";
import { createLinter } from "../../plugins/plain-language/lint.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import { readRulesOff } from "../../plugins/plain-language/settings.ts";
import { documentOf } from "./lint.ts";

const RULE_IDS = RULES.map(({ id }) => id);
const read = (text: string) => readRulesOff("settings.yaml", text, RULE_IDS);

describe("settings", () => {
  it.each([
    ["plainLanguage:\n  off: [contraction, latin]\n", ["contraction", "latin"]],
    ["plainLanguage:\n  off:\n    - contraction\n", ["contraction"]],
    ["plainLanguage: {}\n", []],
    ["council: {}\n", []],
    ["", []],
    ["- a list\n", []],
    ["plainLanguage:\n  off: contraction\n", []],
    ["plainLanguage: [oops\n", []],
  ])("switch rules off: %j", (text, off) => {
    expect(read(text)).toEqual({ off: new Set(off), findings: [] });
  });

  it("name the nearest rule where one isn't there", () => {
    expect(read("council: {}\nplainLanguage:\n  off: [latin, contractions]\n")).toEqual({
      off: new Set(["latin"]),
      findings: [
        {
          file: "settings.yaml",
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 28,
          rule: "settings",
          severity: "error",
          message: "There is no plain-language rule called “contractions”, so nothing is switched off.",
          fix: "Did you mean “contraction”?",
          words: "contractions",
          suggestions: ["contraction"],
        },
      ],
    });
  });

  it("point to the list of rules where none is near", () => {
    expect(read("plainLanguage:\n  off: [everything]\n").findings).toMatchObject([
      { fix: "Name a rule from the list in plugins/plain-language/README.md.", suggestions: [] },
    ]);
  });
});

describe("a rule that is switched off", () => {
  it.each(RULES.map((rule) => [rule.id, rule.examples.bad[0] ?? ""]))("finds nothing: %s", (id, bad) => {
    const document = documentOf(bad.replace(/[«»]/g, ""));
    const idsFound = (off: string[]) => createLinter(RULES, new Set(off))(document).map(({ rule }) => rule);
    expect(idsFound([])).toContain(id);
    expect(idsFound([id])).not.toContain(id);
    expect(idsFound(RULE_IDS)).toEqual([]);
  });
});
