import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import type { Rule } from "../../plugins/plain-language/rules/rule.ts";
import { withRulesTable } from "../../plugins/plain-language/rules-docs.ts";

const README = readFileSync("plugins/plain-language/README.md", "utf8");

const RULE: Rule = {
  id: "no-bars",
  why: "A | b.",
  source: "W3C",
  severity: "error",
  language: "any",
  scope: "page",
  examples: { good: ["a"], bad: ["Fine.\n\nA «|» b\n\nFine.", "«|»"] },
  check: () => {},
};

describe("the table of rules", () => {
  it("in the README is that of the rules: npm run docs writes it anew", () => {
    expect(withRulesTable(README, RULES)).toBe(README);
  });

  it("has a row for each rule, with its first example", () => {
    const [before = "", after = ""] = README.split(/(?<=writes it\. -->)[\s\S]*(?=<!-- End of the table)/);
    expect(withRulesTable(README, [RULE])).toBe(
      `${before}\n\n| Rule | Weight | Holds in | Why | Finds, for example | Source |
| --- | --- | --- | --- | --- | --- |
| \`no-bars\` | error | pages in any language | A \\| b. | \`A \\| b\` | W3C |
\n${after}`,
    );
  });

  it("is written only where there is a place for it", () => {
    expect(withRulesTable("# Rules\n", RULES)).toBeUndefined();
  });
});
