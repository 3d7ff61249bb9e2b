import type { Block, Document } from "../document/types.ts";
import { countByBlock } from "./count-words.ts";
import type { CheckRule } from "./rule.ts";

const FEWEST_WORDS = 300;
const LATEST = 0.6;
const PLACEHOLDER = /^\{\{\s*contacts?\b[^}]*(?:phone|mobile|email|text)[^}]*\}\}$/;
const EMAIL = /^[^\s@/:{}<>"]+@[^\s@]+\.[a-z]{2,}$/i;
const PHONE = /(?<![\d/.])(?:\+44[ ().-]{0,3}|\(?0)\d(?:[ ().-]{0,2}\d){8,9}(?!\d)/;

export const contactLate: CheckRule = {
  id: "contact-late",
  why: "A family in need of help may read no further than the first screen.",
  source: "our own choice",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: [
      `Call 01632 960100.\n\n${"You can ask us. We help you. ".repeat(50)}`,
      `${"You can ask us. We help you. ".repeat(50)}`,
    ],
    bad: [`${"You can ask us. We help you. ".repeat(50)}\n\nCall us on «01632 960100».`],
  },
  check(document, report) {
    const counts = countByBlock(document);
    const all = [...counts.values()].reduce((sum, { words }) => sum + words, 0);
    let read = 0;
    for (const block of document.blocks) {
      const contact = findContact(block, document);
      if (contact !== undefined) {
        const share = (read + wordsBefore(block, contact.start)) / all;
        if (all > FEWEST_WORDS && share > LATEST)
          report({
            ...{ block, start: contact.start, end: contact.end },
            message: `Who to call or write to comes first after ${Math.round(100 * share)}% of this page.`,
            fix: "Say near the top who helps and how to reach them.",
          });
        return;
      }
      read += counts.get(block)?.words ?? 0;
    }
  },
};

/** The first phone number or e-mail address of a block, or the placeholder or link of one. */
function findContact(block: Block, document: Document): { start: number; end: number } | undefined {
  const found = [
    ...block.opaque.filter((run) => isContact(block.text.slice(run.start, run.end))),
    ...block.links.filter(({ href }) => /^(?:mailto|tel):/i.test(href) || PLACEHOLDER.test(decode(href))),
  ];
  const phone = PHONE.exec(block.masked);
  if (phone !== null) found.push({ start: phone.index, end: phone.index + phone[0].length });
  if (document.kind !== "page") return undefined;
  return found.sort((a, b) => a.start - b.start)[0];
}

function isContact(text: string): boolean {
  return PLACEHOLDER.test(text) || EMAIL.test(text);
}

function decode(href: string): string {
  return href
    .replace(/^mailto:|^tel:/i, "")
    .replaceAll("%7B", "{")
    .replaceAll("%7D", "}");
}

function wordsBefore({ masked }: Block, end: number): number {
  return masked.slice(0, end).split(/\s+/).filter(Boolean).length;
}
