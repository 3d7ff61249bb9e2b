import { describe, expect, it } from "vitest";
import { createMatcher } from "../../../plugins/plain-language/phrases/matcher.ts";
import {
  after as comesAfter,
  before as comesBefore,
  describesNoun,
  either,
  phrase,
  sameSentence,
} from "../../../plugins/plain-language/phrases/phrase.ts";
import { suggestionsFor } from "../../../plugins/plain-language/phrases/suggest.ts";
import { documentOf } from "../lint.ts";

const foundIn = (text: string, ...phrases: Parameters<typeof createMatcher>[0]) =>
  createMatcher(phrases)(documentOf(text)).map(({ sentence, first, last }) =>
    sentence.block.text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end),
  );

describe("a phrase is found", () => {
  it.each([
    ["Prior to that", ["Prior to"]],
    ["PRIOR TO that", ["PRIOR TO"]],
    ["prior-to that", ["prior-to"]],
    ["prior\nto that", ["prior to"]],
    ["prior, to that", []],
    ["prior. To that", []],
    ["Prior’s to that", ["Prior’s to"]],
    ["“prior to” that", []],
    ["'prior to' that", []],
    ["a prior to b prior to c", ["prior to", "prior to"]],
  ])("in %j", (text, found) => {
    expect(foundIn(text, phrase("prior to"))).toEqual(found);
  });

  it("as the longest of several", () => {
    expect(foundIn("in addition to it", phrase("in addition"), phrase("in addition to"))).toEqual([
      "in addition to",
    ]);
  });

  it("never inside the law's own words", () => {
    expect(foundIn("special educational provision and provision", phrase("+provision"))).toEqual([
      "provision",
    ]);
  });

  it("with a comma where it has one", () => {
    const list = phrase("department for children , schools and families");
    expect(foundIn("the Department for Children, Schools and Families", list)).toHaveLength(1);
    expect(foundIn("the Department for Children Schools and Families", list)).toHaveLength(0);
  });
});

describe("a sense leaves a phrase alone", () => {
  it.each([
    ["after", comesAfter("parking|bus"), "a parking permit and a permit", ["permit"]],
    ["before", comesBefore("order"), "permit order and permit", ["permit"]],
    [
      "either",
      either(comesAfter("bus"), comesBefore("order")),
      "bus permit, permit order, permit",
      ["permit"],
    ],
    ["in a sentence with a word", sameSentence("law"), "The law says permit. We permit.", ["permit"]],
    ["before a noun", describesNoun, "a permit office, the permit and the permit.", ["permit", "permit"]],
  ])("%s", (_, unless, text, found) => {
    expect(foundIn(text, { ...phrase("permit"), unless })).toEqual(found);
  });
});

describe("a suggestion takes the form of what was found", () => {
  it.each([
    ["They commence.", "start"],
    ["He commences.", "starts"],
    ["They commenced.", "started"],
    ["They have commenced.", "started"],
    ["Commencing now", "Starting"],
    ["It was undertaken.", "done"],
    ["They undertook it.", "did"],
    ["It is taken on.", "done"],
    ["We're undertaking it.", "doing"],
    ["THEY COMMENCED", "started"],
    ["COMMENCED in May", "Started"],
    ["Undertaking it", "Doing"],
  ])("in %j", (text, better) => {
    const phrases = [phrase("~commence", "~start"), phrase(["~undertake", "~take on"], "~do")];
    expect(createMatcher(phrases)(documentOf(text)).map(suggestionsFor)).toEqual([[better]]);
  });
});
