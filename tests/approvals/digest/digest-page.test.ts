import { describe, expect, it } from "vitest";
import { digestPage, type ReviewedPage } from "../../../plugins/approvals/digest/digest-page.ts";
import { DIFFERENT, SAME, UNFIT } from "../digest-cases.ts";
import { digestOf, digestWith, PAGE } from "../reviewed-page.ts";

const english = { state: "digest", digest: "a".repeat(64), code: "AAAA-AAAA" } as const;
const urdu: ReviewedPage = { ...PAGE, language: "ur", source: english };

describe("the digest stays", () => {
  it.each(SAME)("%s", (_name, before, after) => {
    expect(digestOf(after)).toBe(digestOf(before));
  });

  const spaced: [string, Partial<ReviewedPage>, Partial<ReviewedPage>][] = [
    ["in the title", { title: "Short breaks" }, { title: "Short  breaks" }],
    ["in the description", { description: "How to ask." }, { description: " How to\task. " }],
  ];
  it.each(spaced)("when white space that folds comes %s", (_name, before, after) => {
    expect(digestWith(after)).toBe(digestWith(before));
  });

  it("for the same page on every run and machine", () => {
    expect(digestPage(PAGE)).toMatchInlineSnapshot(`
      {
        "code": "YCX3-BNNH",
        "digest": "f33a35d6b1427fd9993f1348d2485090196b59e5e3cd82c545ebaeb5121618e3",
        "state": "digest",
      }
    `);
  });
});

describe("the digest changes", () => {
  it.each(DIFFERENT)("%s", (_name, before, after) => {
    expect(digestOf(after)).not.toBe(digestOf(before));
  });

  const parts: [string, Partial<ReviewedPage>][] = [
    ["when the title changes", { title: "Short break" }],
    ["when the description changes", { description: "How to ask for a short break." }],
    ["when the title is marked as English", { titleLanguage: "en" }],
    ["when the description is marked as English", { descriptionLanguage: "en" }],
    ["when a word that it explains is new", { explained: ["SENCO\n\nA teacher."] }],
    ["when the page moves", { path: "care/breaks" }],
    ["when structured data comes", { structuredData: "{}" }],
    [
      "when a picture's own file changes",
      { files: new Map([...PAGE.files, ["/images/park-640.webp", "other"]]) },
    ],
    ["when a linked file changes", { files: new Map([...PAGE.files, ["/files/form.pdf", "form of 2027"]]) }],
  ];
  it.each(parts)("%s", (_name, changes) => {
    expect(digestWith(changes)).not.toBe(digestWith({}));
  });

  it("when the page that it translates changes", () => {
    const moved = { ...english, digest: "b".repeat(64) };
    expect(digestWith({ ...urdu, source: moved })).not.toBe(digestWith(urdu));
  });

  it("between languages with the same words", () => {
    expect(digestWith({ ...urdu, language: "pa" })).not.toBe(digestWith(urdu));
  });
});

describe("a page can't be approved", () => {
  it.each(UNFIT)("%s, and the reason names it", (_name, html, named) => {
    const result = digestPage({ ...PAGE, html });
    expect(result).toMatchObject({ state: "not-eligible", reason: expect.stringContaining(named) });
  });

  it("where the page that it translates can't", () => {
    const source = { state: "not-eligible", reason: "It holds <script>." } as const;
    expect(digestPage({ ...urdu, source })).toMatchObject({ state: "not-eligible" });
  });

  it("in another language where its English page isn't known", () => {
    expect(digestPage({ ...PAGE, language: "ur" })).toMatchObject({ state: "not-eligible" });
  });
});
