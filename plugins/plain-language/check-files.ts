import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { type ContentKind, decodeText, toDocument } from "./content-file.ts";
import { createLinter, type TranslateSentences } from "./lint.ts";
import { forgetAll } from "./remember.ts";
import { COUNCIL_WORD, councilWordRule } from "./rules/council-word.ts";
import { RULES } from "./rules/registry.ts";
import type { PlainLanguageFinding } from "./rules/rule.ts";
import { scorePage } from "./score/page-score.ts";
import { type ScoreRecord, toScoreRecord } from "./score/score-text.ts";
import { readLintSettings } from "./settings.ts";
import type { Vocabulary } from "./vocabulary/features.ts";

/** A file to check: its name, what it holds, and its bytes. */
export type FileToCheck = { file: string; kind: ContentKind; size: number; bytes: Uint8Array };

/** What a check says of one file. English pages have a score, where it was asked for. */
export type FileResult = { findings: PlainLanguageFinding[]; score?: ScoreRecord };

/** Checks one file. */
export type FileCheck = (file: FileToCheck) => FileResult;

/** What a check is made ready with. */
export type CheckInput = {
  settings: { file: string; text: string };
  vocabulary: Vocabulary;
  translate?: TranslateSentences;
  withScores?: boolean;
};

/** Makes a check by the rules, levels and words of the settings. `findings` are about the settings themselves. */
export function createFileCheck({ settings, vocabulary, translate, withScores = false }: CheckInput): {
  check: FileCheck;
  findings: PlainLanguageFinding[];
} {
  const ids = [COUNCIL_WORD, ...RULES.map((rule) => rule.id)];
  const { levels, allow, words, findings } = readLintSettings(settings.file, settings.text, ids);
  const lint = createLinter([councilWordRule(words), ...RULES], {
    ...{ levels, allow },
    ...(translate !== undefined && { translate }),
  });
  const check: FileCheck = ({ file, kind, ...content }) => {
    const decoded = decodeText(file, content);
    if ("problem" in decoded) return { findings: [{ ...decoded.problem, words: "", suggestions: [] }] };
    const document = toDocument(file, decoded.text, kind, vocabulary);
    const isScored = withScores && document.kind === "page" && document.language === SOURCE_LANGUAGE;
    const result = {
      findings: lint(document),
      ...(isScored && { score: toScoreRecord(document, scorePage(document)) }),
    };
    forgetAll();
    return result;
  };
  return { check, findings };
}
