import type { Check } from "../barrier.ts";
import { attribute, inside, quote } from "../page/ask.ts";
import { isReached } from "../page/reached.ts";

export const clickOnly: Check = {
  id: "click-only",
  why: "The keyboard can't reach it, and a screen reader doesn't say that anything happens.",
  wcag: ["2.1.1", "4.1.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<button onclick="show()">More about us</button>',
      '<div role="button" tabindex="0" onclick="show()">More about us</div>',
      '<ul onclick="x(event)"><li><a href="/a">A guide</a></li></ul>',
    ],
    bad: [
      '«<div onclick="show()">More about us</div>»',
      '<p>«<span onclick="show()">More about us</span>»</p>',
    ],
  },
  check(page, report) {
    for (const element of page.elements) {
      const isClicked = ["onclick", "onmousedown", "ondblclick"].some((name) => element.attributes.has(name));
      if (!isClicked || isReached(element) || element.attributes.has("tabindex")) continue;
      // Around real controls it may only listen to them.
      const holdsControl = inside(page, element).some(isReached);
      if (!holdsControl && !element.unspoken)
        report(element, "This answers to the mouse only.", "Make it a <button>, or a link.");
    }
  },
};

export const hoverOnly: Check = {
  id: "hover-only",
  why: "On a phone and with the keyboard there is no mouse to rest on it.",
  wcag: ["2.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<a href="/a" onmouseover="show()" onfocus="show()">Help for you</a>'],
    bad: ['«<a href="/a" onmouseover="show()">Help for you</a>»'],
  },
  check(page, report) {
    for (const element of page.elements)
      if (
        ["onmouseover", "onmouseenter"].some((name) => element.attributes.has(name)) &&
        !element.attributes.has("onfocus")
      )
        report(element, "This shows something only under a mouse.", "Show it always, or on focus too.");
  },
};

export const tabOrderForced: Check = {
  id: "tab-order-forced",
  why: "The keyboard jumps to it from anywhere, and people lose their place.",
  wcag: ["2.4.3"],
  level: "error",
  // In a page axe says so.
  on: ["markdown"],
  examples: {
    good: ['<div tabindex="-1">Text</div>', '<div tabindex="0" role="region" aria-label="Table">Text</div>'],
    bad: ['<p>«<a href="/a" tabindex="3">Ask us</a>»</p>'],
  },
  check(page, report) {
    for (const element of page.elements)
      if (Number(attribute(element, "tabindex")) > 0)
        report(element, "This comes first for the keyboard, wherever it stands.", "Take tabindex away.");
  },
};

export const tabStopIdle: Check = {
  id: "tab-stop-idle",
  why: "The keyboard stops where there is nothing to do, and people wonder what they missed.",
  wcag: ["2.4.3"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<div tabindex="0" role="region" aria-label="Timetable">Text</div>',
      '<pre tabindex="0">Text</pre>',
    ],
    bad: ['«<p tabindex="0">Call us.</p>»', '«<h2 tabindex="0">Ask us</h2>»'],
  },
  check(page, report) {
    for (const element of page.all("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "img", "span"))
      if (
        attribute(element, "tabindex") === "0" &&
        !element.attributes.has("role") &&
        !element.attributes.has("onclick")
      )
        report(element, "The keyboard stops here for nothing.", "Take tabindex away.");
  },
};

export const hiddenButReached: Check = {
  id: "hidden-but-reached",
  why: "The keyboard stops on something that the screen reader says nothing about.",
  wcag: ["4.1.2"],
  level: "error",
  // In a page axe says so.
  on: ["markdown"],
  examples: {
    good: ['<a href="/a" aria-hidden="true" tabindex="-1">Ask us</a>', '<span aria-hidden="true">→</span>'],
    bad: ['<div aria-hidden="true">«<a href="/a">Ask us</a>»</div>'],
  },
  check(page, report) {
    for (const element of page.all("a", "button", "input", "select", "textarea"))
      if (element.unspoken && isReached(element) && attribute(element, "tabindex") !== "-1")
        report(
          element,
          "This is hidden from screen readers, and not from the keyboard.",
          "Take aria-hidden away.",
        );
  },
};

export const accessKey: Check = {
  id: "access-key",
  why: "A key of the page's own may be one that a screen reader or the browser needs.",
  wcag: ["2.1.4"],
  level: "warning",
  on: ["markdown", "page"],
  examples: { good: ['<a href="/a">Ask us</a>'], bad: ['«<a href="/a" accesskey="s">Ask us</a>»'] },
  check(page, report) {
    for (const element of page.elements)
      if (attribute(element, "accesskey") !== "")
        report(
          element,
          `The key ${quote(attribute(element, "accesskey"))} is taken.`,
          "Take accesskey away.",
        );
  },
};
