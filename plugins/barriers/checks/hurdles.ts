import type { Check } from "../barrier.ts";
import { attribute } from "../page/ask.ts";
import { fields } from "../page/fields.ts";

export const pasteBlocked: Check = {
  id: "paste-blocked",
  why: "People who can't type or remember a code must paste it, and programs that enlarge or read out need to select text.",
  wcag: ["3.3.8"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ['<input aria-label="Code" onpaste="count()">'],
    bad: [
      '«<input aria-label="Code" onpaste="return false">»',
      '«<div oncontextmenu="return false;">»Text</div>',
    ],
  },
  check(page, report) {
    for (const element of page.elements)
      if (
        ["onpaste", "oncopy", "onselectstart", "oncontextmenu"].some((name) =>
          /return false|preventdefault/i.test(attribute(element, name)),
        )
      )
        report(element, "People can't copy, paste or select here.", "Take that away.");
  },
};

export const puzzleField: Check = {
  id: "puzzle-field",
  why: "A test for robots keeps out people who can't see, hear or solve it.",
  wcag: ["3.3.8", "1.1.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["<form><label>Name <input></label></form>"],
    bad: [
      '«<iframe title="Robot test" src="https://www.google.com/recaptcha/api2/anchor">»</iframe>',
      '«<div class="g-recaptcha">»</div>',
      '«<img src="/captcha.php?n=4" alt="Letters to type">»',
    ],
  },
  check(page, report) {
    for (const element of page.elements)
      if (
        /\b(?:g-recaptcha|h-captcha|captcha)\b/.test(attribute(element, "class")) ||
        (/^(?:iframe|img)$/.test(element.tag) && /captcha/i.test(attribute(element, "src")))
      )
        report(element, "This seems to be a test for robots.", "Use one that asks nothing of people.");
  },
};

/** What a browser can fill in by itself, by the type or the name of the field. */
const FILLED =
  /^(?:e-?mail(?:[-_ ]?address)?|tel|phone|telephone|mobile|postcode|post[-_]?code|first[-_]?name|last[-_]?name|full[-_]?name|surname)$/i;

export const fieldNotFilled: Check = {
  id: "field-not-filled",
  why: "Who finds typing or remembering hard lets the browser fill in name and address, and here it can't.",
  wcag: ["1.3.5"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<label>E-mail <input type="email" name="email" autocomplete="email"></label>',
      '<label>Question <input name="question"></label>',
    ],
    bad: [
      '<label>E-mail «<input type="email" name="email">»</label>',
      '<label>Postcode «<input name="postcode">»</label>',
    ],
  },
  check(page, report) {
    for (const { field } of fields(page)) {
      const isTheirs =
        field.tag === "input" &&
        (/^(?:email|tel)$/i.test(attribute(field, "type")) || FILLED.test(attribute(field, "name")));
      if (isTheirs && attribute(field, "autocomplete") === "")
        report(
          field,
          "The browser can't fill this in.",
          'Write autocomplete="…" if it asks for people\'s own details.',
        );
    }
  },
};
