import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { type ContentKind, decodeText, toDocument } from "./content-file.ts";
import type { Document } from "./document/types.ts";
import { createLinter } from "./lint.ts";
import { RULES } from "./rules/registry.ts";
import type { PlainLanguageFinding } from "./rules/rule.ts";
import { scorePage } from "./score/page-score.ts";
import { type ScoreRecord, toScoreRecord } from "./score/score-text.ts";
import { readRulesOff } from "./settings.ts";
import type { Vocabulary } from "./vocabulary/features.ts";

/** A file to check: its name, what it holds, and its bytes. */
export type FileToCheck = { file: string; kind: ContentKind; size: number; bytes: Uint8Array };

/** What a check found. `documents` are the files that could be read, by name. */
export type CheckResult = {
  findings: PlainLanguageFinding[];
  documents: Map<string, Document>;
};

/** Checks files by the rules that the settings leave on. Findings about the settings come with them. */
export function checkFiles(
  files: Iterable<FileToCheck>,
  settings: { file: string; text: string },
  vocabulary: Vocabulary,
): CheckResult {
  const ids = RULES.map((rule) => rule.id);
  const { off, findings } = readRulesOff(settings.file, settings.text, ids);
  const lint = createLinter(RULES, off);
  const documents = new Map<string, Document>();
  for (const { file, kind, ...content } of files) {
    const decoded = decodeText(file, content);
    if ("problem" in decoded) {
      findings.push({ ...decoded.problem, words: "", suggestions: [] });
      continue;
    }
    const document = toDocument(file, decoded.text, kind, vocabulary);
    documents.set(file, document);
    findings.push(...lint(document));
  }
  return { findings, documents };
}

/** The scores of all English pages among documents. */
export function scoreDocuments(documents: Iterable<Document>): ScoreRecord[] {
  return [...documents]
    .filter(({ kind, language }) => kind === "page" && language === SOURCE_LANGUAGE)
    .map((document) => toScoreRecord(document, scorePage(document)));
}
