import { describe, expect, it } from "vitest";
import type { Ledger, PageVotes } from "../../plugins/model/approval.ts";
import { votedPathsOf } from "../../plugins/site/context.ts";

const VOTES: PageVotes = { state: "sound", votes: [] };
const ledger: Ledger = {
  ...{ state: "sound", policy: [], reviewers: new Map(), rounds: new Map() },
  pages: new Map(["en/index", "ur/school/sen-support", "en/school/sen-support"].map((key) => [key, VOTES])),
};

describe("votedPathsOf", () => {
  it("gives each page once, whatever the languages, and the home page by its empty path", () => {
    expect([...votedPathsOf(ledger)].sort()).toEqual(["", "school/sen-support"]);
  });

  it("gives none where nothing can be trusted", () => {
    expect(votedPathsOf({ state: "unsound", reason: "Why." }).size).toBe(0);
  });
});
