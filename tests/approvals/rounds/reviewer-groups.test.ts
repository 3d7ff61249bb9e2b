import { describe, expect, it } from "vitest";
import { parseReviewerGroups } from "../../../plugins/approvals/rounds/reviewer-groups.ts";

describe("how many reviewers a round gets", () => {
  it.each([
    ["12", [{ languages: ["en"], count: 12 }]],
    [
      "en:10, ur:4",
      [
        { languages: ["en"], count: 10 },
        { languages: ["ur"], count: 4 },
      ],
    ],
    ["ur+en:2", [{ languages: ["ur", "en"], count: 2 }]],
    [
      "pa-Arab:3,5",
      [
        { languages: ["pa-Arab"], count: 3 },
        { languages: ["en"], count: 5 },
      ],
    ],
  ])("is read from %s", (typed, groups) => {
    expect(parseReviewerGroups(typed, "en")).toEqual(groups);
  });

  it.each([
    ["", '"" doesn\'t say how many people.'],
    ["0", '"0" doesn\'t say how many people.'],
    ["en", '"en" doesn\'t say how many people.'],
    ["en:10;ur:4", "doesn't say how many people."],
    ["xx:3", 'No site has the language "xx".'],
  ])("is refused where it is written %j", (typed, sentence) => {
    expect(() => parseReviewerGroups(typed, "en")).toThrow(sentence);
  });
});
