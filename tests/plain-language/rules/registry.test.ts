import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import type { Rule } from "../../../plugins/plain-language/rules/rule.ts";

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
