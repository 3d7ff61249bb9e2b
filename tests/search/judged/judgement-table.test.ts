import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isAccountOf, toAccount, withJudgement } from "../../../plugins/search/judged/judgement-table.ts";
import { readJudged } from "../../../scripts/judge-search/judge.ts";

const query = {
  ...({ language: "en", query: "taxi", kind: "word", heldOut: false } as const),
  grades: new Map([["/travel/", 3]]),
};
const weight = { first: 120.4, further: 20 };

describe("toAccount", () => {
  const account = toAccount(
    [{ query, urls: { Ours: ["/travel/"], "Plain Pagefind": [], MiniSearch: ["/pool/", "/travel/"] } }],
    { Ours: weight, "Plain Pagefind": weight, MiniSearch: { first: 65, further: 0 } },
  );

  test.each(["all", "for tuning", "en", "word"])("says how well each engine answers: %s", (name) => {
    expect(account).toContain(`| ${name} | 1 | 1.00 | 100 % | 0 % | 0.00 | 0 % | 100 % | 0.63 | 0 % | 0 % |`);
  });

  test("says what each loads", () => {
    expect(account).toContain("| first question of a visit | 120 | 120 | 65 |");
  });
});

describe("withJudgement", () => {
  const readme = `before
<!-- Judged questions: \`npm run judge:search -- --write\` writes this. -->
old
<!-- End of the judged questions. -->
after`;

  test("writes between the two comments and nowhere else", () => {
    const written = withJudgement(readme, "new");
    expect(written).toContain("before\n<!-- Judged");
    expect(written).toContain("-->\n\nnew\n\n<!-- End of the judged questions. -->\nafter");
    expect(written).not.toContain("old");
  });

  test("gives nothing for a text without them, or with them the wrong way round", () => {
    expect(withJudgement("text", "new")).toBeUndefined();
    expect(withJudgement(readme.split("\n").reverse().join("\n"), "new")).toBeUndefined();
  });
});

describe("isAccountOf", () => {
  const marks = { first: 120.4, further: 20 };
  const urls = { Ours: ["/travel/"], "Plain Pagefind": [], MiniSearch: [] };
  const account = toAccount([{ query, urls }], { Ours: marks, "Plain Pagefind": marks, MiniSearch: marks });
  const readme = `before
<!-- Judged questions: \`npm run judge:search -- --write\` writes this. -->
<!-- End of the judged questions. -->
after`;
  const text = withJudgement(readme, account) ?? "";

  test("takes the account of these questions, whatever its marks", () => {
    expect(isAccountOf(text, [query])).toBe(true);
    expect(isAccountOf(text.replace("1.00", "0.31").replace("120", "77"), [query])).toBe(true);
  });

  test.each([
    ["its comments are gone", text.replace(/<!-- End.*/, ""), [query]],
    ["there is one question more", text, [query, query]],
    ["a question is of another language", text, [{ ...query, language: "pl" }]],
    ["a question is of another kind", text, [{ ...query, kind: "acronym" as const }]],
    ["a row is gone", text.replace(/^.*for tuning.*\n/m, ""), [query]],
    ["a table is gone", text.replace(/\| kB[\s\S]*0 \|/, ""), [query]],
    ["a mark is no number", text.replace("1.00", "NaN"), [query]],
  ])("takes no text where %s", (_, other, queries) => {
    expect(isAccountOf(other, queries)).toBe(false);
  });

  test("is true of the README and the questions of this repository", async () => {
    const readme = await readFile("plugins/search/README.md", "utf8");
    expect(isAccountOf(readme, await readJudged())).toBe(true);
  });
});
