import { describe, expect, it } from "vitest";
import { createFileCheck } from "../../plugins/plain-language/check-files.ts";
import { readVocabulary } from "../../plugins/plain-language/io.ts";
import { createLinter } from "../../plugins/plain-language/lint.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import { readLintSettings } from "../../plugins/plain-language/settings.ts";
import { documentOf } from "./lint.ts";

const RULE_IDS = RULES.map(({ id }) => id);
const read = (text: string) => readLintSettings("settings.yaml", text, RULE_IDS);

describe("settings", () => {
  it.each([
    ["plainLanguage:\n  rules: { contraction: off, latin: error }\n", { contraction: "off", latin: "error" }],
    ["plainLanguage:\n  rules:\n    contraction: warning\n", { contraction: "warning" }],
    ["plainLanguage: {}\n", {}],
    ["council: {}\n", {}],
    ["", {}],
    ["- a list\n", {}],
    ["plainLanguage:\n  rules: contraction\n", {}],
    ["plainLanguage: [oops\n", {}],
  ])("give rules their levels: %j", (text, levels) => {
    const { levels: found, findings } = read(text);
    expect({ levels: Object.fromEntries(found), findings }).toEqual({ levels, findings: [] });
  });

  it("name the nearest rule where one isn't there", () => {
    const text = "council: {}\nplainLanguage:\n  rules:\n    latin: off\n    contractions: off\n";
    expect(read(text).findings).toEqual([
      {
        file: "settings.yaml",
        line: 5,
        column: 5,
        rule: "settings",
        severity: "error",
        message: "There is no plain-language rule called “contractions”, so nothing changes.",
        fix: "Did you mean “contraction”?",
        words: "contractions",
        suggestions: ["contraction"],
      },
    ]);
  });

  it("point to the list of rules where none is near", () => {
    expect(read("plainLanguage:\n  rules: { everything: off }\n").findings).toMatchObject([
      { fix: "Name a rule from the list in plugins/plain-language/README.md.", suggestions: [] },
    ]);
  });
});

describe("a council's words", () => {
  const found = (settings: string, body: string) => {
    const bytes = new TextEncoder().encode(body);
    const { check } = createFileCheck({
      settings: { file: "settings.yaml", text: `plainLanguage:\n${settings}` },
      vocabulary: readVocabulary(),
    });
    const { findings } = check({
      file: "a.md",
      kind: { kind: "page", language: "en" },
      size: bytes.length,
      bytes,
    });
    return findings.map(({ rule, words, message, fix }) => [rule, words, message, fix]);
  };

  it.each([
    ["  allow: [utilise]\n", "We utilise it.", []],
    ["  allow: [Utilise]\n", "We utilise it. We signpost you.", ["signpost"]],
    ["  allow: [SALT]\n", "Ask for SALT.", []],
  ])("that it allows are never found: %j in %j", (settings, body, words) => {
    expect(found(settings, body).map(([, found]) => found)).toEqual(words);
  });

  it("on its own list are found in every form, and say why", () => {
    const settings =
      "  words:\n    - { find: +hub, write: [family centre], why: We call them family centres. }\n    - { find: drop-in }\n";
    expect(found(settings, "Two hubs. A drop-in. She said “the hub”.")).toEqual([
      ["council-word", "hubs", "We call them family centres.", "Write “family centre”."],
      ["council-word", "drop-in", "This council doesn't write “drop-in”.", "Leave it out."],
    ]);
  });
});

describe("a rule that is switched off", () => {
  const lintWithout = (ids: string[]) =>
    createLinter(RULES, { levels: new Map(ids.map((id) => [id, "off"])) });
  it.each(RULES.map((rule) => [rule.id, rule.examples.bad[0] ?? ""]))("finds nothing: %s", (id, bad) => {
    const document = documentOf(bad.replace(/[«»]/g, ""));
    const idsFound = (off: string[]) => lintWithout(off)(document).map(({ rule }) => rule);
    expect(idsFound([])).toContain(id);
    expect(idsFound([id])).not.toContain(id);
    expect(idsFound(RULE_IDS)).toEqual([]);
  });
});
