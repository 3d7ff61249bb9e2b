import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseExample } from "../../../plugins/plain-language/rules/example.ts";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import {
  type CheckRule,
  fillIn,
  type Problem,
  type Rule,
} from "../../../plugins/plain-language/rules/rule.ts";
import { documentOf } from "../lint.ts";

const FOLDER = "plugins/plain-language/rules";

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "id" in value && "examples" in value;

/** Every rule that a file of the folder exports, listed or not. */
async function exportedRules(): Promise<Rule[]> {
  const modules = await Promise.all(
    readdirSync(FOLDER).map((name): Promise<Record<string, unknown>> => import(`../../../${FOLDER}/${name}`)),
  );
  return modules.flatMap((module) => Object.values(module).filter(isRule));
}

describe("the register of rules", () => {
  it("lists every rule that there is", async () => {
    const exported = (await exportedRules()).map(({ id }) => id);
    expect(RULES.map(({ id }) => id)).toEqual(exported.sort());
  });

  it("names each rule once, in small letters and hyphens", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("knows all about %s", (_, rule) => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.source.length).toBeGreaterThan(5);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect("check" in rule).not.toBe("phrases" in rule);
  });
});

const checks = RULES.filter((rule) => "check" in rule);

/** What a rule reports of its own bad examples. */
function reportedBy(rule: CheckRule): Problem[] {
  const problems: Problem[] = [];
  for (const marked of rule.examples.bad)
    rule.check(documentOf(parseExample(marked).markdown), (problem) => problems.push(problem));
  return problems;
}

describe("a rule for any language says only sentences that can be translated:", () => {
  const anywhere = checks.filter(({ language }) => language === "any");

  it.each(anywhere.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const said = reportedBy(rule).map((problem) => ("says" in problem ? problem.says : problem.message));
    expect([...new Set(said)].sort()).toEqual(Object.keys(rule.sentences ?? {}).sort());
  });

  it.each(anywhere.map((rule) => [rule.id, rule] as const))("%s gives each its values", (_, rule) => {
    for (const problem of reportedBy(rule)) {
      const sentences = "says" in problem ? rule.sentences?.[problem.says] : undefined;
      const { message, fix } = fillIn(
        sentences ?? { message: "", fix: "" },
        "says" in problem ? problem.values : {},
      );
      expect(`${message} ${fix}`).not.toMatch(/\{\{\w+\}\}/);
      expect(message).toMatch(/^[\p{Lu}\u201C].*\.$/u);
      expect(fix).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

it("a rule for English has no sentences for other languages", () => {
  const english = RULES.filter(({ language }) => language === "english");
  expect(english.filter(({ sentences }) => sentences !== undefined).map(({ id }) => id)).toEqual([]);
  const said = checks.filter(({ language }) => language === "english").flatMap(reportedBy);
  expect(said.filter((problem) => "says" in problem)).toEqual([]);
});
