import type { Check } from "../barrier.ts";
import { attribute, rawTextOf, styleOf, textOf } from "../page/ask.ts";
import { styled } from "../page/styled.ts";

export const styleJustified: Check = {
  id: "style-justified",
  why: "Justified text has rivers of gaps that people with dyslexia lose their line in.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<p style="color: #000">Call us.</p>'],
    bad: ['«<p style="text-align: justify">Call us.</p>»', '«<p align="justify">Call us.</p>»'],
  },
  check(page, report) {
    for (const element of page.elements)
      if (
        attribute(element, "align").toLowerCase() === "justify" ||
        styleOf(element).get("text-align")?.startsWith("justify")
      )
        report(element, "This text is stretched to both edges.", "Take that away.");
  },
};

/** A line or two may be centred; what is longer is a paragraph. */
const LONG_TEXT = 120;

export const styleCentred: Check = {
  id: "style-centred",
  why: "Each line of centred text begins somewhere else, so people who enlarge it must look for it.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<p style="text-align: center">Call us.</p>'],
    bad: [
      `«<p style="text-align: center">${"You can ask us for help. ".repeat(6)}</p>»`,
      `«<center>${"You can ask us for help. ".repeat(6)}</center>»`,
    ],
  },
  check(page, report) {
    for (const element of page.elements) {
      const isCentred =
        element.tag === "center" ||
        attribute(element, "align").toLowerCase() === "center" ||
        styleOf(element).get("text-align") === "center";
      if (
        isCentred &&
        !/^(?:td|th|tr|table|body|main)$/.test(element.tag) &&
        rawTextOf(page, element).length > LONG_TEXT
      )
        report(element, "A whole paragraph is centred.", "Take that away.");
    }
  },
};

/** Smaller than three quarters of what the browser would take. */
function isTiny(size: string): boolean {
  const [, number = "", unit = ""] = /^([\d.]+)(px|pt|em|rem|%)/.exec(size) ?? [];
  const least: Record<string, number> = { px: 12, pt: 9, em: 0.75, rem: 0.75, "%": 75 };
  return Number(number) > 0 && Number(number) < (least[unit] ?? 0);
}

export const styleTinyText: Check = {
  id: "style-tiny-text",
  why: "Small print shuts out people who see little, and keeps its size when they enlarge text.",
  wcag: ["1.4.4"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<p style="font-size: 1.2em">Call us.</p>'],
    bad: [
      '«<p style="font-size: 8pt">Call us.</p>»',
      '<p>«<span style="font-size:10px">Call us.</span>»</p>',
      '<p>«<font size="1">Call us.</font>»</p>',
    ],
  },
  check(page, report) {
    for (const element of page.all("font"))
      if (/^(?:1|-[2-9])$/.test(attribute(element, "size")))
        report(element, "This text is tiny.", "Take its size away.");
    for (const { element, style } of styled(page))
      if (isTiny(style.get("font-size") ?? "") && textOf(page, element) !== "")
        report(element, "This text is tiny.", "Take its size away.");
  },
};

export const styleColourAlone: Check = {
  id: "style-colour-alone",
  why: "People who see colours otherwise, or listen, don't learn that these words are special.",
  wcag: ["1.4.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<p style="color: #000">Call us.</p>',
      '<p>Call us <strong style="color: red">today</strong>.</p>',
    ],
    bad: [
      '<p>The club on «<span style="color: red">Monday</span>» is full.</p>',
      '<p>The club on «<font color="red">Monday</font>» is full.</p>',
    ],
  },
  check(page, report) {
    for (const element of page.all("span", "font")) {
      const isColoured = styleOf(element).has("color") || element.attributes.has("color");
      const block = element.around.p ?? element.around.li ?? element.around.td;
      const isPart = block !== undefined && textOf(page, block).length > textOf(page, element).length;
      if (isColoured && isPart && /\p{L}/u.test(textOf(page, element)))
        report(element, "Only its colour sets this apart.", "Say in words what the colour means.");
    }
  },
};

export const styleUnderlined: Check = {
  id: "style-underlined",
  why: "What is underlined looks like a link, and nothing happens when people press it.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<a href="/a" style="text-decoration: underline">Ask us</a>', '<a href="/a"><u>Ask us</u></a>'],
    bad: [
      "<p>«<u>Call us</u>» today.</p>",
      '<p>«<span style="text-decoration: underline">Call us</span>» today.</p>',
    ],
  },
  check(page, report) {
    for (const element of page.elements) {
      const isUnderlined =
        element.tag === "u" || /\bunderline\b/.test(styleOf(element).get("text-decoration") ?? "");
      if (
        isUnderlined &&
        element.around.a === undefined &&
        element.tag !== "abbr" &&
        textOf(page, element) !== ""
      )
        report(element, "This is underlined and no link.", "Make it bold if it must stand out.");
    }
  },
};
