import { describe, expect, it } from "vitest";
import { addToRegister } from "../../../plugins/approvals/rounds/add-to-register.ts";

const reviewer = { id: "aaaa-0001", languages: ["en", "ur"], from: "2026-05-01", until: "2026-05-31" };
const LINE = "{ id: aaaa-0001, languages: [en, ur], from: 2026-05-01, until: 2026-05-31 }";
const add = (text: string, round = "2026-spring") => addToRegister(text, round, [reviewer]);

describe("a round at the end of the register", () => {
  it.each([
    [
      "the first",
      "# who\nrounds: []\n",
      `# who\nrounds:\n  - id: 2026-spring\n    reviewers:\n      - ${LINE}\n`,
    ],
    [
      "after others, with their comments and spaces",
      "rounds:\n- id: old # then\n  reviewers: [  ]\n\n# end",
      `rounds:\n- id: old # then\n  reviewers: [  ]\n\n# end\n- id: 2026-spring\n  reviewers:\n    - ${LINE}\n`,
    ],
  ])("is added %s", (_, before, after) => {
    expect(add(before)).toBe(after);
  });

  it("stays text where its name looks like a number", () => {
    expect(add("rounds: []\n", "2026")).toContain('- id: "2026"');
  });

  it.each(["rounds: [{ id: old, reviewers: [] }]\n", "rounds:\n  - id: old\n    reviewers: []\nother: 1\n"])(
    "is refused where nothing can be put after the last: %s",
    (text) => {
      expect(() => add(text)).toThrow("No round can be added at the end of this file.");
    },
  );
});
