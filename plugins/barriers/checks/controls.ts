import type { Check } from "../barrier.ts";
import { attribute, isEnglish, keyOf, nameOf, quote, textOf } from "../page/ask.ts";
import { wordList } from "../page/word-list.ts";

const EMPTY_WORDS = wordList(
  "button,click,click here,click me,do it,enter,go,here,ok,okay,press,press here,press me,submit,submit button,tap,tap here,yes",
);

export const buttonSaysNothing: Check = {
  id: "button-says-nothing",
  why: "People who listen, or who find reading hard, can't tell what will happen.",
  wcag: ["2.4.6"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["<button>Send your question</button>", '<input type="submit" value="Search">'],
    bad: ["«<button>Click</button>»", '«<input type="submit" value="OK">»'],
  },
  check(page, report) {
    for (const button of page.all("button", "input")) {
      const isButton = button.tag === "button" || /^(?:submit|button)$/i.test(attribute(button, "type"));
      const name =
        button.tag === "input"
          ? attribute(button, "aria-label") || attribute(button, "value")
          : nameOf(page, button);
      if (isButton && isEnglish(button) && EMPTY_WORDS.has(keyOf(name)))
        report(button, `${quote(name)} doesn't say what happens.`, "Say what the button does.");
    }
  },
};

export const nameHidesWords: Check = {
  id: "name-hides-words",
  why: "People who speak to the computer say what they see, and nothing happens.",
  wcag: ["2.5.3"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<button aria-label="Search the site">Search</button>', '<a href="/a" aria-label="Close">×</a>'],
    bad: [
      '«<button aria-label="Find">Search</button>»',
      '«<a href="/ask" aria-label="Form">Ask for help</a>»',
    ],
  },
  check(page, report) {
    for (const element of page.all("a", "button")) {
      const [label, shown] = [keyOf(attribute(element, "aria-label")), keyOf(textOf(page, element))];
      if (label === "" || shown.length < 3 || element.unspoken) continue;
      const words = shown.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
      if (!label.replace(/[^\p{L}\p{N}]+/gu, " ").includes(words))
        report(
          element,
          `It shows ${quote(shown)} and is called ${quote(label)}.`,
          "Begin its aria-label with the words that it shows, or take that away.",
        );
    }
  },
};

export const changeMovesOn: Check = {
  id: "change-moves-on",
  why: "With the keyboard people pass the first choices on the way to theirs, and are sent off at once.",
  wcag: ["3.2.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ['<select aria-label="Area" onchange="count()"><option>North</option></select>'],
    bad: [
      '«<select aria-label="Area" onchange="location.href = this.value">»<option>North</option></select>',
      '«<select aria-label="Area" onchange="this.form.submit()">»<option>North</option></select>',
    ],
  },
  check(page, report) {
    for (const field of page.all("select", "input"))
      if (/\blocation\b|\.submit\(|window\.open/.test(attribute(field, "onchange")))
        report(field, "A choice sends people to another page at once.", "Add a button to go on with.");
  },
};
