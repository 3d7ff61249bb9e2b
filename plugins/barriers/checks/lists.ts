import type { Check } from "../barrier.ts";
import { inside, nextOf, textOf } from "../page/ask.ts";
import type { HtmlElement } from "../page/html-page.ts";

export const listItemEmpty: Check = {
  id: "list-item-empty",
  why: "A screen reader counts it and then says nothing, so people think that something is missing.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["- a bus pass\n- a taxi", '<ul><li><img src="a.png" alt="Bus"></li></ul>'],
    bad: ["- a bus pass\n«-»\n- a taxi", "<ul><li>a bus pass</li>«<li></li>»</ul>"],
  },
  check(page, report) {
    for (const item of page.all("li")) {
      const holds = inside(page, item).some(({ tag }) =>
        /^(?:img|svg|input|select|textarea|button|video|audio|iframe|object|canvas)$/.test(tag),
      );
      if (
        !holds &&
        !item.hidden &&
        !item.unspoken &&
        textOf(page, item) === "" &&
        !item.attributes.has("role")
      )
        report(item, "This item of the list is empty.", "Take it away, or write it.");
    }
  },
};

export const listInPieces: Check = {
  id: "list-in-pieces",
  why: "A screen reader counts several lists of one item each, where people see one list.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  insteadOf: ["one-item-list"],
  examples: {
    good: ["- a bus pass\n- a taxi\n\nOr:\n\n- a bike\n- a train"],
    bad: [
      "«- a bus pass»\n* a taxi\n+ a bike",
      '«<ol><li>Call us.</li></ol>»<ol start="2"><li>Send the form.</li></ol>',
    ],
  },
  check(page, report) {
    let before: HtmlElement | undefined;
    for (const list of page.all("ul", "ol")) {
      const isOne = list.children.length === 1 && !list.attributes.has("class");
      const next = nextOf(list, page);
      const isFirst = before === undefined || nextOf(before, page) !== list;
      if (isOne && isFirst && next?.tag === list.tag && next.children.length === 1)
        report(
          list,
          "This list has one item, and so has the next.",
          "Make one list of both, with one kind of mark.",
        );
      before = isOne ? list : undefined;
    }
  },
};
