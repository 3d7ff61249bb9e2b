import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("heading-order", () => {
  it.each([
    "## One\n\n### Two\n\n#### Three\n\n## Four",
    "### «One»",
    "## One\n\n#### «Two»\n\n#### Three",
    "# «One»\n\n## Two",
    "---\ntitle: Ask\n---\n\n## Ask",
  ])("reads %j", (marked) => {
    expectMarked("heading-order", marked);
  });

  it("says which level comes next", () => {
    expect(saidBy("heading-order", "## One\n\n#### Two")).toEqual([
      "This heading skips a level: #### comes after ##. Begin it with ###.",
    ]);
  });
});

describe("repeated-heading", () => {
  it.each([
    "## Ask\n\n### How\n\n## Get\n\n### «how»",
    "## Ask\n\n## «Ask»\n\n## «Ask»",
    "---\ntitle: Ask\n---\n\n## Ask",
    "## Ask\n\nAsk",
  ])("reads %j", (marked) => {
    expectMarked("repeated-heading", marked);
  });

  it("finds a heading that also skips a level", () => {
    expectMarked("repeated-heading", "## One\n\n#### «One»");
  });
});
