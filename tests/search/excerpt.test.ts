import { describe, expect, test } from "vitest";
import type { Fragment } from "../../layouts/components/search/engine.ts";
import { EXCERPT_WORDS, toExcerpt } from "../../layouts/components/search/excerpt.ts";

const fragment = (content: string, meta: Fragment["meta"] = {}): Fragment => ({
  url: "/en/health/",
  content: content.replaceAll("\u200b", ""),
  raw_content: content.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  meta,
  anchors: [],
});

/** The excerpt as text, with the marked words in brackets. */
const show = (...given: Parameters<typeof toExcerpt>) =>
  toExcerpt(...given)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");

const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(" ");

describe("toExcerpt", () => {
  test("marks words without the signs around them", () => {
    expect(show(fragment("Ask for (therapy), or call."), [2])).toBe("Ask for ([therapy]), or call.");
  });

  test("shows HTML in a page as the text that it is", () => {
    const segments = toExcerpt(fragment("Write <b>bold</b> or <img src=x onerror=alert(1)>"), [1]);
    expect(segments.map(({ text }) => text).join("")).toBe(
      "Write <b>bold</b> or <img src=x onerror=alert(1)>",
    );
  });

  test("doesn't repeat the title", () => {
    const page = fragment("Short breaks. A break gives you rest.", { title: "Short breaks" });
    expect(show(page, [1, 3])).toBe("A [break] gives you rest.");
  });

  test("shows the description where only the title fits", () => {
    const page = fragment("Short breaks. A rest.", {
      title: "Short breaks",
      description: "Time off for you.",
    });
    expect(show(page, [0, 1])).toBe("Time off for you.");
  });

  test("shows the start where nothing fits and there is no description", () => {
    expect(show(fragment("A rest for you."), [])).toBe("A rest for you.");
  });

  test("begins with the sentence and says where text is left out", () => {
    const page = fragment(`${many("before", 40)}. You can get a taxi ${many("after", 60)}`);
    const text = show(page, [44]);
    expect(text.startsWith("…You can get a [taxi] after")).toBe(true);
    expect(text.endsWith("after…")).toBe(true);
    expect(text.split(/\s+/)).toHaveLength(EXCERPT_WORDS);
  });

  test("chooses the part with the most of the words", () => {
    const page = fragment(`taxi ${many("between", 50)} taxi or bus`);
    expect(show(page, [0, 51, 53])).toMatch(/^…between .* between \[taxi\] or \[bus\]$/);
  });

  test("shows what stands before a word at the end of the text", () => {
    const page = fragment(`${many("before", 60)} the council pays for a bus or a taxi.`);
    expect(show(page, [68])).toMatch(/^…before .* the council pays for a bus or a \[taxi\]\.$/);
    expect(show(page, [68]).split(/\s+/)).toHaveLength(EXCERPT_WORDS);
  });

  test("reads text without spaces by Pagefind's own word signs", () => {
    expect(show(fragment("免费\u200b上学\u200b交通"), [1])).toBe("免费[上学]交通");
  });

  test("reads right-to-left text", () => {
    expect(show(fragment("بچوں کی تعلیم، اور مدد۔"), [2])).toBe("بچوں کی [تعلیم]، اور مدد۔");
  });
});
