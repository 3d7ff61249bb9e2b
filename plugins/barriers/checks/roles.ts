import type { Check } from "../barrier.ts";
import { attribute, keyOf, quote, rawTextOf } from "../page/ask.ts";

export const idRepeated: Check = {
  id: "id-repeated",
  why: "A link or a label that names it leads to the first one only.",
  wcag: ["4.1.2"],
  level: "error",
  // In a page HTML CodeSniffer says so.
  on: ["markdown"],
  examples: {
    good: ['<p id="a">One</p><p id="b">Two</p>'],
    bad: ['<p id="a">One</p>«<p id="a">Two</p>»'],
  },
  check(page, report) {
    for (const element of page.elements) {
      const id = element.attributes.get("id");
      const first = id === undefined ? undefined : page.ids.get(id);
      if (first !== undefined && first !== element)
        report(element, `Another element has the id ${quote(id ?? "")} too.`, "Give each its own.");
    }
  },
};

/** Attributes that name other elements, all of which are there when the page is read. */
const REFERENCES = [
  "aria-describedby",
  "aria-details",
  "aria-labelledby",
  "for",
  "form",
  "list",
  "popovertarget",
];

export const referenceToNothing: Check = {
  id: "reference-to-nothing",
  why: "A label, hint or list that names an element which isn't there is never read out.",
  wcag: ["1.3.1", "4.1.2"],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<label for="age">Age</label><input id="age" aria-describedby="hint note"><p id="hint">In years</p><p id="note">Or leave it out</p>',
      '<button aria-controls="later" aria-expanded="false">More</button>',
    ],
    bad: [
      '«<label for="agee">»Age</label><input id="age">',
      '«<input aria-label="Age" aria-describedby="hint note">»<p id="hint">In years</p>',
      '«<input aria-label="Town" list="towns">»',
    ],
  },
  check(page, report) {
    for (const element of page.elements)
      for (const name of REFERENCES) {
        const ids = attribute(element, name).split(/\s+/).filter(Boolean);
        for (const id of ids.filter((each) => !page.ids.has(each)))
          report(
            element,
            `Nothing here has the id ${quote(id)} that ${name} names.`,
            "Give it the id of an element.",
          );
      }
  },
};

export const linkAsButton: Check = {
  id: "link-as-button",
  why: "A button works with the space bar and goes nowhere; this one does neither as people expect.",
  wcag: ["4.1.2"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["<button>Send your question</button>", '<a href="/a">Ask us</a>'],
    bad: ['«<a href="/ask" role="button">Ask us</a>»', '«<button role="link">Ask us</button>»'],
  },
  check(page, report) {
    for (const element of page.all("a", "button")) {
      const role = attribute(element, "role");
      if ((element.tag === "a" && role === "button") || (element.tag === "button" && role === "link"))
        report(
          element,
          `This is a ${element.tag === "a" ? "link" : "button"} and says that it is a ${role}.`,
          "Use a link to go to a page and a button to do something.",
        );
    }
  },
};

export const labelUnheard: Check = {
  id: "label-unheard",
  why: "Screen readers leave out the label of an element that is nothing in particular.",
  wcag: ["4.1.2"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<nav aria-label="Topics"><a href="/a">School</a></nav>',
      '<div role="group" aria-label="Area">Text</div>',
    ],
    bad: ['«<div aria-label="Opening hours">9 to 5</div>»', '<p>«<span aria-label="Yes">✓</span>»</p>'],
  },
  check(page, report) {
    for (const element of page.all("div", "span", "p", "b", "i", "strong", "em"))
      if (
        attribute(element, "aria-label") !== "" &&
        !element.attributes.has("role") &&
        !element.attributes.has("contenteditable") &&
        !element.unspoken &&
        !element.attributes.has("tabindex")
      )
        report(
          element,
          "This label is not read out.",
          "Write its words as text, or say with role=… what the element is.",
        );
  },
};

export const tagOld: Check = {
  id: "tag-old",
  why: "It says how text looks and not what it is, and overrides what people set for themselves.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown"],
  examples: { good: ["**Important**"], bad: ["«<center>»Call us</center>", "Call «<big>us</big>» today"] },
  check(page, report) {
    for (const element of page.all(
      "acronym",
      "basefont",
      "big",
      "center",
      "dir",
      "font",
      "nobr",
      "strike",
      "tt",
    ))
      report(
        element,
        `<${element.tag}> says only how text looks.`,
        "Use Markdown: headings, lists and bold.",
      );
  },
};

export const titleUnseen: Check = {
  id: "title-unseen",
  why: "On a phone, with the keyboard and in many screen readers a title is never shown.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<abbr title="Education, health and care">EHC</abbr>',
      '<p title="">Call us.</p>',
      '<iframe title="Map of our clubs" src="a.html"></iframe>',
    ],
    bad: [
      '«<p title="Only until 4pm">Call us.</p>»',
      '<p>Call «<span title="Only until 4pm">us</span>».</p>',
    ],
  },
  check(page, report) {
    for (const element of page.all(
      "p",
      "span",
      "div",
      "li",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "td",
      "strong",
    ))
      if (
        attribute(element, "title") !== "" &&
        keyOf(attribute(element, "title")) !== keyOf(rawTextOf(page, element))
      )
        report(element, "Most people never see this title.", "Write its words in the text.");
  },
};
