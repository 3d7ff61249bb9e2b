import { describe, expect, it } from "vitest";
import { changeSince } from "../../plugins/site/form-standings.ts";

const BLOCKS = [
  "Ask the school first.",
  "Who can get it",
  "The school meets you 3 times a year.",
  "It is free.",
];
const RECORD = { title: "SEN support", description: "Extra help.", blocks: BLOCKS };

/** A page that was the record's once, with some of it changed. */
function pageWith(change: { title?: string; description?: string; blocks?: string[] }) {
  const { title, description, blocks } = { ...RECORD, ...change };
  return { title, description, blocks: blocks.map((text) => ({ kind: "p", text })) };
}

describe("a page whose other form was made earlier", () => {
  it.each<[string, Parameters<typeof pageWith>[0], string]>([
    ["is as it was", {}, "nothing"],
    ["has a comma more", { blocks: ["Ask, the school first.", ...BLOCKS.slice(1)] }, "nothing"],
    ["has a block elsewhere", { blocks: [...BLOCKS.slice(1), "Ask the school first."] }, "nothing"],
    ["has another word", { blocks: ["Ask the teacher first.", ...BLOCKS.slice(1)] }, "words"],
    ["has another word in its description", { description: "More help." }, "words"],
    ["has another number", { blocks: BLOCKS.map((text) => text.replace("3", "2")) }, "facts"],
    [
      "turned round a duty",
      { blocks: BLOCKS.map((text) => text.replace("is free", "is not free")) },
      "facts",
    ],
    ["has another year in its title", { title: "SEN support in 2027" }, "facts"],
    ["has a new block without facts", { blocks: [...BLOCKS, "Schools like to help."] }, "words"],
    ["has a new block with a fact", { blocks: [...BLOCKS, "The school must tell you."] }, "facts"],
    ["lost a block without facts", { blocks: BLOCKS.slice(0, 3) }, "words"],
    ["lost a block with a fact", { blocks: BLOCKS.filter((text) => !text.includes("3")) }, "facts"],
  ])("%s", (_, change, since) => {
    expect(changeSince(pageWith(change), RECORD)).toBe(since);
  });
});
