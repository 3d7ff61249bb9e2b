import { describe, expect, it } from "vitest";
import { fitPage } from "../../plugins/packs/fit-page.ts";

describe("a page in a pack", () => {
  it.each([
    [
      "has its headings two levels further down",
      '<h2 id="ask">How to ask</h2><h3>By phone</h3><h5>x</h5>',
      '<h4 id="page-1-ask">How to ask</h4><h5>By phone</h5><h6>x</h6>',
    ],
    [
      "keeps links to its own parts inside itself",
      '<a href="#ask">how to ask</a><p id="ask">Call.</p>',
      '<a href="#page-1-ask">how to ask</a><p id="page-1-ask">Call.</p>',
    ],
    [
      "leads to the pack's list of words",
      '<a id="use-senco" href="#word-senco">SENCO</a>',
      '<a id="page-1-use-senco" href="#word-senco">SENCO</a>',
    ],
    [
      "keeps what names another element",
      '<table aria-describedby="a b"></table>',
      '<table aria-describedby="page-1-a page-1-b"></table>',
    ],
    [
      "folds nothing away",
      "<details name=more><summary>More</summary>All of it</details>",
      '<details open=""><summary>More</summary>All of it</details>',
    ],
    [
      "loads its pictures at once",
      '<img src="/a.jpg" alt="A club" loading="lazy">',
      '<img src="/a.jpg" alt="A club">',
    ],
    [
      "prints a short web address",
      '<a href="https://www.childline.org.uk/">Childline</a>',
      '<a href="https://www.childline.org.uk/" data-address="childline.org.uk">Childline</a>',
    ],
    [
      "doesn't print one that nobody would type in",
      '<a href="https://www.legislation.gov.uk/ukpga/1989/41/section/17">the Act</a>',
      '<a href="https://www.legislation.gov.uk/ukpga/1989/41/section/17">the Act</a>',
    ],
    [
      "doesn't print the address of another page of the site",
      '<a href="/care/">Social care</a>',
      '<a href="/care/">Social care</a>',
    ],
    [
      "keeps words that are marked as English",
      '<p lang="en" dir="ltr">Ask &amp; call</p>',
      '<p lang="en" dir="ltr">Ask &amp; call</p>',
    ],
  ])("%s", (_, html, fitted) => {
    expect(fitPage(html, "page-1")).toBe(fitted);
  });
});
