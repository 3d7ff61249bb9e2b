import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCriterion } from "../../plugins/accessibility/criteria.ts";
import { checkPage } from "../../plugins/barriers/check-page.ts";
import { withChecksTable } from "../../plugins/barriers/checks-docs.ts";
import { CHECKS, SITE_CHECKS } from "../../plugins/barriers/registry.ts";
import { EMPTY_LINKS } from "../../plugins/plain-language/rules/link-words.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";

const FOLDER = "plugins/barriers/checks";
const all = [...CHECKS, ...SITE_CHECKS];

describe("the register of checks", () => {
  it("lists every check that a file of the folder has", async () => {
    const modules = await Promise.all(
      readdirSync(FOLDER).map(
        (file): Promise<Record<string, { id: string }>> => import(`../../${FOLDER}/${file}`),
      ),
    );
    const exported = modules.flatMap((module) => Object.values(module).map(({ id }) => id));
    expect(all.map(({ id }) => id).sort()).toEqual(exported.sort());
    expect(exported.length).toBeGreaterThanOrEqual(60);
  });

  it("names each once, and none like a rule of the linter", () => {
    const names = [...all, ...RULES].map(({ id }) => id);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(all.map((check) => [check.id, check] as const))(
    "knows all about %s",
    (id, { why, wcag, examples }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(examples.good.length).toBeGreaterThan(0);
      expect(examples.bad.length).toBeGreaterThan(0);
      for (const number of wcag) expect(findCriterion(number) !== null || AAA.has(number)).toBe(true);
    },
  );

  it("knows on pages every link text that the linter knows in Markdown", () => {
    const unknown = [...EMPTY_LINKS].filter((words) => {
      const html = `<html lang="en"><body><p><a href="/a">${words}</a></p></body></html>`;
      return !checkPage(html, { url: "/", file: "a.html" }).some(({ rule }) => rule === "link-says-nowhere");
    });
    expect(unknown).toEqual([]);
  });

  it("gives way only to rules that there are", () => {
    const rules = new Set(RULES.map(({ id }) => id));
    expect(CHECKS.flatMap(({ insteadOf = [] }) => insteadOf).filter((id) => !rules.has(id))).toEqual([]);
  });
});

const AAA = new Set(["3.2.5"]);

it("the table in the README is the one that npm run docs writes", () => {
  const readme = readFileSync("plugins/barriers/README.md", "utf8");
  expect(withChecksTable(readme)).toBe(readme);
  expect(withChecksTable("# Barriers\n")).toBeUndefined();
});
