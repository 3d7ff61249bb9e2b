import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("late-verb", () => {
  const FIFTEEN = "If your child likes a club and you would like to come with them today";
  const SIXTEEN = `${FIFTEEN} too`;

  it.each([
    `${FIFTEEN}, call us.`,
    `«${SIXTEEN}», call us.`,
    `«${SIXTEEN.replace("too", "(too, I think) too")}», call us.`,
    `${SIXTEEN} call us.`,
    `${SIXTEEN}: call us, please.`,
    `Call us, ${SIXTEEN.toLowerCase()}, please.`,
    "If your child has special educational needs or is disabled and the school does not help them, call us.",
    "## If your child likes a club and you would like to come with them too, call us",
  ])("knows long clauses: %s", (marked) => {
    expectMarked("late-verb", marked);
  });

  it.each([
    "«The teachers, the nurses and the doctors of all the schools in our area» can help.",
    "The teachers, the nurses and the doctors of the schools here can help.",
    "«The teachers, the nurses and the doctors of all the schools in our area» don't mind.",
    "The teachers, the nurses and the doctors of all the schools in our area, and how they can help.",
    "The teachers, the nurses and the doctors of all the schools in our area meet. They can help.",
    "The teachers, the nurses and the doctors of all the schools in our area invited us. They can help.",
    "The teachers, the nurses and the doctors of all the schools in our area can help",
    "With the teachers, the nurses and the doctors of all the schools in our area you can do more.",
  ])("knows long subjects: %s", (marked) => {
    expectMarked("late-verb", marked);
  });

  it("says how long it takes", () => {
    expect(saidBy("late-verb", `${SIXTEEN}, call us.`)).toEqual([
      "16 words come before this sentence says what it is about to say. Say first what to do, or make two sentences.",
    ]);
  });
});
