import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("weak-opening", () => {
  it.each([
    "«There are people who» can help. «There is a law that» says so.",
    "«There were three other families that» came.",
    "«It is the school that» decides. «It is you who» choose.",
    "There is a pool. There are people.",
    "There are things that you can do. There is a club that your child may like.",
    "There is no law that says so. «There is nobody who» can come.",
    "There is a hoist and a chair that takes a wheelchair.",
    "There is help, and people who know you.",
    "There is {{contacts.send.name}} that helps.",
    "It is a plan that helps. It is clear that it helps. It is the law that says so.",
    "Go there. Are there people who can help?",
  ])("reads %s", (marked) => {
    expectMarked("weak-opening", marked);
  });

  it("says how to begin", () => {
    expect(saidBy("weak-opening", "There are people who can help.")).toEqual([
      "“There are people who” puts off who does what. Begin with “People”.",
    ]);
  });
});
