import { describe, expect, it } from "vitest";
import { ENGLISH, findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const heading = (words: number) => `## ${Array.from({ length: words }, () => "word").join(" ")}`;

describe("heading-says-nothing", () => {
  it.each([
    "## «Overview»\n\n### «FAQs»\n\n## «Useful links:»",
    "## Overview of SEN support",
    "## What is it like?",
    "---\ntitle: «Information»\n---\n",
    "Overview",
  ])("reads %j", (marked) => {
    expectMarked("heading-says-nothing", marked);
  });
});

describe("long-heading", () => {
  it.each([
    ["en", 12, 0],
    ["en", 13, 1],
    ["so", 18, 0],
    ["so", 19, 1],
  ])("in %s finds a heading of %i words: %i", (language, words, count) => {
    const found = findingsIn(heading(words), { kind: "page", language });
    expect(found.filter(({ rule }) => rule === "long-heading")).toHaveLength(count);
  });
});

describe("heading-punctuation", () => {
  it.each([
    ["## Ask us«;»", ENGLISH],
    ["## Ask us?\n\n## Open at 9 a.m.\n\n## Books, games etc.\n\n## Call Mere Care Ltd.", ENGLISH],
    ["---\ntitle: Ask us«.»\n---\n\nText.", ENGLISH],
    ["## Version 2.1\n\n## {{council.name}}", ENGLISH],
    ["## کون پوچھ سکتا ہے؟\n\n## کیسے پوچھیں«۔»", { kind: "page", language: "ur" } as const],
    ["## اسأل«،»\n\n## من يسأل؟", { kind: "page", language: "ar" } as const],
    ["## সাহায্য«।»", { kind: "page", language: "bn" } as const],
  ])("reads %j", (marked, kind) => {
    expectMarked("heading-punctuation", marked, kind);
  });
});
