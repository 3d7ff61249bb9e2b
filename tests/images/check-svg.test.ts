import { describe, expect, it } from "vitest";
import { checkSvg } from "../../plugins/images/check-svg.ts";

const drawing = (inside: string, before = "") =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 6">${inside}</svg>`;

describe("checkSvg", () => {
  it.each([
    ["shapes", '<circle cx="3" cy="3" r="2" fill="#0b4f6c"/>'],
    ["a part of the drawing used again", '<g id="leaf"/><use href="#leaf"/><use xlink:href="#leaf"/>'],
    ["a gradient of the drawing", `<path fill="url(#sky)" style="stroke:url('#sea')"/>`],
    ["a picture that it carries", '<image href="data:image/png;base64,AA"/>'],
    ["words in its name and description", "<title>Open</title><desc>A text about it</desc>"],
    ["words that only look like code in a comment", "<!-- <script> onload= -->"],
    ["words about a script in its title", "<title>A script on one page = done</title>"],
  ])("takes a drawing with %s", (_, inside) => {
    expect(checkSvg(drawing(inside))).toBeUndefined();
  });

  it.each([
    ["a script", "<script>alert(1)</script>", "This drawing has a script in it."],
    ["a script with a prefix", '<svg:script href="#a"/>', "This drawing has a script in it."],
    [
      "an event handler",
      '<circle r="2" onclick="go()"/>',
      "This drawing has code in it that runs on a click or another event.",
    ],
    [
      "an event handler on a line of its own",
      '<circle r="2"\n  ONLOAD = "go()"/>',
      "This drawing has code in it that runs on a click or another event.",
    ],
    [
      "a picture from elsewhere",
      '<image href="https://www.brackenmere.example/a.png"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "a file of the computer",
      '<image xlink:href="../../a.png"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "a link that is code",
      '<a href="javascript:go()"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "a style sheet",
      "<style>@import 'a.css'</style>",
      "This drawing fetches something from outside itself.",
    ],
    [
      "a fill from elsewhere",
      '<path fill="url(other.svg#sky)"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "a drawing inside a picture that it carries",
      '<image href="data:image/svg+xml,a"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "an address whose letters are written as numbers of XML",
      '<path fill="u&#114;l(&#x68;ttps://x.example/a)"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "an address whose letters are written as numbers of CSS",
      "<style>path{fill:u\\72l(https://x.example/a)}</style>",
      "This drawing fetches something from outside itself.",
    ],
    [
      "a style sheet whose letters are written as numbers of CSS",
      "<style>@\\69mport 'a.css'</style>",
      "This drawing fetches something from outside itself.",
    ],
    [
      "parts of another document used again",
      '<use href="data:image/svg+xml;base64,AA"/>',
      "This drawing fetches something from outside itself.",
    ],
    [
      "a part that moves",
      '<circle r="2"><animate attributeName="r" to="3"/></circle>',
      "This drawing moves, and what moves beside text keeps some people from reading it.",
    ],
    [
      "words",
      '<text x="1">Open <tspan>daily</tspan></text>',
      "This drawing has words in it, which nobody can translate, enlarge or hear.",
    ],
    ["a web page", "<foreignObject/>", "This drawing has a piece of another document in it."],
    ["bytes that are not UTF-8", "\uFFFD", "This drawing is not UTF-8 text."],
  ])("refuses a drawing with %s", (_, inside, problem) => {
    expect(checkSvg(drawing(inside))?.problem).toBe(problem);
  });

  it("refuses parts that name each other into millions", () => {
    const row = (id: number) => `<g id="r${id}">${`<use href="#r${id - 1}"/>`.repeat(10)}</g>`;
    const rows = [1, 2, 3, 4, 5, 6].map(row).join("");
    expect(checkSvg(drawing(`<circle id="r0" r="1"/>${rows}`))?.problem).toBe(
      "This drawing repeats its parts so often that it can't be drawn.",
    );
  });

  it("refuses entities, which can grow without end", () => {
    const before = '<!DOCTYPE svg [<!ENTITY a "aaaa">]>';
    expect(checkSvg(drawing("", before))?.problem).toBe("This drawing has XML entities in it.");
  });

  it("takes the old document type that drawing programs write", () => {
    const before = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">';
    expect(checkSvg(drawing("", before))).toBeUndefined();
  });
});
