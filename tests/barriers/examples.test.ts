import { describe, expect, it } from "vitest";
import type { BarrierFinding, Check, Medium } from "../../plugins/barriers/barrier.ts";
import { checkMarkdown } from "../../plugins/barriers/check-markdown.ts";
import { checkPage } from "../../plugins/barriers/check-page.ts";
import { checkSite } from "../../plugins/barriers/check-site.ts";
import { isHtml, parseExample } from "../../plugins/barriers/example.ts";
import { CHECKS, SITE_CHECKS } from "../../plugins/barriers/registry.ts";
import { readCloseCalls } from "./close-calls.ts";

/** Each example in each medium in which it can stand. */
function examples(side: "good" | "bad"): [id: string, medium: Medium, marked: string, check: Check][] {
  return CHECKS.flatMap((check) =>
    check.examples[side].flatMap((marked) =>
      check.on
        .filter((medium) => medium === "markdown" || isHtml(parseExample(marked).text))
        .map((medium): [string, Medium, string, Check] => [check.id, medium, marked, check]),
    ),
  );
}

function placesOf(id: string, medium: Medium, text: string): string[] {
  return findingsOf(id, medium, text).map(({ line, column }) => `${line}:${column}`);
}

function findingsOf(id: string, medium: Medium, text: string): BarrierFinding[] {
  const english = /<html/.test(text) ? text : `<html lang="en">${text}`;
  const found =
    medium === "page"
      ? checkPage(english, { url: "/", file: "a.html" }).map((each) => ({
          ...each,
          column: each.column - shift(each.line),
        }))
      : checkMarkdown({ file: "a.md", text, language: "en" });
  function shift(line: number): number {
    return line === 1 ? english.length - text.length : 0;
  }
  return found.filter(({ rule }) => rule === id);
}

function placeOf(text: string, at = 0): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe("a check's good examples", () => {
  it.each(examples("good"))("%s finds nothing in %s %j", (id, medium, marked) => {
    expect(parseExample(marked).at).toBeUndefined();
    expect(placesOf(id, medium, marked)).toEqual([]);
  });
});

describe("a check's bad examples", () => {
  it.each(examples("bad"))("%s finds in %s what is marked in %j, once", (id, medium, marked) => {
    const { text, at } = parseExample(marked);
    expect(at).toBeDefined();
    expect(placesOf(id, medium, text)).toEqual([placeOf(text, at)]);
  });
});

describe("a close call", () => {
  const checks = new Map(CHECKS.map((check) => [check.id, check]));
  const calls = readCloseCalls().flatMap((call) =>
    (checks.get(call.id)?.on ?? [])
      .filter((medium) => (call.medium ?? medium) === medium)
      .filter((medium) => medium === "markdown" || isHtml(parseExample(call.marked).text))
      .map((medium) => ({ ...call, in: medium })),
  );

  it("is of a check that there is", () => {
    expect(readCloseCalls().filter(({ id }) => !checks.has(id))).toEqual([]);
    expect(calls.length).toBeGreaterThanOrEqual(readCloseCalls().length);
  });

  it.each(calls)(
    "of $id in $in: found ($isFound) in $marked",
    ({ id, in: medium, isFound, marked, level }) => {
      const { text, at } = parseExample(marked);
      expect(at !== undefined).toBe(isFound);
      const found = findingsOf(id, medium, text).map((each) => [`${each.line}:${each.column}`, each.level]);
      expect(found).toEqual(isFound ? [[placeOf(text, at), level ?? checks.get(id)?.level]] : []);
    },
  );
});

describe("a check of the site", () => {
  const sites = (side: "good" | "bad") =>
    SITE_CHECKS.flatMap(({ id, examples }) => examples[side].map((pages) => ({ id, pages })));

  it.each(sites("good"))("$id finds nothing in a good site", ({ id, pages }) => {
    expect(checkSite(pages).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it.each(sites("bad"))("$id finds the second of two pages", ({ id, pages }) => {
    const found = checkSite(pages).filter(({ rule }) => rule === id);
    expect(found.map(({ file }) => file)).toEqual([pages[1]?.file]);
  });
});
