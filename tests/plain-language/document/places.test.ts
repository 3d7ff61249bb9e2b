import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDocument } from "../../../plugins/plain-language/content-file.ts";
import { spanOf } from "../../../plugins/plain-language/document/mapped-text.ts";
import type { Document, Token } from "../../../plugins/plain-language/document/types.ts";
import { findContentFiles, readVocabulary } from "../../../plugins/plain-language/io.ts";
import { documentOf, ENGLISH } from "../lint.ts";

const vocabulary = readVocabulary();

/** The words of a document with the run of the file that each is said to stand in. */
function placesOf(document: Document): { token: Token; written: string; from: number }[] {
  return document.sentences.flatMap(({ block, tokens }) =>
    tokens
      .filter(({ kind }) => kind === "word")
      .map((token) => {
        const { from, to } = spanOf(block, token.start, token.end);
        return { token, from, written: document.source.slice(from, to) };
      }),
  );
}

/** As the linter reads a word: with straight apostrophes, and without marks of Markdown inside ("و[المادة](a.md)"). */
const asRead = (written: string): string => written.replaceAll("\u2019", "'").replace(/[[*_]/g, "");

describe("in the demonstration", () => {
  it("every word of every page and service stands where it is said to stand", () => {
    let words = 0;
    const wrong: string[] = [];
    for (const { file, kind } of findContentFiles("content")) {
      const document = toDocument(file, readFileSync(file, "utf8"), kind, vocabulary);
      for (const { token, written, from } of placesOf(document)) {
        words += 1;
        if (asRead(written) !== token.text) wrong.push(`${file} at ${from}: ${token.text} is ${written}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(words).toBeGreaterThan(50_000);
  });
});

/** Where a word can stand in Markdown: what is written around it. Each line of a block is one of these. */
const INLINE: readonly (readonly [string, string])[] = [
  ["", ""],
  ["**", "**"],
  ["*", "*"],
  ["[", "](a.md)"],
  ["[", "][one]"],
  ["![", "](a.jpg)"],
  ["<u>", "</u>"],
  ["&amp; ", " &lt;"],
  ["\\* ", " \\_"],
  ["🎉 ", " 👍🏽"],
  ["اردو ", " بنگلہ"],
  ["`code` ", " `code`"],
  ["a <!-- note --> ", ""],
  ["{{council.name}} ", " https://a.example"],
  ["a\t", "\tb"],
  ["é ", " e\u0301"],
];
const BLOCKS: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.join("\n"),
  (lines) => lines.join("  \n"),
  (lines) => lines.join("\\\n"),
  (lines) => lines.map((line) => `> ${line}`).join("\n"),
  (lines) => lines.map((line) => `> > ${line}`).join("\n"),
  (lines) => lines.map((line) => `- ${line}`).join("\n"),
  (lines) => lines.map((line, index) => `${"  ".repeat(index)}- ${line}`).join("\n"),
  (lines) => lines.map((line, index) => `${index + 1}. ${line}`).join("\n"),
  (lines) => `- ${lines.join("\n  ")}`,
  (lines) => `-\t${lines.join("\n\t")}`,
  (lines) => `> - ${lines.join("\n>   ")}`,
  (lines) => lines.map((line) => `## ${line} ##`).join("\n"),
  (lines) => `${lines.join("\n")}\n---`,
  (lines) =>
    `| ${lines.map((line) => line.replaceAll("\t", " ")).join(" | ")} |\n|${" --- |".repeat(lines.length)}`,
  (lines) => `| a |\n| --- |\n${lines.map((line) => `| ${line.replaceAll("\t", " ")} |`).join("\n")}`,
  (lines) => `<!-- note -->\n\n${lines.join("\n")}`,
  (lines) => `\`\`\`\nqnotq\n\`\`\`\n\n${lines.join("\n")}`,
];

const TITLES = {
  bare: (word: string) => `title: ${word}`,
  quoted: (word: string) => `title: "é \\" ${word}"`,
  folded: (word: string) => `title: >-\n  A\n  ${word}`,
};

/** A document in which each word `q…q` stands once. */
const documents = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(...BLOCKS),
        fc.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom("\n", "\r\n"),
    fc.constantFrom("", "\uFEFF"),
    fc.constantFrom("bare" as const, "quoted" as const, "folded" as const, "none" as const),
  )
  .map(([blocks, end, mark, front]) => {
    let count = 0;
    const next = (): string =>
      `q${[...String(count++)].map((digit) => "abcdefghij"[Number(digit)]).join("")}q`;
    const head = front === "none" ? "" : `---\n${TITLES[front](next())}\nowner: qnotq\n---\n\n`;
    const body = blocks
      .map(([block, lines]) => block(lines.map(([before, after]) => `${before}${next()}${after}`)))
      .join("\n\n");
    const text = `${mark}${head}${body}\n\n[one]: b.md\n`;
    return { text: text.replaceAll("\n", end), count };
  });

describe("in whatever Markdown is written", () => {
  it("every word that readers see is found once, where it stands", () => {
    fc.assert(
      fc.property(documents, ({ text, count }) => {
        const found = placesOf(documentOf(text, ENGLISH)).filter(({ token }) =>
          /^q[a-z]+q$/.test(token.text),
        );
        for (const { token, written, from } of found) {
          expect(written).toBe(token.text);
          expect(from).toBe(text.indexOf(token.text));
        }
        expect(new Set(found.map(({ token }) => token.text)).size).toBe(count);
        expect(found.map(({ token }) => token.text)).not.toContain("qnotq");
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});
