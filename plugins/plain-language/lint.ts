import { compareFindings } from "../model/finding.ts";
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
  type PhraseRule,
  type PlainLanguageFinding,
  type Problem,
  type Rule,
  type Spared,
  writeInstead,
} from "./rules/rule.ts";
import { applySuppressions } from "./suppress.ts";

/** Checks documents against a set of rules that was made ready once. */
export type Linter = (document: Document) => PlainLanguageFinding[];

/** Makes a linter. `off` are the ids of rules that are switched off; suppressions may name any of `rules`. */
export function createLinter(rules: readonly Rule[], off: ReadonlySet<string> = new Set()): Linter {
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
        rule.check(document, (problem) => found.push(toFinding(document, rule, problem)));
    }
    if (document.language === SOURCE_LANGUAGE) found.push(...matchPhrases(document));
    return applySuppressions(document, found, { ids, off }).sort(compareFindings);
  };
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

function toFinding(document: Document, rule: Rule, problem: Problem): PlainLanguageFinding {
  const { block, message, fix, suggestions = [], severity = rule.severity } = problem;
  const { start, end } = trimRun(block.text, problem);
  const span = block.segments.length > 0 ? spanOf(block, start, end) : block.span;
  return {
    ...placeOf(document, span),
    rule: rule.id,
    severity,
    message,
    fix,
    words: block.text.slice(start, end),
    suggestions,
  };
}
