import { compareFindings, type Severity } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { spanOf } from "./document/mapped-text.ts";
import { placeOf } from "./document/place.ts";
import { trimRun } from "./document/sentences.ts";
import type { Document } from "./document/types.ts";
import { createMatcher } from "./phrases/matcher.ts";
import type { Phrase, PhraseMatch } from "./phrases/phrase.ts";
import { isExplained, isInLongerName, isInQuotation, isName } from "./phrases/senses.ts";
import { suggestionsFor } from "./phrases/suggest.ts";
import {
  atTokens,
  fillIn,
  type PhraseRule,
  type PlainLanguageFinding,
  type Problem,
  type Rule,
  type Sentences,
  type Spared,
  writeInstead,
} from "./rules/rule.ts";
import { safeEdit } from "./safe-edit.ts";
import { applySuppressions } from "./suppress.ts";

/** Checks documents against a set of rules that was made ready once. */
export type Linter = (document: Document) => PlainLanguageFinding[];

/** A rule's sentences in another language than English, where somebody translated them. */
export type TranslateSentences = (language: string, rule: string, name: string) => Sentences | undefined;

/**
 * `levels` say how much a rule weighs, by id, where that isn't what it says itself; suppressions may name any rule.
 * `allow` are words, in lower case, that are never found.
 */
export type LinterOptions = {
  levels?: ReadonlyMap<string, Severity | "off">;
  allow?: ReadonlySet<string>;
  translate?: TranslateSentences;
};

/** Makes a linter of rules. */
export function createLinter(rules: readonly Rule[], options: LinterOptions = {}): Linter {
  const { levels = new Map(), allow = new Set(), translate = () => undefined } = options;
  const off = new Set(rules.filter(({ id }) => levels.get(id) === "off").map(({ id }) => id));
  const active = rules.filter((rule) => !off.has(rule.id));
  const ids = rules.map((rule) => rule.id);
  const matchPhrases = createPhraseCheck(active.filter((rule) => "phrases" in rule));
  return (document) => {
    const found: PlainLanguageFinding[] = document.problems.map((finding) => ({
      ...finding,
      words: "",
      suggestions: [],
    }));
    for (const rule of active) {
      if ("check" in rule && suits(rule, document))
        rule.check(document, (problem) => found.push(toFinding(document, rule, problem, translate)));
    }
    if (document.language === SOURCE_LANGUAGE) found.push(...matchPhrases(document));
    const wanted = found.filter(({ words }) => !allow.has(words.toLowerCase()));
    const left = applySuppressions(document, wanted, { ids, off });
    return left.map((finding) => withLevel(finding, levels.get(finding.rule))).sort(compareFindings);
  };
}

function withLevel(finding: PlainLanguageFinding, level: Severity | "off" | undefined): PlainLanguageFinding {
  return level === undefined || level === "off" ? finding : { ...finding, severity: level };
}

/** True where a rule knows the document's language and can judge its kind. */
function suits(rule: Rule, document: Document): boolean {
  const knowsLanguage = rule.language === "any" || document.language === SOURCE_LANGUAGE;
  return knowsLanguage && (rule.scope === "text" || document.kind === "page");
}

type Listed = Phrase & { rule: PhraseRule };

function createPhraseCheck(rules: readonly PhraseRule[]): (document: Document) => PlainLanguageFinding[] {
  const phrases = rules.flatMap((rule) => rule.phrases.map((phrase): Listed => ({ ...phrase, rule })));
  const matchPhrases = createMatcher(phrases);
  return (document) =>
    leaveSpared(matchPhrases(document)).flatMap((match) => {
      const { phrase } = match;
      if (!suits(phrase.rule, document)) return [];
      const suggestions = suggestionsFor(match);
      const at = atTokens(match.sentence, match.first, match.last);
      const words = at.block.text.slice(at.start, at.end);
      const problem: Problem = {
        ...at,
        message: phrase.rule.says(words, phrase),
        fix: phrase.fix ?? writeInstead(suggestions),
        suggestions,
        ...(phrase.severity && { severity: phrase.severity }),
        ...(phrase.safe === true && { safe: true }),
      };
      return [toFinding(document, phrase.rule, problem)];
    });
}

/** Leaves out what the rules spare. */
function leaveSpared(matches: PhraseMatch<Listed>[]): PhraseMatch<Listed>[] {
  const explained = new Set(matches.filter(isExplained).map(({ phrase }) => phrase));
  const senses: Record<Spared, (match: PhraseMatch<Listed>) => boolean> = {
    explained: ({ phrase }) => explained.has(phrase),
    "longer names": isInLongerName,
    names: isName,
    quotations: isInQuotation,
  };
  return matches.filter((match) => !match.phrase.rule.spares.some((spared) => senses[spared](match)));
}

function toFinding(
  document: Document,
  rule: Rule,
  problem: Problem,
  translate: TranslateSentences = () => undefined,
): PlainLanguageFinding {
  const { block, suggestions = [], severity = rule.severity } = problem;
  const { start, end } = trimRun(block.text, problem);
  const span = block.segments.length > 0 ? spanOf(block, start, end) : block.span;
  const edit = problem.safe === true ? safeEdit(document, problem, span) : undefined;
  return {
    ...placeOf(document, span),
    rule: rule.id,
    severity,
    ...sentencesOf(document, rule, problem, translate),
    words: block.text.slice(start, end),
    suggestions,
    ...(edit !== undefined && { edit }),
  };
}

/** What a rule says, in English and, where the page is in another language, in that too. */
function sentencesOf(
  { language }: Document,
  rule: Rule,
  problem: Problem,
  translate: TranslateSentences,
): Sentences & Pick<PlainLanguageFinding, "translated"> {
  if (!("says" in problem)) return { message: problem.message, fix: problem.fix };
  const english = rule.sentences?.[problem.says];
  if (english === undefined) throw new Error(`The rule ${rule.id} has no sentences “${problem.says}”.`);
  const said = fillIn(english, problem.values);
  const theirs = language === SOURCE_LANGUAGE ? undefined : translate(language, rule.id, problem.says);
  if (theirs === undefined) return said;
  return { ...said, translated: { language, ...fillIn(theirs, problem.values) } };
}
