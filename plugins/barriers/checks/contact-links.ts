import type { Check } from "../barrier.ts";
import type { HtmlElement, HtmlPage } from "../page/html-page.ts";
import { wordedLinks } from "../page/links.ts";

/** What stands in the paragraph, item or cell around a link. */
function textAround(page: HtmlPage, { around, ...link }: HtmlElement): string {
  const holder = around.p ?? around.li ?? around.dd ?? around.td ?? link;
  return page.text.slice(holder.from, Math.min(holder.to, holder.from + 2000));
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

export const linkMailHidden: Check = {
  id: "link-mail-hidden",
  why: "Who has no mail program on the device can't use the link, and can't copy the address either.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      "[send@council.example](mailto:send@council.example)",
      "[{{contacts.send.email}}](mailto:{{contacts.send.email}})",
      "Write to send@council.example: [write now](mailto:send@council.example).",
    ],
    bad: [
      "«[Write to us](mailto:send@council.example)» today.",
      '«<a href="mailto:a@b.example?subject=Help">E-mail</a>»',
    ],
  },
  check(page, report) {
    for (const { link, text, href } of wordedLinks(page)) {
      const address = /^mailto:([^?]+)/i.exec(href)?.[1] ?? "";
      const near = textAround(page, link).toLowerCase();
      if (!near.includes(address.toLowerCase()) && !MAIL.test(text))
        report(link, "Nobody can see the address that this link writes to.", `Write it: ${address}.`);
    }
  },
};

export const linkMailOther: Check = {
  id: "link-mail-other",
  why: "A message goes to somebody else than the page says, and a family waits for an answer.",
  wcag: ["2.4.4"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["[send@council.example](mailto:SEND@council.example?subject=Help)"],
    bad: [
      "Write to «[send@council.example](mailto:sen@council.example)».",
      '<p>«<a href="mailto:b@b.example">a@b.example</a>»</p>',
    ],
  },
  check(page, report) {
    for (const { link, text, href } of wordedLinks(page)) {
      const shown = MAIL.exec(text)?.[0].toLowerCase();
      const target = /^mailto:([^?]+)/i.exec(href)?.[1]?.toLowerCase();
      if (shown !== undefined && target !== undefined && !decoded(target).includes(shown))
        report(link, `The link shows ${shown} and writes to ${target}.`, "Make both the same.");
    }
  },
};

function decoded(address: string): string {
  return address.replaceAll("%40", "@");
}

/** A number's digits without the code of the country. */
function digitsOf(text: string): string {
  return text.replace(/^\s*\+\s?44\s?(?:\(0\))?/, "0").replace(/\D/g, "");
}

export const linkPhoneHidden: Check = {
  id: "link-phone-hidden",
  why: "On a computer a link that calls does nothing, and the number to dial can't be seen.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["[01632 960100](tel:01632960100)", "Call 01632 960100: [call now](tel:01632960100)."],
    bad: ["«[Call us](tel:01632960100)» today.", '«<a href="tel:+441632960100">Call us</a>»'],
  },
  check(page, report) {
    for (const { link, text, href } of wordedLinks(page)) {
      if (/^tel:/i.test(href) && !/\d{3}|\{\{/.test(text) && !/\d[\d ]{5,}/.test(textAround(page, link)))
        report(link, "Nobody can see the number that this link calls.", "Write the number.");
    }
  },
};

export const linkPhoneOther: Check = {
  id: "link-phone-other",
  why: "People who tap the number call somebody else than those who dial it.",
  wcag: ["2.4.4"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      "[01632 960100](tel:+441632960100)",
      "[+44 1632 960100](tel:01632960100)",
      "[18001 01632 960100](tel:1800101632960100)",
    ],
    bad: ["Call «[01632 960100](tel:01632960101)».", '<p>«<a href="tel:+441632960111">01632 960100</a>»</p>'],
  },
  check(page, report) {
    for (const { link, text, href } of wordedLinks(page)) {
      if (!/^tel:\+?[\d() -]+$/i.test(href)) continue;
      const [shown, dialled] = [
        digitsOf(/\+?\d[\d ()]{6,}\d/.exec(text)?.[0] ?? ""),
        digitsOf(href.slice(4)),
      ];
      if (shown !== "" && shown !== dialled && !/^\+(?!44)/.test(text))
        report(link, `The link shows ${shown} and calls ${dialled}.`, "Make both the same.");
    }
  },
};
