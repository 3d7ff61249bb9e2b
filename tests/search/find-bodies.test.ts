import { describe, expect, test } from "vitest";
import { findBodies } from "../../plugins/search/find-bodies.ts";

describe("findBodies", () => {
  test.each([
    ["one part", "<main><div data-pagefind-body><p>Ask.</p></div>x</main>", ["<p>Ask.</p>"]],
    [
      "two parts",
      '<p data-pagefind-body="">One</p>x<p class="a" data-pagefind-body id="b">Two</p>',
      ["One", "Two"],
    ],
    [
      "elements of the same name inside",
      "<div data-pagefind-body><div>a</div>b</div><div>c</div>",
      ["<div>a</div>b"],
    ],
    ["a part to ignore", "<div data-pagefind-body>a<p data-pagefind-ignore>b</p>c</div>", ["ac"]],
    [
      "a part to ignore with its own name inside",
      '<div data-pagefind-body>a<span class="x" data-pagefind-ignore="">b<span>c</span>d</span>e</div>',
      ["ae"],
    ],
    [
      "a part to ignore after a space",
      "<p data-pagefind-body>a <i data-pagefind-ignore>b</i></p><p data-pagefind-body>a <i data-pagefind-ignore>b</i> c</p>",
      ["a", "a c"],
    ],
    [
      "a part to ignore between words",
      "<p data-pagefind-body>a <i data-pagefind-ignore>b</i><b>c</b></p>",
      ["a <b>c</b>"],
    ],
    ["nothing but a part to ignore", "<div data-pagefind-body><div data-pagefind-ignore>a</div></div>", [""]],
    [
      "an attribute that only begins alike",
      "<p data-pagefind-body-x>a</p><p data-pagefind-bodyguard>b</p>",
      [],
    ],
    ["a part to ignore elsewhere", "<p data-pagefind-ignore>a</p><p data-pagefind-body>b</p>", ["b"]],
    ["words of another element", "<p>data-pagefind-body</p>", []],
  ])("finds %s", (_, html, bodies) => {
    expect(findBodies(html)).toEqual(bodies);
  });
});
