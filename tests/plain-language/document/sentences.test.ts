import { describe, expect, it } from "vitest";
import { documentOf } from "../lint.ts";

const sentencesOf = (text: string, language = "en") =>
  documentOf(text, { kind: "page", language }).sentences.map(({ block, start, end }) =>
    block.text.slice(start, end),
  );

describe("a text's sentences", () => {
  it.each([
    ["One. Two? Three!", ["One.", "Two?", "Three!"]],
    ["Ask Dr. Brown, e.g. by phone. Or write.", ["Ask Dr. Brown, e.g. by phone.", "Or write."]],
    ["See reg. 5 and No. 2. Then ask.", ["See reg. 5 and No. 2.", "Then ask."]],
    ["I said no. Nobody came.", ["I said no.", "Nobody came."]],
    ["“Can I come?” she asked.", ["“Can I come?” she asked."]],
    ["Email help@mere.example. Or call.", ["Email help@mere.example.", "Or call."]],
    ["It costs £7.50 at 5.30pm.", ["It costs £7.50 at 5.30pm."]],
    ["{{contacts.send.name}} helps. Ask.", ["{{contacts.send.name}} helps.", "Ask."]],
    ["...", []],
  ])("of %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ["ur", "ہم مدد کرتے ہیں۔ پوچھیں۔", 2],
    ["bn", "আমরা সাহায্য করি। জিজ্ঞাসা করুন।", 2],
    ["zh-Hans", "我们可以帮助你。请问。", 2],
  ])("end as they do in %s", (language, text, count) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });

  it("count words in a language without spaces by the language's own rules", () => {
    const [sentence] = documentOf("我们可以帮助你。", { kind: "page", language: "zh-Hans" }).sentences;
    expect(sentence?.words).toBe(4);
  });
});

describe("a sentence's words", () => {
  it.each([
    ["Your child’s well-being", ["your", "child's", "well", "being"]],
    ["In 2026, 1,500 came", ["in", "2026,", "1,500", "came"]],
    ["Café naïve e\u0301te", ["café", "naïve", "e\u0301te"]],
    ["Call {{a.b}} or www.gov.uk", ["call", "", "or", ""]],
  ])("of %j", (text, words) => {
    const [sentence] = documentOf(text).sentences;
    expect(sentence?.tokens.map(({ lower }) => lower)).toEqual(words);
  });
});
