import { describe, expect, test } from "vitest";
import { toAccount, withJudgement } from "../../../plugins/search/judged/judgement-table.ts";

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

  test("gives nothing for a text without them", () => expect(withJudgement("text", "new")).toBeUndefined());
});
