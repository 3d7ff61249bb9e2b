import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import type { RenderOptions } from "../../plugins/markdown/prepare-inline.ts";
import { renderMarkdown } from "../../plugins/markdown/render-markdown.ts";

const FACTS: Record<string, string> = {
  "facts.days": "5 working days & no more",
  "contacts.send.phone": "01632 960100",
  "facts.form": "https://form.example/ask",
};

const options: RenderOptions = {
  fill: (key) => FACTS[key],
  resolveLink: (address) =>
    address.endsWith(".pdf")
      ? { href: address, after: { text: "(PDF, 2 MB)" } }
      : address.startsWith("https://") || address.endsWith(".md")
        ? { href: address.replace(/\.md$/, "/") }
        : { problem: `The link "${address}" leads nowhere.`, fix: "Correct it." },
  toImage: (address, alt) => ({ html: `<img src="/${address}" alt="${alt}">` }),
  findTerms: () => [],
};

function render(body: string): { html: string; problems: string[] } {
  const { html, findings } = renderMarkdown({ file: "en/x.md", body, bodyLine: 10 }, options);
  return {
    html: html.trim(),
    problems: findings.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

describe("renderMarkdown", () => {
  it.each([
    [
      "a link to a document, with its kind and size",
      "[Ask *now*](form.pdf).",
      '<p><a href="form.pdf">Ask <em>now</em> (PDF, 2 MB)</a>.</p>',
    ],
    ["a link to a page", "[ask](../ask.md)", '<p><a href="../ask/">ask</a></p>'],
    [
      "an address from the settings",
      "[form](<{{facts.form}}>)",
      '<p><a href="https://form.example/ask">form</a></p>',
    ],
    [
      "a phone number from the settings, to be called with one touch",
      "Call {{contacts.send.phone}}.",
      '<p>Call <a href="tel:01632960100" dir="ltr" class="phone">01632 960100</a>.</p>',
    ],
    [
      "a picture's text, without the marks of Markdown",
      "![Tom &amp; *Zoë* on {{facts.days}}](a.svg)",
      '<p><img src="/a.svg" alt="Tom & Zoë on 5 working days & no more"></p>',
    ],
    ["a comment, which says nothing", "Yes.<!-- ask Ada -->", "<p>Yes.</p>"],
    [
      "a heading with the id that GitHub would give",
      "## Who's it for?",
      `<h2 id="whos-it-for">Who's it for?</h2>`,
    ],
    ["headings of the same words", "## Ask\n\n## Ask", '<h2 id="ask">Ask</h2>\n<h2 id="ask-1">Ask</h2>'],
    ["a quotation as an inset text", "> Ask.", '<div class="govuk-inset-text">\n<p>Ask.</p>\n</div>'],
    ["letters that HTML keeps for itself", "1 < 2 & 3", "<p>1 &lt; 2 &amp; 3</p>"],
  ])("prints %s", (_, body, html) => {
    expect(render(body)).toEqual({ html, problems: [] });
  });

  it.each([
    ["a link that leads nowhere", "One.\n\nTwo [x](nowhere).", '12:9 The link "nowhere" leads nowhere.'],
    ["an unknown fact", "a\nb {{facts.no}}", '11:3 There is no "facts.no" in settings.yaml.'],
    ["HTML in a line", "a <b onclick=x>b</b>", "10:3 HTML can't be used in content."],
    ["an HTML block", "\n<div>x</div>", "11:1 HTML can't be used in content."],
    [
      "an HTML block that begins as a comment",
      "<!-- a --><script>x</script>",
      "10:1 HTML can't be used in content.",
    ],
    [
      "an image with words that is said to be decorative",
      '![A swing](a.png "decorative")',
      '10:12 This image has the words "A swing", and is said to be decorative.',
    ],
    [
      "words after the address of an image",
      '![A swing](a.png "Our swing")',
      '10:12 "Our swing" stands after the address of this image.',
    ],
    [
      "a size in a link to a document",
      "See the [form (PDF, 3 MB)](form.pdf)",
      '10:15 The size of this file is said twice: "(PDF, 3 MB)".',
    ],
    [
      "a size after a link to a document",
      "See the [form](form.pdf) (3MB)",
      '10:26 The size of this file is said twice: "(3MB)".',
    ],
    ["an image that says nothing", "![](a.png)", "10:5 This image has no text for people who can't see it."],
  ])("refuses %s and says where", (_, body, problem) => {
    expect(render(body).problems).toContain(problem);
  });

  it("lets an image be decorative where the author says so", () => {
    expect(render('![](a.png "decorative")').problems).toEqual([]);
  });

  it("never prints an element or attribute that could run, whatever is written", () => {
    const bits = fc.constantFrom(
      "<script>",
      "<img src=x onerror=y>",
      "[a](javascript:x)",
      "![a](x)",
      "`",
      "> ",
      "- ",
      "\n\n",
      "&lt;",
      "<!--",
      "-->",
      "a|b\n-|-\n",
      "{{",
      "}}",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string())), (parts) => {
        const { html } = render(parts.join(""));
        expect(html).not.toMatch(/<script|<iframe/i);
        expect(JSON.stringify(attributesOf(html))).not.toMatch(/"on\w+"|javascript:/i);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function attributesOf(html: string): string[][] {
  const found: string[][] = [];
  const visit = (node: object): void => {
    if ("attrs" in node)
      found.push(
        ...(node.attrs as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
      );
    if ("childNodes" in node) for (const child of node.childNodes as object[]) visit(child);
  };
  visit(parseFragment(html));
  return found;
}

describe("a translation laid over its source", () => {
  const source = {
    file: "en/x.md",
    bodyLine: 1,
    body: "## Ask\n\nAsk first.\n\n- One\n- Two\n\n| A | B |\n|---|---|\n| c | d |\n",
  };
  const urdu = {
    file: "ur/x.md",
    bodyLine: 1,
    body: "## پوچھیں\n\nپہلے پوچھیں۔\n\n- ایک\n- دو\n\n| ا | ب |\n|---|---|\n| ج | د |\n",
  };
  const fallback = { lang: "en", dir: "ltr" };
  const layOver = (choose: (number | undefined)[]): string =>
    renderMarkdown(source, options, {
      ...{ source: urdu, fallback, findTerms: () => [], writesLatin: false, changedNote: "بدل گیا <اب>:" },
      choose: choose.map((index) => (index === undefined ? undefined : { index, isChanged: false })),
    }).html;

  it("stands in its own words where it is whole", () => {
    const html = layOver([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(html).toContain("پہلے پوچھیں۔");
    expect(html).not.toContain('lang="en"');
  });

  it("keeps the ids of the source, so that links to headings work in every language", () => {
    expect(layOver([0, 1, 2, 3, 4, 5, 6, 7])).toContain('<h2 id="ask">پوچھیں</h2>');
  });

  it.each([
    ["paragraph", 1, '<p lang="en" dir="ltr" data-pagefind-ignore="">Ask first.</p>'],
    ["list item", 2, '<li>\n<span lang="en" dir="ltr" data-pagefind-ignore>One</span></li>'],
    ["table cell", 6, '<td lang="en" dir="ltr" data-pagefind-ignore="">c</td>'],
    ["heading", 0, '<h2 id="ask" lang="en" dir="ltr" data-pagefind-ignore="">Ask</h2>'],
  ])("shows a %s without a translation in English, marked as English", (_, missing, html) => {
    const choose = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => (index === missing ? undefined : index));
    const all = layOver(choose);
    expect(all.replaceAll("\n", "")).toContain(html.replaceAll("\n", ""));
    expect(all.match(/lang="en"/g)).toHaveLength(1);
  });

  it("marks what the settings say in English as English, and leaves phone numbers to be tapped", () => {
    const source = {
      file: "en/x.md",
      bodyLine: 1,
      body: "Within {{facts.days}} call {{contacts.send.phone}}.",
    };
    const urdu = { file: "ur/x.md", bodyLine: 1, body: "{{facts.days}} میں {{contacts.send.phone}} پر۔" };
    const { html } = renderMarkdown(source, options, {
      ...{ source: urdu, fallback, findTerms: () => [], writesLatin: false, changedNote: "" },
      choose: [{ index: 0, isChanged: false }],
    });
    expect(html.trim()).toBe(
      '<p><span lang="en" dir="ltr">5 working days &amp; no more</span> میں <a href="tel:01632960100" dir="ltr" class="phone">01632 960100</a> پر۔</p>',
    );
  });

  it.each([
    [
      "paragraph",
      1,
      '<p>پہلے پوچھیں۔ <span class="newer" data-pagefind-ignore><span class="note">بدل گیا &lt;اب&gt;:</span> <span lang="en" dir="ltr">Ask first.</span></span></p>',
    ],
    [
      "heading",
      0,
      '<h2 id="ask">پوچھیں <span class="newer" data-pagefind-ignore><span lang="en" dir="ltr">Ask</span></span></h2>',
    ],
    [
      "table cell",
      6,
      '<td>ج <span class="newer" data-pagefind-ignore><span class="note">بدل گیا &lt;اب&gt;:</span> <span lang="en" dir="ltr">c</span></span></td>',
    ],
  ])("shows a %s that changed in both, the newer English after it", (_, changed, html) => {
    const { html: all } = renderMarkdown(source, options, {
      ...{ source: urdu, fallback, findTerms: () => [], writesLatin: false, changedNote: "بدل گیا <اب>:" },
      choose: [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ index, isChanged: index === changed })),
    });
    expect(all).toContain(html);
    expect(all.match(/lang="en"/g)).toHaveLength(1);
  });

  it.each([
    ["in another script", "قانون [Equality Act 2010](a.md)", false, true],
    ["in another script, with a word of it", "[Equality Act کا قانون](a.md)", false, false],
    ["in the same words", "Prawo: [the Act](a.md)", true, true],
    ["in the same words, over two lines", "Prawo: [the\nAct](a.md)", true, true],
    ["in the same script and other words", "Prawo: [Ustawa](a.md)", true, false],
    ["of one letter", "حصہ [A 1](a.md)", false, false],
    ["that is a phone number", "کال [01632 960100](tel:01632960100)", false, false],
  ])("marks a link that was left in English %s", (_, body, writesLatin, isMarked) => {
    const { html } = renderMarkdown({ file: "en/x.md", bodyLine: 1, body: "Read [the Act](a.md)" }, options, {
      ...{ source: { file: "ur/x.md", bodyLine: 1, body }, fallback, findTerms: () => [], changedNote: "" },
      ...{ writesLatin, choose: [{ index: 0, isChanged: false }] },
    });
    expect(html.includes('lang="en" dir="ltr"')).toBe(isMarked);
  });

  it("marks a link that was left in English with a value of the settings in it", () => {
    const source = { file: "en/x.md", bodyLine: 1, body: "Read [the Act, {{contacts.send.phone}}](a.md)" };
    const { html } = renderMarkdown(source, options, {
      ...{ source: { ...source, file: "pl/x.md" }, fallback, findTerms: () => [], changedNote: "" },
      ...{ writesLatin: true, choose: [{ index: 0, isChanged: false }] },
    });
    expect(html).toContain('<a href="a/" lang="en" dir="ltr">the Act, 01632 960100</a>');
  });

  it("takes translations from where they moved to", () => {
    const html = layOver([0, 1, 3, 2, 4, 5, 6, 7]);
    expect(html.indexOf("دو")).toBeLessThan(html.indexOf("ایک"));
  });
});
