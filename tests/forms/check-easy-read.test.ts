import { describe, expect, it } from "vitest";
import { checkEasyRead } from "../../plugins/forms/check-easy-read.ts";
import { parseMarkdown } from "../../plugins/markdown/parse-markdown.ts";

const PICTURE = '![](../../images/a.svg "decorative")';
const words = (count: number): string => `${"word ".repeat(count - 1)}word.`;

/** What an editor is told of an easy read whose body begins on line 7 of its file. */
function complaintsOf(body: string, language = "en"): string[] {
  const findings = checkEasyRead({
    file: "a.easy-read.md",
    language,
    tokens: parseMarkdown(body),
    bodyLine: 7,
  });
  return findings.map(({ line, message, fix, severity }) => `${severity} ${line} ${message} ${fix}`);
}

describe("an easy read", () => {
  it("may have headings, ideas and short lists", () => {
    const body = `## Who can ask\n\n${PICTURE}\nYou can ask. It is free.\n\n- the teacher\n- the SENCO\n\n<!-- A note. -->`;
    expect(complaintsOf(body)).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      "an idea without a picture",
      "You can ask.",
      `error 7 This idea has no picture. Begin it with one, like ![](../../images/easy-read/talk.svg "decorative").`,
    ],
    [
      "a picture after the words",
      `You can ask. ${PICTURE}`,
      `error 7 This idea has no picture. Begin it with one, like ![](../../images/easy-read/talk.svg "decorative").`,
    ],
    [
      "a picture with a text of its own",
      "![A parent](../../images/a.svg)\nYou can ask.",
      `error 7 This picture isn't marked as decorative, though the words beside it say what it shows. Write it like ![](../../images/easy-read/talk.svg "decorative"). Say all that matters in the words.`,
    ],
    [
      "a picture without a text that isn't marked as decorative",
      "![](../../images/a.svg)\nYou can ask.",
      `error 7 This picture isn't marked as decorative, though the words beside it say what it shows. Write it like ![](../../images/easy-read/talk.svg "decorative"). Say all that matters in the words.`,
    ],
    ["a picture without words", PICTURE, "error 7 This idea has no words. Say it in a short sentence."],
    [
      "three sentences",
      `${PICTURE}\nYou can ask. It is free. We help.`,
      "error 7 This idea has 3 sentences, and the most is 2. Make two ideas of it, each with a picture.",
    ],
    [
      "26 words in two sentences",
      `${PICTURE}\n${words(13)} ${words(13).replace("w", "W")}`,
      "error 7 This idea has 26 words, and the most is 25. Make two ideas of it, each with a picture.",
    ],
    [
      "a sentence of 16 words",
      `${PICTURE}\n${words(16)}`,
      "error 7 A sentence here has 16 words, and the most is 15. Make two of it, or take words out.",
    ],
    [
      "a long sentence in a list",
      `${PICTURE}\nYou can ask:\n\n- ${words(16)}`,
      "error 10 A sentence here has 16 words, and the most is 15. Make two of it, or take words out.",
    ],
    [
      "a heading of nine words",
      `${PICTURE}\nYou can ask.\n\n## ${words(9)}`,
      "error 10 This heading has 9 words, and the most is 8. Say it in fewer words.",
    ],
    [
      "a list inside a list",
      `${PICTURE}\nYou can ask:\n\n- the teacher\n  - at school`,
      "error 11 There is a list inside a list here. Say it in ideas, each with a picture.",
    ],
    [
      "a table",
      `${PICTURE}\nYou can ask.\n\n| a | b |\n| - | - |\n| c | d |`,
      "error 10 There is a table here. Say it in ideas, each with a picture.",
    ],
    [
      "a quotation",
      `${PICTURE}\nYou can ask.\n\n> At once.`,
      "error 10 There is a quotation here. Say it in ideas, each with a picture.",
    ],
    [
      "41 ideas",
      `${PICTURE}\nAsk.\n\n`.repeat(41),
      "error 127 There are 41 ideas, and the most is 40. Say only what readers must know first. The page says the rest.",
    ],
    ["nothing", "", "error 1 There is no idea in here. Write one, or delete the file."],
  ])("can't have %s", (_, body, complaint) => {
    expect(complaintsOf(body)).toEqual([complaint]);
  });

  it.each([
    ["a placeholder is one word", `${words(13).slice(0, -1)} {{contacts.send.phone}}.`],
    ["15 words are few enough", words(15)],
    [
      "the words of a link count, its address doesn't",
      "[Ask us](https://a.example/a-long/address-with.dots) today.",
    ],
  ])("counts words as readers do: %s", (_, text) => {
    expect(complaintsOf(`${PICTURE}\n${text}`)).toEqual([]);
  });

  it.each([
    "请与您孩子的老师谈谈，告诉他们您需要更多的帮助和支持，并说明原因。",
    "您可以打电话给市政厅的工作人员，他们会帮助您和您的孩子找到合适的学校。",
  ])("is too long in Chinese as in other languages: %s", (text) => {
    // Where words end is known by Node's dictionary, and may differ by one or two.
    expect(complaintsOf(`${PICTURE}\n${text}`, "zh-Hans")).toEqual([
      expect.stringMatching(/^error 7 A sentence here has (?:1[6-9]|2\d) words, and the most is 15\./),
    ]);
  });

  it("may be as long in Chinese as in other languages", () => {
    expect(complaintsOf(`${PICTURE}\n请与您孩子的老师谈谈。`, "zh-Hans")).toEqual([]);
  });

  it.each([
    ["ur", "آپ پوچھ سکتے ہیں۔ یہ مفت ہے۔ ہم مدد کرتے ہیں۔"],
    ["pa", "ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਅਸੀਂ ਮਦਦ ਕਰਦੇ ਹਾਂ।"],
    ["pl", "Można zapytać. To jest bezpłatne. Pomagamy."],
  ])("is divided into sentences as its own language does: %s", (language, text) => {
    expect(complaintsOf(`${PICTURE}\n${text}`, language)).toEqual([
      "error 7 This idea has 3 sentences, and the most is 2. Make two ideas of it, each with a picture.",
    ]);
  });
});
