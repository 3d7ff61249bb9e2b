import { describe, expect, it } from "vitest";
import { toPage } from "../../../plugins/plain-language/document/document.ts";
import { readVocabulary } from "../../../plugins/plain-language/io.ts";
import { GUARDED_PHRASES } from "../../../plugins/plain-language/lists/guarded-phrases.ts";
import { createMatcher } from "../../../plugins/plain-language/phrases/matcher.ts";
import { expandNotation } from "../../../plugins/plain-language/phrases/notation.ts";
import type { Phrase } from "../../../plugins/plain-language/phrases/phrase.ts";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import { findingsIn, wordsFound } from "../lint.ts";

const vocabulary = readVocabulary();

/** All phrases with their rule, named by their first wording. */
const PHRASES = RULES.flatMap((rule) =>
  "phrases" in rule
    ? rule.phrases.map((phrase) => ({ rule, phrase, name: writtenOut(phrase)[0] ?? "" }))
    : [],
);
const PHRASE_RULES = [...new Set(PHRASES.map(({ rule }) => rule.id))];
const DUTIES = /\b(must|should|shall|have to|has to|need not)\b/;

function writtenOut({ match }: Phrase): string[] {
  return expandNotation(match).map(({ words }) => words.join(" ").replaceAll(" ,", ","));
}

/** A suggestion as it is printed: `~use` is a verb in its base form. */
const printed = (suggestion: string) => suggestion.replace("~", "");

describe("the lists of phrases", () => {
  it("name no words twice", () => {
    const owners = new Map<string, string[]>();
    for (const { rule, phrase } of PHRASES)
      for (const words of new Set(writtenOut(phrase)))
        owners.set(words, [...(owners.get(words) ?? []), rule.id]);
    expect([...owners].filter(([, rules]) => rules.length > 1)).toEqual([]);
  });

  it("name none of the words that are never found", () => {
    const guarded = new Set(GUARDED_PHRASES.flatMap((match) => writtenOut({ match, suggest: [] })));
    const both = PHRASES.flatMap(({ phrase }) => writtenOut(phrase)).filter((words) => guarded.has(words));
    expect(both).toEqual([]);
  });

  it("are in lower case, with straight apostrophes", () => {
    const odd = PHRASES.flatMap(({ phrase }) => writtenOut(phrase)).filter((words) =>
      /[^a-z', ]/.test(words),
    );
    expect(odd).toEqual([]);
  });

  it("never name or suggest a word of duty, but for a contraction in full", () => {
    const odd = PHRASES.filter(({ rule }) => rule.id !== "contraction").flatMap(({ phrase }) =>
      [...writtenOut(phrase), ...phrase.suggest].filter((words) => DUTIES.test(words)),
    );
    expect(odd).toEqual([]);
  });
});

/** How many phrases each list has at least. */
const LEAST: Readonly<Record<string, number>> = {
  "american-spelling": 60,
  "blaming-language": 40,
  "council-speak": 90,
  "deficit-language": 35,
  filler: 25,
  "gendered-language": 20,
  "goes-out-of-date": 20,
  idiom: 50,
  "medical-words": 40,
  "simpler-word": 150,
  "softened-duty": 10,
  "unfinished-text": 15,
  "vague-duty": 20,
  "vague-time": 15,
  "who-can-get-this": 15,
  "wordy-phrase": 60,
  "write-to-reader": 12,
};

describe("the lists together", () => {
  it("hold at least 620 phrases", () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(620);
  });

  it.each(Object.entries(LEAST))("%s has %i phrases or more", (id, least) => {
    expect(PHRASES.filter(({ rule }) => rule.id === id).length).toBeGreaterThanOrEqual(least);
  });
});

describe("a phrase that a fix may replace unasked", () => {
  const safe = PHRASES.filter(({ phrase }) => phrase.safe);

  it("has words to put in its place, and they are not a word of duty", () => {
    expect(safe.length).toBeGreaterThan(60);
    const odd = safe.filter(
      ({ phrase }) =>
        phrase.fix !== undefined || /\b(must|should|shall|may|not)\b/.test(phrase.suggest[0] ?? "may"),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it.each(["softened-duty", "vague-duty"])("is never about a duty: %s", (id) => {
    expect(safe.filter(({ rule }) => rule.id === id)).toEqual([]);
  });
});

describe.each(PHRASE_RULES)("each phrase of %s", (id) => {
  const phrases = PHRASES.filter(({ rule }) => rule.id === id);
  const pick = (wanted: (phrase: Phrase) => boolean) =>
    phrases.filter(({ phrase }) => wanted(phrase)).map(({ name }) => name);

  it("has a reason and a source, its own or the rule's", () => {
    for (const { rule, phrase } of phrases) {
      expect(phrase.why ?? rule.why).toMatch(/^[A-Z].*\.$/);
      expect((phrase.source ?? rule.source).length).toBeGreaterThan(5);
    }
  });

  it("says what to do", () => {
    expect(pick(({ suggest, fix }) => suggest.length === 0 && fix === undefined)).toEqual([]);
    expect(pick(({ fix }) => fix !== undefined && !/^[A-Z].*\.$/.test(fix))).toEqual([]);
  });

  it("suggests words that no list finds", () => {
    const odd = phrases.flatMap(({ name, phrase }) =>
      phrase.suggest
        .filter((text) =>
          findingsIn(`we ${printed(text)} it`).some(({ rule }) => PHRASE_RULES.includes(rule)),
        )
        .map((text) => `${name}: ${text}`),
    );
    expect(odd).toEqual([]);
  });

  it("is found, in each wording", () => {
    const missed = phrases.flatMap(({ phrase }) =>
      writtenOut(phrase).filter((words) => !wordsFound(id, `We say ${words}.`).includes(words)),
    );
    expect(missed).toEqual([]);
  });

  it("is left alone in a sense that is fine, and shows one", () => {
    expect(pick(({ unless, good }) => (unless === undefined) !== (good === undefined))).toEqual([]);
    for (const { phrase } of phrases.filter(({ phrase }) => phrase.good !== undefined)) {
      const { unless: _, ...always } = phrase;
      const document = toPage({ file: "page.md", text: phrase.good ?? "", language: "en" }, vocabulary);
      expect(createMatcher([always])(document).length, phrase.good).toBeGreaterThan(0);
      expect(wordsFound(id, phrase.good ?? ""), phrase.good).toEqual([]);
    }
  });
});

describe("each phrase about people, and each old name", () => {
  it.each(["blaming-language", "deficit-language", "gendered-language", "out-of-date-term"])(
    "has a reason and a source of its own: %s",
    (id) => {
      const phrases = PHRASES.filter(({ rule }) => rule.id === id);
      expect(phrases.filter(({ phrase }) => !phrase.why || !phrase.source).map(({ name }) => name)).toEqual(
        [],
      );
    },
  );

  it("is said with that reason", () => {
    const [finding] = findingsIn("He suffers from asthma.");
    expect(finding?.message).toBe(
      "“suffers from”: it takes for granted that life with a condition is all pain.",
    );
  });
});
