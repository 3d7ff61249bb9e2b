import { describe, expect, it } from "vitest";
import { findLine, findLines } from "../../plugins/accessibility/find-line.ts";
import { makeFinding } from "./page-findings.ts";

const MARKDOWN = `---
title: Short breaks
---
Read **more** about [our clubs](clubs.md).

![The pool](pool.jpg)

<iframe src="https://maps.example/brackenmere"></iframe>

Call us. It's “free”.

Call us.
`;

describe("the line that an element was made from", () => {
  it.each([
    ["its words, without emphasis and link", "<p>Read <strong>more</strong> about <a>our clubs</a>.</p>", 4],
    ["its first words, where an engine cut it off", "<p>Read <strong>more</strong> ab...</p>", 4],
    ["the text of a picture", '<img src="/images/pool-640.avif" alt="The pool">', 6],
    ["the file of a picture without text", '<img src="/images/pool-1a2b3c4d5e.webp">', 6],
    ["the address of a frame", '<iframe src="https://maps.example/brackenmere"></iframe>', 8],
    ["words in other quotation marks", '<p>It’s "free"</p>', 10],
    ["words that stand on two lines", "<p>Call us.</p>", undefined],
    ["words of the layout", "<footer>More about this site</footer>", undefined],
    ["nothing to go by", "<br>", undefined],
    ["too few letters to go by", "<b>us</b>", undefined],
  ])("is found by %s", (_, snippet, line) => {
    expect(findLine(snippet, MARKDOWN)).toBe(line);
  });

  it("is given to findings whose content file can be read", () => {
    const snippet = "<p>Read more about...</p>";
    const found = findLines(
      [
        makeFinding({ snippet }),
        makeFinding({ snippet, source: null }),
        makeFinding({ snippet, source: "gone.md" }),
      ],
      (file) => (file === "gone.md" ? undefined : MARKDOWN),
    );
    expect(found.map(({ line }) => line)).toEqual([4, undefined, undefined]);
  });

  it("stays what a check said it is", () => {
    expect(findLines([makeFinding({ line: 2, snippet: "<p>Read more</p>" })], () => MARKDOWN)[0]?.line).toBe(
      2,
    );
  });
});
