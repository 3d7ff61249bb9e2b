import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("long-word-chain", () => {
  it.each([
    "Ask the «school transport policy panel» or the «care assessment process team».",
    "Read the «community equipment service plan», and the «pupil health policy reports».",
    "The school transport team helps.",
    "The School Transport Policy Panel meets.",
    "School, transport, policy, panel",
    "The school's transport policy panel",
    "Local authority special educational needs assessment team",
    "They say “school transport policy panel”.",
    "School staff support child development.",
    "## Our school transport policy panel",
  ])("reads %s", (marked) => {
    expectMarked("long-word-chain", marked);
  });

  it("says how many", () => {
    expect(saidBy("long-word-chain", "Ask the school transport policy panel.")).toEqual([
      expect.stringContaining("stacks 4 nouns."),
    ]);
  });
});
