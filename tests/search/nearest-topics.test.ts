import { describe, expect, test } from "vitest";
import { nearestTopics } from "../../layouts/components/search/nearest-topics.ts";

const TOPICS = ["Money and travel", "Health", "Short breaks", "School", "Growing up", "Travel training"].map(
  (title) => ({ title }),
);

describe("nearestTopics", () => {
  test.each<[string, string[], string[]]>([
    ["a word of a name", ["money"], ["Money and travel"]],
    ["a word that begins like one", ["schooling"], ["School"]],
    ["a slip of the finger", ["helth"], ["Health"]],
    ["two words of one name first", ["travel", "training"], ["Travel training", "Money and travel"]],
    ["nothing for a word like no name", ["xylophone"], []],
    ["nothing for a short word that begins like one", ["sch"], []],
    ["nothing for short words", ["up", "an"], []],
    ["nothing without words", [], []],
  ])("offers %s", (_, words, expected) => {
    expect(nearestTopics(words, TOPICS).map(({ title }) => title)).toEqual(expected);
  });

  test("offers four at most", () => {
    const many = Array.from({ length: 9 }, (_, place) => ({ title: `School ${place}` }));
    expect(nearestTopics(["school"], many)).toEqual(many.slice(0, 4));
  });
});
