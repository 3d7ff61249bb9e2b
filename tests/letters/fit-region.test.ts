import { describe, expect, it } from "vitest";
import { fitRegion } from "../../plugins/letters/fit-region.ts";

const inLetter = (html: string) =>
  fitRegion(html, {
    prefix: "p",
    siteUrl: "https://localoffer.smallton.example",
    toData: (url) => (url === "/images/park-640.png" ? "data:image/png;base64,AA==" : undefined),
  });

describe("a page in a letter", () => {
  it.each([
    [
      "keeps its words, its lists and its tables",
      "<ul><li>Call <b>us</b></li></ul>",
      "<ul><li>Call <b>us</b></li></ul>",
    ],
    [
      "has headings one level further down",
      '<h2 id="who">Who</h2><h3>Age</h3>',
      '<h3 id="p-who">Who</h3><h4>Age</h4>',
    ],
    [
      "has names that no other letter in the file has",
      '<a href="#who">Who</a><table><tr><th id="a">A</th><td headers="a b">1</td></tr></table>',
      '<a href="#p-who">Who</a><table><tbody><tr><th id="p-a">A</th><td headers="p-a p-b">1</td></tr></tbody></table>',
    ],
    [
      "links to the site",
      '<a href="/care/">Care</a>',
      '<a href="https://localoffer.smallton.example/care/" data-inside="">Care</a>',
    ],
    [
      "leaves other links as they are",
      '<a href="tel:01632960100">Call</a>',
      '<a href="tel:01632960100">Call</a>',
    ],
    [
      "holds its pictures itself",
      '<picture><source srcset="/x.avif"><img src="/images/park-640.png" srcset="/y 2x" sizes="1px" loading="lazy" alt="A park"></picture>',
      '<img src="data:image/png;base64,AA==" alt="A park">',
    ],
    ["loads no picture that it hasn't", '<img src="/images/no.png" alt="Street">', '<img alt="Street">'],
    [
      "folds nothing away",
      "<details><summary>More</summary>Text</details>",
      '<details open=""><summary>More</summary>Text</details>',
    ],
    [
      "folds nothing away that was open, or of which one only is open on the site",
      '<details open name="one"><summary>More</summary>Text</details>',
      '<details open=""><summary>More</summary>Text</details>',
    ],
    [
      "has names that stay together where something else speaks of them",
      '<button aria-controls="more">More</button><p id="more">Text</p>',
      '<button aria-controls="p-more">More</button><p id="p-more">Text</p>',
    ],
  ])("%s", (_, html, fitted) => {
    expect(inLetter(html)).toBe(fitted);
  });
});
