import { readFileSync } from "node:fs";
import { toDocument } from "../../plugins/plain-language/content-file.ts";
import type { Document } from "../../plugins/plain-language/document/types.ts";
import { readVocabulary } from "../../plugins/plain-language/io.ts";
import { createLinter } from "../../plugins/plain-language/lint.ts";
import { forgetAll } from "../../plugins/plain-language/remember.ts";
import { councilWordRule } from "../../plugins/plain-language/rules/council-word.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";

const MORE = 10_000;
const ROUNDS = 5;

/** Prints how much longer pages take with ten thousand more phrases in the lists: making the tree ready is not counted. */
export function printListSize(files: readonly string[]): void {
  const vocabulary = readVocabulary();
  const documents = files.map((file) =>
    toDocument(file, readFileSync(file, "utf8"), { kind: "page", language: "en" }, vocabulary),
  );
  const words = Array.from({ length: MORE }, (_, index) => ({
    find: `bench${index} word${index % 97}`,
    write: [],
  }));
  const linters = [createLinter(RULES), createLinter([councilWordRule(words), ...RULES])];
  const best = linters.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, lint] of linters.entries())
      best[index] = Math.min(best[index] ?? 0, secondsOf(lint, documents));
  const [few = 0, many = 0] = best;
  console.log(`  with ${MORE} more phrases  ${(many / few).toFixed(2)} × the time`);
}

function secondsOf(lint: (document: Document) => unknown, documents: readonly Document[]): number {
  const started = performance.now();
  for (const document of documents) {
    lint(document);
    forgetAll();
  }
  return (performance.now() - started) / 1000;
}
