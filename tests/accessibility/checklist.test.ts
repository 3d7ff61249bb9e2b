import { describe, expect, it } from "vitest";
import { toChecklist } from "../../plugins/accessibility/checklist.ts";
import { findCriterion } from "../../plugins/accessibility/criteria.ts";
import { LOOK_TABLE } from "../../plugins/accessibility/look-table.ts";
import { makeFinding } from "./page-findings.ts";

const review = (changes = {}) =>
  makeFinding({ level: "review", message: "It lies on a picture.", ...changes });

describe("the checklist for people", () => {
  it("asks each question once, says how to look, and lists the places to tick off", () => {
    const footer = { snippet: "<h2>More</h2>", selector: "h2", source: null };
    expect(
      toChecklist([
        review({ line: 12 }),
        review({ ...footer, page: "/a/" }),
        review({ ...footer, page: "/b/" }),
        makeFinding({ check: "label" }),
      ]),
    ).toMatchInlineSnapshot(`
      "# For a person to look at

      No program can be sure of these. Look at each place; tick it off if it is fine, and mend it if it isn't.

      ## It lies on a picture.

      [WCAG 1.4.3 Contrast (Minimum)](https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum). People with low sight, or a phone in the sun, can't read the text.

      How to look: Measure the text against the palest or busiest part of what is behind it: 4.5 to 1, or 3 to 1 for large text.

      See https://dequeuniversity.com/rules/axe/4.14/color-contrast (axe: color-contrast)

      - [ ] /a/, and on 1 other page \`h2\` \`<h2>More</h2>\`
      - [ ] /school/ (content/en/school/index.md:12) \`#main > p\` \`<p class="hint">Ask the school first.</p>\`
      "
    `);
  });

  it("says so where there is nothing", () => {
    expect(toChecklist([makeFinding()])).toBe("# For a person to look at\n\nNothing.\n");
  });

  it("is the same whatever the order of the findings", () => {
    const [a, b] = [review({ page: "/a/" }), review({ page: "/b/", check: "region" })];
    expect(toChecklist([a, b])).toBe(toChecklist([b, a]));
  });

  it("lets no text of a page become Markdown", () => {
    const list = toChecklist([review({ message: "See [here](evil) <b>", snippet: "a`b" })]);
    expect(list).toContain("\\[here\\](evil) \\<b\\>");
    expect(list).toContain("`a'b`");
  });

  it("counts what it doesn't list", () => {
    const many = Array.from({ length: 60 }, (_, index) => review({ snippet: `<p>${index}</p>` }));
    expect(toChecklist(many)).toContain("- and 10 more");
  });
});

describe("how to look", () => {
  it("is said of criteria that there are, as whole sentences", () => {
    for (const [number, look] of LOOK_TABLE) {
      expect(findCriterion(number), number).not.toBeNull();
      expect(look).toMatch(/[.?]$/);
    }
  });
});
