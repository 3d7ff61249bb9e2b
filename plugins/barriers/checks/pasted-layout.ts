import type { Check } from "../barrier.ts";
import { textOf } from "../page/ask.ts";
import { styled } from "../page/styled.ts";

export const styleCutsText: Check = {
  id: "style-cuts-text",
  why: "Who enlarges the text or its gaps sees only the first lines.",
  wcag: ["1.4.12", "1.4.4"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<div style="min-height: 60px; overflow: hidden">Call us.</div>',
      '<div style="height: 60px; overflow: hidden"><img src="a.jpg" alt=""></div>',
    ],
    bad: ['«<div style="height: 60px; overflow: hidden">Call us.</div>»'],
  },
  check(page, report) {
    for (const { element, style } of styled(page)) {
      const isFixed = /^\d+(?:px|pt)$/.test(style.get("height") ?? style.get("max-height") ?? "");
      const isSmall = Number.parseInt(style.get("height") ?? style.get("max-height") ?? "", 10) > 2;
      if (
        isFixed &&
        isSmall &&
        /hidden|clip/.test(style.get("overflow") ?? style.get("overflow-y") ?? "") &&
        textOf(page, element) !== ""
      )
        report(element, "Text that grows is cut off here.", "Take the height away, or write min-height.");
    }
  },
};

export const styleNoFocus: Check = {
  id: "style-no-focus",
  why: "People who use the keyboard don't see where they are.",
  wcag: ["2.4.7"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ['<a href="/a" style="outline: 2px solid">Ask us</a>', '<div style="outline: none">Text</div>'],
    bad: ['«<a href="/a" style="outline: none">Ask us</a>»', '«<button style="outline:0">Ask us</button>»'],
  },
  check(page, report) {
    for (const { element, style } of styled(page)) {
      const canFocus =
        /^(?:a|button|input|select|textarea|summary)$/.test(element.tag) ||
        element.attributes.get("tabindex") === "0";
      if (
        canFocus &&
        /^(?:none|0(?:px)?)(?:\s|$)/.test(
          style.get("outline") ?? style.get("outline-width") ?? style.get("outline-style") ?? "",
        )
      )
        report(element, "Nothing shows when the keyboard is here.", "Take the outline's style away.");
    }
  },
};

export const styleTooWide: Check = {
  id: "style-too-wide",
  why: "On a phone, or enlarged, people must move the page to and fro to read a line.",
  wcag: ["1.4.10"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<div style="max-width: 600px">Call us.</div>',
      '<img style="width: 600px; max-width: 100%" src="a.jpg" alt="">',
    ],
    bad: ['«<div style="width: 600px">Call us.</div>»', '«<p style="min-width:40em">Call us.</p>»'],
  },
  check(page, report) {
    for (const { element, style } of styled(page)) {
      const [, number = "0", unit = ""] =
        /^([\d.]+)(px|pt|em|rem)$/.exec(style.get("min-width") ?? style.get("width") ?? "") ?? [];
      const pixels = Number(number) * ({ px: 1, pt: 1.33, em: 16, rem: 16 }[unit] ?? 0);
      if (pixels > 320 && !style.has("max-width"))
        report(
          element,
          `This is ${Math.round(pixels)} pixels wide on every screen.`,
          "Write max-width instead.",
        );
    }
  },
};

export const styleSticks: Check = {
  id: "style-sticks",
  why: "What stays on the screen covers what people read, and what the keyboard stands on.",
  wcag: ["2.4.11"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<div style="position: relative">News</div>'],
    bad: ['«<div style="position: fixed; top: 0">News</div>»', '«<div style="position:sticky">News</div>»'],
  },
  check(page, report) {
    for (const { element, style } of styled(page))
      if (/^(?:fixed|sticky|-webkit-sticky)$/.test(style.get("position") ?? ""))
        report(
          element,
          "This stays on the screen and covers what is under it.",
          "Let it move with the page.",
        );
  },
};
