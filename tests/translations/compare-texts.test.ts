import { describe, expect, it } from "vitest";
import { compareTexts, similarity, wordsOf } from "../../plugins/translations/compare-texts.ts";

const BEFORE = "You can ask for help by 31 May. Call 01632 960100, or write to [us](ask.md).";
const to = (from: string, instead: string): string => BEFORE.replace(from, instead);

describe("compareTexts", () => {
  it.each([
    ["the very same", BEFORE, "current"],
    ["another comma", to("100, or", "100 or"), "cosmetic"],
    ["a capital", to("ask for", "Ask for"), "cosmetic"],
    ["bold words", to("ask for help", "**ask for help**"), "cosmetic"],
    ["an exclamation mark", to("May.", "May!"), "cosmetic"],
    ["another word", to("ask for help", "ask for support"), "changed"],
    ["words left out", to("for help ", ""), "changed"],
    ["another link text", to("[us]", "[our team]"), "changed"],
    ["another day", to("31 May", "30 May"), "changed-facts"],
    ["another month", to("31 May", "31 June"), "changed-facts"],
    ["another phone number", to("960100", "960101"), "changed-facts"],
    ["another address", to("ask.md", "tell.md"), "changed-facts"],
    ["a negation", to("You can ask", "You cannot ask"), "changed-facts"],
    ["another duty", to("You can ask", "You must ask"), "changed-facts"],
    ["a number as a word", to("You can ask", "You can ask twice"), "changed-facts"],
    ["a placeholder", to("31 May", "{{facts.day}}"), "changed-facts"],
    ["a sum", to("help by", "help for £5 by"), "changed-facts"],
    ["an e-mail address", to("Call 01632 960100", "Write to a@b.example"), "changed-facts"],
  ])("takes %s as it is", (_, after, change) => {
    expect(compareTexts(BEFORE, after)).toBe(change);
  });

  it.each([
    ["can't and cannot are one", "You can't lose it.", "You cannot lose it.", "changed"],
    ["10,000 and 10000 are one", "It is 10,000 words.", "It is 10000 words.", "changed"],
    ["must and must not aren't", "You must pay.", "You must not pay.", "changed-facts"],
    ["should and must aren't", "It should tell you.", "It must tell you.", "changed-facts"],
    ["twenty and thirty aren't", "Reply in twenty days.", "Reply in thirty days.", "changed-facts"],
    ["the fourth and the fifth aren't", "On the fourth day.", "On the fifth day.", "changed-facts"],
    ["a week and a fortnight aren't", "Every week.", "Every fortnight.", "changed-facts"],
    ["March and April aren't", "By the end of March.", "By the end of April.", "changed-facts"],
    ["Monday and Friday aren't", "On a Monday.", "On a Friday.", "changed-facts"],
    [
      "a negation that moved to another number isn't",
      "You must pay 5, not 6.",
      "You must not pay 5, 6.",
      "changed-facts",
    ],
    ["two swapped numbers aren't", "Call 1 or 2.", "Call 2 or 1.", "changed-facts"],
  ])("knows that %s", (_, before, after, change) => {
    expect(compareTexts(before, after)).toBe(change);
  });
});

describe("similarity", () => {
  it.each([
    ["a b c", "a b c", 1],
    ["a b c d", "a b x y", 0.5],
    ["a a b", "a", 0.5],
    ["a", "b", 0],
    ["", "", 1],
  ])("of %j and %j is %d", (a, b, expected) => {
    expect(similarity(wordsOf(a), wordsOf(b))).toBe(expected);
  });
});
