import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const page = (title: string, description: string) =>
  `---\ntitle: ${title}\ndescription: ${description}\n---\n`;

describe("titles and descriptions", () => {
  it.each([
    ["long-title", "en", 65, 0],
    ["long-title", "en", 66, 1],
    ["long-title", "ro", 115, 0],
    ["long-title", "ro", 116, 1],
    ["long-description", "en", 160, 0],
    ["long-description", "en", 161, 1],
    ["long-description", "ro", 220, 0],
    ["long-description", "ro", 221, 1],
  ])("%s in %s finds %i letters: %i", (id, language, letters, count) => {
    const long = "a".repeat(letters);
    const text = id === "long-title" ? page(long, "b") : page("b", long);
    const found = findingsIn(text, { kind: "page", language }).filter(({ rule }) => rule === id);
    expect(found).toHaveLength(count);
  });

  it.each([
    page("Short breaks", "«short  breaks!»"),
    page("Short breaks", "Short breaks for you"),
    "---\ntitle: Short breaks\n---\n\nShort breaks",
  ])("same-title-description reads %j", (marked) => {
    expectMarked("same-title-description", marked);
  });

  it("same-title-description holds in every language", () => {
    expectMarked("same-title-description", page("مختصر وقفے", "«مختصر وقفے۔»"), {
      kind: "page",
      language: "ur",
    });
  });
});
