import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

describe("semicolon", () => {
  it.each([
    "You ask«;» we answer.",
    "- a form«;»\n- a photo.",
    "## Ask«;» we answer",
    "Source: Care Act 2014; Equality Act 2010.",
    "Tom &amp; Ana say ;-) and `a; b`",
  ])("reads %s", (marked) => {
    expectMarked("semicolon", marked);
  });
});

describe("nested-aside", () => {
  const NINE = "or one that you and your child like better";
  const EIGHT = "or one that your child may like better";

  it.each([
    `A club «(${NINE})» is free.`,
    `A club (${EIGHT}) is free.`,
    `A club is free (${NINE}).`,
    `(${NINE}) is free.`,
    `A club «– ${NINE} –» is free.`,
    `A club «- ${NINE} -» is free.`,
    `A club«—${NINE}—»is free.`,
    `A club – ${EIGHT} – is free.`,
    `A club – ${NINE}.`,
    `A club (${NINE}). It is free.`,
    `## A club (${NINE}) is free`,
  ])("reads %s", (marked) => {
    expectMarked("nested-aside", marked);
  });
});
