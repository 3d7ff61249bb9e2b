import { describe, expect, it } from "vitest";
import { createTermFinder } from "../../plugins/glossary/find-terms.ts";
import type { RenderOptions } from "../../plugins/markdown/prepare-inline.ts";
import { renderMarkdown } from "../../plugins/markdown/render-markdown.ts";

const findTerms = createTermFinder(
  [
    { id: "senco", term: "SENCO", full: undefined, also: [], when: [] },
    { id: "ehc-plan", term: "EHC plan", full: undefined, also: [], when: [] },
  ],
  "en",
);

const options: RenderOptions = {
  fill: (key) => (key === "name" ? "SENCO" : undefined),
  resolveLink: (href) => ({ href }),
  toImage: () => ({ html: "<img>" }),
  findTerms,
};

const render = (body: string) => renderMarkdown({ file: "en/x.md", body, bodyLine: 1 }, options);

describe("terms in a page", () => {
  it.each([
    [
      "a paragraph",
      "Ask the SENCO.",
      '<p>Ask the <a href="#word-senco" id="use-senco" class="word">SENCO</a>.</p>',
    ],
    [
      "bold words",
      "**SENCO**",
      '<p><strong><a href="#word-senco" id="use-senco" class="word">SENCO</a></strong></p>',
    ],
    [
      "a list",
      "- SENCO",
      '<ul>\n<li><a href="#word-senco" id="use-senco" class="word">SENCO</a></li>\n</ul>',
    ],
    [
      "words on two lines",
      "An EHC\nplan.",
      '<p>An <a href="#word-ehc-plan" id="use-ehc-plan" class="word">EHC\nplan</a>.</p>',
    ],
    [
      "a value from the settings",
      "Ask the {{name}}.",
      '<p>Ask the <a href="#word-senco" id="use-senco" class="word">SENCO</a>.</p>',
    ],
  ])("are links in %s", (_, body, html) => {
    expect(render(body).html.trim()).toBe(html);
  });

  it.each([
    ["a heading", "## SENCO"],
    ["a link", "[the SENCO helps](a.md)"],
    ["bold words of a link", "[the **SENCO** helps](a.md)"],
    ["code", "`SENCO`"],
    ["a block of code", "```\nSENCO\n```"],
    ["a picture's text", "![SENCO](a.jpg)"],
  ])("are left alone in %s", (_, body) => {
    expect(render(body)).toMatchObject({ terms: [] });
    expect(render(body).html).not.toContain("word-senco");
  });

  it("are links only where the page first uses them", () => {
    const { html, terms } = render(
      "## SENCO\n\n[SENCO](a.md) first. The SENCO, then the EHC plan.\n\nSENCO again.",
    );
    expect(html.match(/class="word"/g)).toHaveLength(2);
    expect(html).toContain('The <a href="#word-senco"');
    expect(terms).toEqual(["senco", "ehc-plan"]);
  });

  it("are looked for in a translation's own words, and in English where English stands", () => {
    const source = { file: "en/x.md", bodyLine: 1, body: "Ask the SENCO.\n\nAsk for an EHC plan." };
    const { html, terms } = renderMarkdown(source, options, {
      source: { file: "ur/x.md", bodyLine: 1, body: "سینکو سے پوچھیں۔" },
      choose: [{ index: 0, isChanged: false }, undefined],
      writesLatin: false,
      changedNote: "",
      fallback: { lang: "en", dir: "ltr" },
      findTerms: createTermFinder(
        [{ id: "senco", term: "سینکو", full: undefined, also: [], when: [] }],
        "ur",
      ),
    });
    expect(html).toContain('<a href="#word-senco" id="use-senco" class="word">سینکو</a>');
    expect(html).toContain('<a href="#word-ehc-plan" id="use-ehc-plan" class="word">EHC plan</a>');
    expect(terms).toEqual(["senco", "ehc-plan"]);
  });
});
