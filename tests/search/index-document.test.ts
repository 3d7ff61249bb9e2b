import { describe, expect, test } from "vitest";
import { toIndexDocument } from "../../plugins/search/index-document.ts";
import { toHtml, toRecord } from "./fixture-site.ts";

const page = { url: "/en/ehc-plans/", title: "EHC plans", body: "<p>What help your child must get.</p>" };

describe("toIndexDocument", () => {
  test("takes what stands in data-pagefind-body and nothing of the frame", () => {
    const document = toIndexDocument(toHtml(page), toRecord(page));
    expect(document).toContain("<h1>EHC plans</h1><p>What help your child must get.</p>");
    expect(document).not.toContain("Brackenmere");
  });

  test("writes facts as fields whose values can hold any sign", () => {
    const given = {
      ...page,
      description: 'Plans, "EHC": <ask>',
      facets: { keywords: ["EHCP", "statement"] },
    };
    const document = toIndexDocument(toHtml(given), toRecord(given));
    expect(document).toContain('"description[data-value]" data-value="Plans, &quot;EHC&quot;: &lt;ask>"');
    expect(document).toContain('"keywords[data-value]" data-value="EHCP, statement"');
  });

  test("keeps synonyms apart from what council editors wrote, those for what the page is about from others", () => {
    const rule = { language: "en", kind: "index" as const, reason: "x", owner: "x", tests: ["x"] };
    const synonyms = [
      { ...rule, words: ["statement"], means: "EHC plans" },
      { ...rule, words: ["support"], means: "help" },
    ];
    const document = toIndexDocument(toHtml(page), toRecord(page), synonyms);
    expect(document).toContain('"meant[data-value]" data-value="statement"');
    expect(document).toContain('"also[data-value]" data-value="support"');
    expect(document).not.toContain('"keywords[data-value]"');
  });

  test.each([
    ["description", { description: "How you appeal." }],
    ["parents' words", { facets: { keywords: ["appeal"] } }],
  ])("takes a page to be about what its %s says", (_, facts) => {
    const rule = { language: "en", kind: "index" as const, reason: "x", owner: "x", tests: ["x"] };
    const record = toRecord({ ...page, ...facts });
    const document = toIndexDocument(toHtml(page), record, [{ ...rule, words: ["no"], means: "appeal" }]);
    expect(document).toContain('"meant[data-value]" data-value="no"');
  });

  test("keeps facts apart, so that an excerpt doesn't run them together", () => {
    const facts = { ...page, body: "<dl><dt>Ages</dt><dd>5 to 18</dd><dd>Everyone</dd></dl>" };
    expect(toIndexDocument(toHtml(facts), toRecord(facts))).toContain(
      "<dt>Ages · </dt><dd>5 to 18 · </dd><dd>Everyone · </dd>",
    );
  });

  test.each([
    [{ kind: "service" as const }, "kind", true],
    [{ kind: "page" as const }, "kind", false],
    [{ approved: true }, "badge", true],
    [{ approved: false }, "badge", false],
  ])("with %j, says the %s: %s", (facts, field, said) => {
    const document = toIndexDocument(toHtml(page), toRecord({ ...page, ...facts }));
    expect(document?.includes(`"${field}[data-value]"`)).toBe(said);
  });

  test("gives nothing for a page without a part to search in", () => {
    expect(toIndexDocument("<main><h1>List</h1></main>", toRecord(page))).toBeUndefined();
  });
});
