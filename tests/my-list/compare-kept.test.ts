import { describe, expect, it } from "vitest";
import type { ListEntry } from "../../plugins/model/my-list-view.ts";
import { standingOf, wordsOfId } from "../../plugins/my-list/compare-kept.ts";

const entry: ListEntry = {
  ...{ url: "/school/", title: { text: "Help at school" }, description: { text: "What schools do." } },
  ...{ phones: [], when: [], where: [], digest: "now45678" },
};
const entries = new Map([["school", entry]]);

describe("standingOf", () => {
  it.each([
    ["says the same", "school", "now45678", "current"],
    ["says something else", "school", "old45678", "changed"],
    ["was only shared, so that nothing is known of before", "school", undefined, "current"],
    ["isn't there any more", "services/night-owls", "old45678", "gone"],
    ["has the name of something that objects have", "constructor", "old45678", "gone"],
  ])("of a page that %s", (_, id, digest, state) => {
    expect(standingOf(id, digest, entries).state).toBe(state);
  });
});

describe("wordsOfId", () => {
  it.each([
    ["services/night-owls", "Night owls"],
    ["school", "School"],
    ["-", ""],
  ])("%s is “%s”", (id, words) => {
    expect(wordsOfId(id)).toBe(words);
  });
});
