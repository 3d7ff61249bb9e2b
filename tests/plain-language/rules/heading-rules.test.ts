import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

describe("heading-says-nothing", () => {
  it.each([
    "## «Overview»\n\n### «FAQs»\n\n## «Useful links:»",
    "## Overview of SEN support",
    "## «Ask us;»",
    "## What is it like?",
    "---\ntitle: «Information»\n---\n",
    "Overview",
  ])("reads %j", (marked) => {
    expectMarked("heading-says-nothing", marked);
  });
});

describe("heading-order", () => {
  it.each([
    "## One\n\n### Two\n\n#### Three\n\n## Four",
    "### «One»",
    "## One\n\n#### «Two»\n\n#### Three",
    "# «One»\n\n## Two",
    "## Ask\n\n### How\n\n## Get\n\n### «How»",
    "---\ntitle: Ask\n---\n\n## Ask",
  ])("reads %j", (marked) => {
    expectMarked("heading-order", marked);
  });
});
