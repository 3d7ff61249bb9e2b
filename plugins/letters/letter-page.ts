import { asMarkup, type Markup, markup } from "../model/markup.ts";
import type { ExplainedWord, Words } from "../model/view.ts";
import { fitRegion } from "./fit-region.ts";
import { asCode, type Letter, type LetterPage } from "./letter.ts";
import { toQrCode } from "./qr-code.ts";

/** A page of a letter: its words as they stand on the site, then the three answers, each with a slip to cut off. */
export function toLetterPage(page: LetterPage, letter: Letter, index: number): Markup {
  const prefix = `${letter.reviewer}-${index + 1}`;
  const { tag, direction } = page.language;
  return markup`<section class="page">
<div class="page__words" lang="${tag}" dir="${direction}">
<h2${languageOf(page.title)}>${page.title.text}</h2>
<p class="page__code">${page.code}</p>
<p class="page__lead"${languageOf(page.description)}>${page.description.text}</p>
${asMarkup(fitRegion(page.html, { ...letter, prefix }))}
${toWords(page, prefix)}</div>
${toAnswers(page, letter)}</section>
`;
}

function toWords({ words, wordsHeading }: LetterPage, prefix: string): Markup | undefined {
  if (words.length === 0) return undefined;
  return markup`<h3>${wordsHeading}</h3>
<dl>
${words.map((word) => toWord(word, prefix))}</dl>
`;
}

function toWord({ id, term, full, means }: ExplainedWord, prefix: string): Markup {
  const long = full && markup` <span${languageOf(full)}>(${full.text})</span>`;
  return markup`<div><dt id="${prefix}-word-${id}"><span${languageOf(term)}>${term.text}</span>${long}</dt>
<dd${languageOf(means)}>${means.text}</dd></div>
`;
}

function toAnswers({ codes }: LetterPage, { t }: Letter): Markup {
  const answers = [
    [t("letter.approve"), codes.approve],
    [t("letter.notYet"), codes.notYet],
    [t("letter.withdraw"), codes.withdraw],
  ] as const;
  return markup`<section class="answers">
<h3>${t("letter.answers")}</h3>
<p>${t("letter.cut")}</p>
<ul class="answers__list">
${answers.map(([says, code]) => toAnswer(says, code, t("letter.qr", { code })))}</ul>
</section>
`;
}

/** Once it is cut off, the slip shows the code and nothing of the page, the person or the answer. */
function toAnswer(says: string, code: string, label: string): Markup {
  return markup`<li class="answer">
<p class="answer__says">${says}</p>
<div class="slip">${toQrCode(code, label)}<p>${asCode(code)}</p></div>
</li>
`;
}

function languageOf({ lang, dir }: Words): Markup | undefined {
  return lang === undefined ? undefined : markup` lang="${lang}" dir="${dir}"`;
}
