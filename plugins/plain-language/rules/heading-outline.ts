import { type CheckRule, quote } from "./rule.ts";

export const headingOrder: CheckRule = {
  id: "heading-order",
  why: "People who listen to a page jump from heading to heading, and a missing level sounds like a missing part.",
  source: "WCAG 2.2, 1.3.1 Info and Relationships",
  severity: "error",
  language: "any",
  scope: "page",
  sentences: {
    second: { message: "The page's title is its first heading already.", fix: "Begin this heading with ##." },
    skips: {
      message: "This heading skips a level: {{level}} comes after {{before}}.",
      fix: "Begin it with {{wanted}}.",
    },
  },
  examples: {
    good: ["## One\n\n### Two\n\n## Three"],
    bad: ["# «One»", "## One\n\n#### «Two»"],
  },
  check({ blocks }, report) {
    let before = 1;
    for (const block of blocks) {
      if (block.kind !== "heading") continue;
      const { level, text } = block;
      const at = { block, start: 0, end: text.length };
      if (level === 1) report({ ...at, says: "second" });
      else if (level > before + 1) {
        const values = { level: marks(level), before: marks(before), wanted: marks(before + 1) };
        report({ ...at, says: "skips", values });
      }
      before = Math.max(2, level);
    }
  },
};

export const repeatedHeading: CheckRule = {
  id: "repeated-heading",
  why: "In a list of a page's headings, two that say the same lead people to the wrong part.",
  source: "WCAG 2.2, 2.4.6 Headings and Labels",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    repeated: {
      message: "Two headings say {{quoted}}.",
      fix: "Say in each what only it is about.",
    },
  },
  examples: {
    good: ["## Ask for help\n\ntext\n\n## Get help"],
    bad: ["## One\n\ntext\n\n## «One»"],
  },
  check({ blocks }, report) {
    const seen = new Set<string>();
    for (const block of blocks) {
      if (block.kind !== "heading") continue;
      const key = block.text.trim().toLowerCase();
      if (seen.has(key))
        report({
          block,
          start: 0,
          end: block.text.length,
          says: "repeated",
          values: { quoted: quote(block.text) },
        });
      seen.add(key);
    }
  },
};

/** A heading's level as Markdown writes it. */
function marks(level: number): string {
  return "#".repeat(level);
}
