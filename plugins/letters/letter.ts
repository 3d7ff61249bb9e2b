import type { Language } from "../model/languages.ts";
import { type Markup, markup } from "../model/markup.ts";
import type { ExplainedWord, Formats, Text, Words } from "../model/view.ts";
import type { Surroundings } from "./fit-region.ts";
import { toLetterPage } from "./letter-page.ts";

/** A page as a letter shows it. `code` is the sentence with the code of its words; `codes` are the letter's own. */
export type LetterPage = {
  language: Language;
  title: Words;
  description: Words;
  html: string;
  words: readonly ExplainedWord[];
  /** What stands above the explained words, in the page's language. */
  wordsHeading: string;
  code: string;
  codes: { approve: string; notYet: string; withdraw: string };
};

/** Whoever sends the letters, and gets the answers back. */
export type Sender = {
  name: string;
  phone: string;
  email?: string | undefined;
  hours: string;
  address?: string | undefined;
};

/** One letter to one parent. `reviewer` is the parent's random id; dates are `YYYY-MM-DD`. */
export type Letter = {
  language: Language;
  t: Text;
  formats: Pick<Formats, "date">;
  council: string;
  sender: Sender;
  reviewer: string;
  closes: string;
  siteUrl: string;
  toData: Surroundings["toData"];
  pages: readonly LetterPage[];
};

/** A letter as the part of a document: what to do first, then each page with its answers. */
export function toLetter(letter: Letter): Markup {
  const { language, t, formats, council, sender, reviewer, closes, pages } = letter;
  const steps = [
    t("letter.read"),
    t("letter.choose"),
    t("letter.send", { date: isolate(formats.date(closes)) }),
    t("letter.keep"),
  ];
  return markup`<article class="letter" lang="${language.tag}" dir="${language.direction}">
<p class="letter__number">${asCode(reviewer)}</p>
<h1>${t("letter.title")}</h1>
<p>${t("letter.from", { sender: isolate(sender.name), council: isolate(council) })}</p>
<h2>${t("letter.todo")}</h2>
<ol>
${steps.map((step) => markup`<li>${step}</li>\n`)}</ol>
<h2>${t("letter.secretHeading")}</h2>
<p>${t("letter.secret", { number: isolate(reviewer) })}</p>
<p>${t("letter.find")}</p>
<h2>${t("contact.heading")}</h2>
<address lang="en" dir="ltr">
${senderLines(sender).map((line) => markup`<p>${line}</p>\n`)}</address>
${pages.map((page, index) => toLetterPage(page, letter, index))}</article>
`;
}

function senderLines({ name, phone, email, hours, address }: Sender): string[] {
  return [name, phone, email, hours, address].filter((line) => line !== undefined);
}

/** Codes and numbers read from left to right in every language, and never break over two lines. */
export function asCode(code: string): Markup {
  return markup`<bdi dir="ltr" class="code">${code}</bdi>`;
}

/** Keeps words of another direction together inside a sentence (https://www.w3.org/International/articles/inline-bidi-markup/). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
