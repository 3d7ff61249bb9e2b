import { describe, expect, it } from "vitest";
import { createVocabulary } from "../../../plugins/plain-language/vocabulary/features.ts";
import {
  baseForms,
  lookupForm,
  spellingForms,
} from "../../../plugins/plain-language/vocabulary/word-forms.ts";
import type { WordTable } from "../../../plugins/plain-language/vocabulary/word-table.ts";

const TABLE: WordTable = {
  frequencies: new Map([
    ["plan", 50],
    ["color", 47],
    ["help", 60],
  ]),
  daleChall: new Set(["plan"]),
  spache: new Set(["help"]),
};

describe("a word's features", () => {
  it.each([
    ["plan", { spelledFrequency: 5, frequency: 5, beyondDaleChall: false, beyondSpache: true }],
    ["plans", { spelledFrequency: 2, frequency: 4.8, beyondDaleChall: false }],
    ["colour", { spelledFrequency: 4.7, frequency: 4.7, beyondDaleChall: true }],
    ["help's", { form: "help", spelledFrequency: 6, beyondSpache: false }],
    ["oxyrrhynchus", { spelledFrequency: 2, frequency: 2, beyondDaleChall: true }],
    ["the", { isFunctionWord: true }],
    ["education", { syllables: 4 }],
  ])("%s", (word, features) => {
    expect(createVocabulary(() => TABLE).featuresOf(word)).toMatchObject(features);
  });

  it("are worked out once, from a table that is read once and only when asked", () => {
    let reads = 0;
    const vocabulary = createVocabulary(() => {
      reads += 1;
      return TABLE;
    });
    expect(reads).toBe(0);
    expect(vocabulary.featuresOf("plan")).toBe(vocabulary.featuresOf("plan"));
    vocabulary.featuresOf("help");
    expect(reads).toBe(1);
  });
});

describe("a word's forms", () => {
  it.each([
    ["Don't", "do"],
    ["can't", "can"],
    ["won't", "will"],
    ["child's", "child"],
    ["they've", "they"],
    ["Plan", "plan"],
  ])("%s is looked up as %s", (word, form) => {
    expect(lookupForm(word)).toBe(form);
  });

  it.each([
    ["colours", ["colors"]],
    ["organised", ["organized"]],
    ["centre", ["center"]],
    ["travelling", ["traveling"]],
    ["dialogue", ["dialog"]],
    ["licence", ["license"]],
    ["paediatric", ["pediatric"]],
    ["programmes", ["programs"]],
    ["plan", []],
  ])("%s may be spelled %j", (word, forms) => {
    expect(spellingForms(word)).toEqual(forms);
  });

  it.each([
    ["families", ["family", "familie"]],
    ["stopped", ["stopp", "stoppe", "stop"]],
    ["walking", ["walk", "walke"]],
    ["bus", ["bu"]],
    ["glass", []],
    ["quickly", ["quick"]],
  ])("%s may come from %j", (word, bases) => {
    expect([...baseForms(word)].sort()).toEqual([...bases].sort());
  });
});
