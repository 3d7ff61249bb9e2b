import { describe, expect, it } from "vitest";
import { parseExample } from "../../../plugins/plain-language/rules/example.ts";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import { expectMarked } from "../marked.ts";

const examples = (side: "good" | "bad") =>
  RULES.flatMap((rule) => rule.examples[side].map((marked): [string, string] => [rule.id, marked]));

describe("a rule's examples", () => {
  it.each(examples("good"))("%s finds nothing in %j", (rule, marked) => {
    expect(parseExample(marked).found).toEqual([]);
    expectMarked(rule, marked);
  });

  it.each(examples("bad"))("%s finds what is marked in %j", (rule, marked) => {
    expect(parseExample(marked).found).not.toEqual([]);
    expectMarked(rule, marked);
  });
});
