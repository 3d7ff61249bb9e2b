import { describe, expect, it } from "vitest";
import { createFileCheck } from "../../plugins/plain-language/check-files.ts";
import { readVocabulary } from "../../plugins/plain-language/io.ts";

const { check } = createFileCheck({
  settings: { file: "settings.yaml", text: "" },
  vocabulary: readVocabulary(),
});

const rulesIn = (bytes: Uint8Array): string[] => [
  ...new Set(
    check({ file: "x.md", kind: { kind: "page", language: "en" }, size: bytes.length, bytes }).findings.map(
      ({ rule }) => rule,
    ),
  ),
];
const rulesInText = (text: string): string[] => rulesIn(new TextEncoder().encode(text));

describe("a file that nobody meant to write", () => {
  it.each([
    ["ten megabytes", new Uint8Array(10_000_000).fill(97)],
    ["bytes that are no text", Uint8Array.from([0, 1, 2, 255])],
    ["another encoding", Uint8Array.from([72, 233, 108])],
  ])("is one finding: %s", (_, bytes) => {
    expect(rulesIn(bytes)).toEqual(["unreadable-file"]);
  });

  it.each([
    ["front matter that is no YAML", "---\ntitle: [a\n---\nText.", "front-matter"],
    ["front matter that never ends", "---\ntitle: a\n", "front-matter"],
  ])("says what is wrong with %s", (_, text, rule) => {
    expect(rulesInText(text)).toEqual([rule]);
  });

  it.each([
    ["a line of 200,000 words without an end", "word ".repeat(40_000)],
    ["a line of sentences", "We utilise it in order to plan. ".repeat(6000)],
    ["one word of 200,000 letters", "a".repeat(200_000)],
    ["10,000 lists, each in the one before", `${"- ".repeat(10_000)}x`],
    [
      "10,000 lists, each further in",
      Array.from({ length: 400 }, (__, index) => `${" ".repeat(2 * index)}- x`).join("\n"),
    ],
    ["quotations, each in the one before", `${"> ".repeat(10_000)}x`],
    ["quotation marks that never close", "\u201Cin order to ".repeat(15_000)],
    ["single marks that never close", "'in order to ".repeat(15_000)],
    ["brackets that never close", "[".repeat(100_000)],
    ["links that never close", "[a](".repeat(40_000)],
    ["stress that never ends", "*a **b ".repeat(20_000)],
    ["comments that never end", "<!-- ".repeat(30_000)],
    ["acronyms with brackets that never close", "ABC (".repeat(20_000)],
    ["commas alone", "a, ".repeat(50_000)],
    ["digits alone", "12345 ".repeat(30_000)],
    ["entities alone", "&amp;".repeat(30_000)],
    [
      "a table of 20,000 cells",
      `|${" a |".repeat(2000)}\n|${" - |".repeat(2000)}\n${`|${" b |".repeat(2000)}\n`.repeat(9)}`,
    ],
    ["the same words, again and again", "the the ".repeat(20_000)],
    ["dashes alone", "a \u2013 b ".repeat(20_000)],
  ])("is read to its end: %s", (_, text) => {
    expect(rulesInText(text)).not.toContain("unreadable-file");
  });
});
