import { describe, expect, it } from "vitest";
import { checkEasyRead } from "../../plugins/forms/check-easy-read.ts";
import { EASY_READ_RULES } from "../../plugins/forms/rules.ts";
import { parseMarkdown } from "../../plugins/markdown/parse-markdown.ts";

/** The rules that a text breaks, each once. */
function brokenBy(text: string): string[] {
  const findings = checkEasyRead({ file: "x.md", language: "en", tokens: parseMarkdown(text), bodyLine: 1 });
  return [...new Set(findings.map(({ rule }) => rule))];
}

describe("a rule of easy read", () => {
  it.each(EASY_READ_RULES)(
    "$id is kept by its good example and broken by its bad one alone",
    ({ id, examples }) => {
      expect(brokenBy(examples.good)).toEqual([]);
      expect(brokenBy(examples.bad)).toEqual([id]);
    },
  );

  it("has an id of its own and a reason", () => {
    expect(new Set(EASY_READ_RULES.map(({ id }) => id)).size).toBe(EASY_READ_RULES.length);
    expect(EASY_READ_RULES.filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
  });
});
