import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  joinInline,
  type Piece,
  splitInline,
  visibleText,
} from "../../../plugins/translations/exchange/inline-codes.ts";

/** Pieces as one line: words as they are, marks alone in (…), pairs as {open|…|close}. */
function show(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === "text") return piece.text;
      return piece.type === "code"
        ? `(${piece.text})`
        : `{${piece.open}|${show(piece.inner)}|${piece.close}}`;
    })
    .join("");
}

describe("splitInline", () => {
  it.each([
    ["Call {{contacts.send.phone}} now", "Call ({{contacts.send.phone}}) now"],
    ['See [the form](a(b).md "Form").', 'See {[|the form|](a(b).md "Form")}.'],
    ["See [the **form**](<a b.md>)", "See {[|the {**|form|**}|](<a b.md>)}"],
    ["See [the form][apply]", "See {[|the form|][apply]}"],
    ["![A girl [left]](../a.svg)", "{![|A girl [left]|](../a.svg)}"],
    ["Write `a|b` or `` ` ``", "Write (`a|b`) or (`` ` ``)"],
    ["<https://x.example> and <b>bold</b>", "(<https://x.example>) and (<b>)bold(</b>)"],
    ["One\\\ntwo", "One(\\\n)two"],
    ["2 * 3 * 4 and a_b_c", "2 * 3 * 4 and a_b_c"],
    ["\\*not\\* \\[this\\](x)", "\\*not\\* \\[this\\](x)"],
    ["**bold** and *leaning*", "{**|bold|**} and {*|leaning|*}"],
    ["[half](a.md and **more", "[half](a.md and **more"],
  ])("tells words from marks in %j", (text, expected) => {
    expect(show(splitInline(text))).toBe(expected);
  });

  it("loses no letter of any text", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab \\\n*_`[](){}<>!\"'&|~#\u00a0é🎉"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (written) => {
        expect(joinInline(splitInline(written))).toBe(written);
      }),
      { seed: 20261124, numRuns: 5000 },
    );
  });
});

it("gives the words that readers see", () => {
  expect(visibleText("Ask [the **school**](https://x.example/3) at {{contacts.send.phone}} `4`")).toBe(
    "Ask the school at    ",
  );
});

it.each([
  ["links", "[", "](b)"],
  ["pictures", "![", "](b)"],
])("bears %s in one another as deep as a file can have them", (_, open, close) => {
  const text = `${open.repeat(5000)}a${close.repeat(5000)}`;
  expect(joinInline(splitInline(text))).toBe(text);
});
