import { describe, expect, test } from "vitest";
import { LONGEST_QUESTION, MOST_WORDS, parseQuery } from "../../layouts/components/search/query.ts";
import { COMMON_WORDS } from "../../plugins/search/common-words.ts";

describe("parseQuery", () => {
  test.each([
    ["EHC plan", "en", ["ehc", "plan"]],
    ["how do I get speech therapy for my son?", "en", ["speech", "therapy"]],
    ["what is it", "en", ["what", "is", "it"]],
    ["special needs, special school", "en", ["special", "needs", "school"]],
    ["child’s well-being at 11-15", "en", ["child's", "well-being", "11-15"]],
    ["after school club", "en", ["after", "school", "club"]],
    ["can't talk / not at school", "en", ["talk", "not", "school"]],
    ["بچوں کی تعلیم؟", "ur", ["تعلیم"]],
    ["zeby dostać pomoc", "pl", ["pomoc"]],
    ["می\u200cشود", "fa", ["می\u200cشود"]],
    ["স্কুল", "bn", ["স্কুল"]],
    ["İzmir ILIK", "tr", ["izmir", "ılık"]],
    ["言语治疗", "zh-Hans", ["言语", "治疗"]],
    ["cafe\u0301", "fr", ["café"]],
    ["<img src=x onerror=alert(1)>", "en", ["img", "src", "x", "onerror", "alert", "1"]],
    ["😀 !!! … “”", "en", []],
    ["", "en", []],
  ])("reads %s in %s", (typed, language, words) => {
    expect(parseQuery(typed, language, COMMON_WORDS[language])).toMatchObject({ words, cut: false });
  });

  test("cuts a long question at a space and says so", () => {
    const query = parseQuery("speech ".repeat(2000), "en");
    expect(query.text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
    expect(query).toMatchObject({ words: ["speech"], cut: true });
    expect(query.text.endsWith("speech")).toBe(true);
  });

  test("cuts a question without spaces, and never through an emoji", () => {
    const query = parseQuery("😀".repeat(5000), "en");
    expect(query).toMatchObject({ words: [], cut: true });
    expect(query.text).toMatch(/^(😀)+$/u);
    expect(query.text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
  });

  test("searches the first words of a question with many", () => {
    const words = Array.from({ length: MOST_WORDS + 1 }, (_, place) => `w${place}`);
    expect(parseQuery(words.join(" "), "en")).toMatchObject({ words: words.slice(0, MOST_WORDS), cut: true });
  });

  test.each([
    ["halves of signs", "taxi \ud83d\ufffd"],
    ["control signs", "\u0000taxi\u0007"],
    ["signs that turn text around", "\u202etaxi\u2069"],
  ])("leaves out %s", (_, typed) => {
    expect(parseQuery(typed, "en").text).toBe("taxi");
  });

  test("leaves text on one line", () => {
    expect(parseQuery("  speech\n\ttherapy ", "en").text).toBe("speech therapy");
  });
});
