import fc from "fast-check";
import type { LineReader } from "../../plugins/findings/excerpt.ts";
import type { Tool } from "../../plugins/findings/report-context.ts";
import type { Edit, Finding } from "../../plugins/model/finding.ts";

/** An error with nothing but what every finding has. */
export const link: Finding = {
  ...{ file: "content/en/a,b.md", line: 1, column: 1 },
  ...{ rule: "link", severity: "error", message: "100% gone:\nso it is.", fix: "Mend it." },
};

/** A warning with words, suggestions and a change that a machine may make. */
export const commence: Finding = {
  ...{ file: "content/en/x.md", line: 3, column: 6, endLine: 3, endColumn: 14 },
  ...{ rule: "simpler-word", severity: "warning", message: "“commence” is hard.", fix: "Write “start”." },
  ...{ words: "commence", suggestions: ["start"], edit: { from: 40, to: 48, text: "start" } },
};

/** A warning on a page in Urdu, with its sentences in Urdu. */
export const urdu: Finding = {
  ...{ file: "content/ur/school/index.md", line: 7, column: 1, endLine: 7, endColumn: 7 },
  ...{ rule: "long-sentence", severity: "warning", message: "This sentence is long.", fix: "Split it." },
  ...{ words: "آپ کا", suggestions: [] },
  translated: { language: "ur", message: "یہ جملہ بہت لمبا ہے۔", fix: "اسے دو حصوں میں لکھیں۔" },
};

/** A finding all of whose texts try to be markup. */
export const hostile: Finding = {
  ...{ file: 'content/en/"><img src=x onerror=hack()>.md', line: 2, column: 1, endLine: 2, endColumn: 9 },
  ...{ rule: "<b>&amp;", severity: "error" },
  message: "</title></style><script>hack()</script>]]>",
  fix: "{0} & \u0000\u001B[31m\uD800 <!-- \uFFFE",
  ...{ words: "<script>", suggestions: ["</mark><script>hack()</script>"] },
  translated: { language: '"><script>', message: "<script>hack()</script>", fix: "'&#x;'" },
};

export const samples: readonly Finding[] = [link, commence, urdu, hostile];

const LINES = new Map([
  [commence.file, "  We commence soon"],
  [urdu.file, "آپ کا بچہ اسکول میں مدد حاصل کر سکتا ہے۔"],
  [hostile.file, "<script>hack()</script><style>*{display:none}</style>"],
]);

export const readLine: LineReader = (file) => LINES.get(file);

export const tool: Tool = {
  ...{ name: "Plain language", version: "1.2.3", informationUri: "https://example.org/plain-language" },
  rules: [
    {
      ...{ id: "simpler-word", severity: "warning" },
      ...{ why: "Short words are read faster.", source: "GOV.UK, Use clear language" },
    },
    {
      ...{ id: "long-sentence", severity: "warning" },
      ...{ why: "Long sentences are hard to follow.", source: "GOV.UK, Use clear language" },
    },
  ],
  ruleAddress: (rule) => `https://example.org/rules#${encodeURIComponent(rule.toWellFormed())}`,
};

/** Any text: letters of every script, control characters, halves of characters, and markup. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom("<a b='c'>", "]]>", "&amp;", "<!--", "{0}", "../%2e", "\r\n", 'C:\\"x"', "اردو"),
);

const position = fc.integer({ min: 1, max: 200 });
const edit: fc.Arbitrary<Edit> = fc
  .record({ from: fc.nat(500), length: fc.nat(50), text: anyText })
  .map(({ from, length, text }) => ({ from, to: from + length, text }));

/** Any finding, with or without each of its optional parts. */
export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    all: fc.record({
      ...{ file: anyText, line: position, column: position, rule: anyText, message: anyText, fix: anyText },
      severity: fc.constantFrom("error", "warning"),
    }),
    end: fc.option(fc.record({ lines: fc.nat(3), columns: fc.nat(40) }), { nil: undefined }),
    some: fc.record(
      {
        ...{ words: anyText, suggestions: fc.array(anyText, { maxLength: 3 }), edit },
        translated: fc.record({ language: anyText, message: anyText, fix: anyText }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ all, end, some }) => ({
    ...all,
    ...(end && { endLine: all.line + end.lines, endColumn: all.column + end.columns }),
    ...some,
  }));
