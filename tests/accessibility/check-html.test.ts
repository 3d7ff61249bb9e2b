import { globSync, readFileSync } from "node:fs";
import * as presets from "html-validate/presets";
import { describe, expect, it } from "vitest";
import { checkHtml } from "../../plugins/accessibility/check-html.ts";
import { findCriterion } from "../../plugins/accessibility/criteria.ts";
import { ASKED_RULES, UNASKED_RULES } from "../../plugins/accessibility/html-rules-table.ts";
import { CLEAN, toHtml } from "./planted-site.ts";

const page = { url: "/school/", source: "content/en/school/index.md" };
const on = (body: string) => checkHtml(page, toHtml({ body: `${CLEAN}${body}` }));

/** A piece of a page that breaks a rule, and a twin that doesn't. */
const RULES: readonly (readonly [
  rule: string,
  level: string,
  criterion: string | undefined,
  bad: string,
  good: string,
])[] = [
  ["wcag/h37", "error", "1.1.1", '<img src="/a.png">', '<img src="/a.png" alt="The pool">'],
  ["no-dup-id", "error", "4.1.1", '<p id="a">1</p><p id="a">2</p>', '<p id="a">1</p><p id="b">2</p>'],
  ["close-order", "error", "4.1.1", "<div><b>Ask us</div></b>", "<div><b>Ask us</b></div>"],
  ["empty-heading", "error", "1.3.1", "<h2></h2>", "<h2>Cost</h2>"],
  ["element-permitted-content", "error", "4.1.1", "<ul><p>Ask</p></ul>", "<ul><li>Ask</li></ul>"],
  [
    "valid-autocomplete",
    "error",
    "1.3.5",
    '<label>Name <input autocomplete="nam"></label>',
    '<label>Name <input autocomplete="name"></label>',
  ],
  [
    "multiple-labeled-controls",
    "error",
    "1.3.1",
    "<label>Name <input><input></label>",
    "<label>Name <input></label>",
  ],
  ["attribute-allowed-values", "error", undefined, '<p dir="right">سلام</p>', '<p dir="rtl">سلام</p>'],
  [
    "wcag/h63",
    "warning",
    "1.3.1",
    "<table><tr><th>Day</th><th>Club</th></tr><tr><th>Monday</th><td>Chess</td></tr></table>",
    '<table><tr><th scope="col">Day</th><th scope="col">Club</th></tr><tr><th scope="row">Monday</th><td>Chess</td></tr></table>',
  ],
  ["deprecated", "warning", undefined, "<center>Ask us</center>", "<div>Ask us</div>"],
];

describe("the HTML of a page as text", () => {
  it.each(RULES)("breaks %s (%s)", (check, level, criterion, bad, good) => {
    const found = on(bad).find((finding) => finding.check === check);
    expect(found).toMatchObject({ check, level, runner: "html", page: "/school/", source: page.source });
    expect(found?.criterion?.number).toBe(criterion);
    expect(on(good).filter((finding) => finding.check === check)).toEqual([]);
  });

  it("is sound on the page that has nothing wrong", () => {
    expect(on("")).toEqual([]);
  });

  it("names the place, the element and a page that explains the rule", () => {
    expect(on('\n<img src="/a.png">').find(({ check }) => check === "wcag/h37")).toMatchObject({
      ...{ selector: expect.stringMatching(/img$/), snippet: '<img src="/a.png">' },
      fix: expect.stringMatching(
        /^Mend the HTML, line 12, column \d+\. See https:\/\/html-validate\.org\/.+$/,
      ),
    });
  });

  it("can't switch a rule off by a comment", () => {
    const bad = '<!-- [html-validate-disable wcag/h37] --><img src="/a.png">';
    expect(on(bad).map(({ check }) => check)).toContain("wcag/h37");
  });

  it.each(["", "<", "<p", "<p a=", "</p></p>", "<!-- ", "<script>", "\u0000", "<p>".repeat(2000)])(
    "never stops the run, whatever it is: %#",
    (html) => {
      expect(() => checkHtml(page, html)).not.toThrow();
    },
  );
});

describe("the good examples of GOV.UK's components", () => {
  const files = globSync("node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json");
  const examples = files.flatMap((file) => {
    const { component, fixtures } = JSON.parse(readFileSync(file, "utf8"));
    return fixtures.map(({ name, html }: { name: string; html: string }) => [`${component}: ${name}`, html]);
  });

  it("have no error", () => {
    expect(examples.length).toBeGreaterThan(500);
    const wrong = examples.flatMap(([name, body]) =>
      checkHtml(page, toHtml({ body: CLEAN + body })).flatMap(({ level, check }) =>
        level === "error" ? [`${name}: ${check}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the rules of html-validate", () => {
  const asked = ASKED_RULES.map(([rule]) => rule);
  const unasked = UNASKED_RULES.map(([rule]) => rule);

  it("are each asked, or left out with a reason", () => {
    const { a11y, browser, document, prettier, recommended, standard } = presets;
    const all = [a11y, browser, document, prettier, recommended, standard].flatMap(({ rules = {} }) =>
      Object.keys(rules),
    );
    expect(all.length).toBeGreaterThan(100);
    // `void` was split into others.
    expect(
      [...new Set(all)].filter((rule) => rule !== "void" && ![...asked, ...unasked].includes(rule)),
    ).toEqual([]);
    expect(new Set([...asked, ...unasked]).size).toBe(asked.length + unasked.length);
  });

  it("name criteria that there are", () => {
    const numbers = ASKED_RULES.flatMap(([, , number]) => number ?? []);
    expect(numbers.filter((number) => findCriterion(number) === null)).toEqual([]);
  });
});
