import { diffWordsWithSpace } from "diff";
import { asMarkup, type Markup, markup } from "../../model/markup.ts";
import { BREAK } from "./line-breaks.ts";
import { ADVICE, sayUnit } from "./say-unit.ts";
import { hasNewEnglish, type Unit, type UnitFile, type UnitPage, unitName } from "./unit.ts";

const STYLE = `
body { font-family: Arial, sans-serif; font-size: 12pt; line-height: 1.5; margin: 1rem; color: #0b0c0c; }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; }
th, td { border: 1px solid #505a5f; padding: 6px; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
p { margin: 0 0 4pt 0; }
.id { inline-size: 9em; font-size: 8pt; font-weight: normal; }
.page th { background: #f3f2f1; }
.note { font-size: 9pt; color: #505a5f; }
ins { background: #cce2d8; }
del { background: #f4d7d7; }
@media (max-width: 40em) { .id { inline-size: 4.5em; } th, td { padding: 3px; } }`;

const STEPS = [
  "Open this file in Word or LibreOffice and write the translation in the right column. Save it as HTML.",
  ...ADVICE,
  'Where an old translation stands there already, write over it. If it still fits, write only "=" in its place.',
  "Leave the first column as it is: it says where each text belongs.",
];

/** The file as one HTML table: the English on the left, the translation on the right. It opens in browsers and in Word. */
export function writeHtml({ language, pages }: UnitFile): string {
  const { tag, name, direction } = language;
  const page = markup`<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Texts to translate into ${name}</title>
<style>${asMarkup(STYLE)}
</style>
</head>
<body>
<h1>Texts to translate into ${name}</h1>
<ul>
${STEPS.map((step) => markup`<li>${step}</li>\n`)}</ul>
<table>
<thead>
<tr><th class="id" scope="col">local-offer:${tag}</th><th scope="col">English</th><th scope="col">${name}</th></tr>
</thead>
<tbody>
${pages.flatMap((each) => writePage(each, tag, direction))}</tbody>
</table>
</body>
</html>
`;
  return page.markup;
}

function writePage({ path, version, title, units }: UnitPage, tag: string, direction: string): Markup[] {
  return [
    markup`<tr class="page"><th class="id" scope="row">${breakable(`/${path}`)}</th><th colspan="2" lang="en" dir="ltr"><p>${title}</p><p class="note">Version ${version}</p></th></tr>\n`,
    ...units.map((unit) => {
      const old = breakLines(unit.before?.translation ?? "");
      return markup`<tr><th class="id" scope="row">${breakable(unitName(path, unit.id))}</th>${writeEnglish(unit)}<td lang="${tag}" dir="${direction}"><p lang="${tag}" dir="${direction}">${old}</p></td></tr>\n`;
    }),
  ];
}

/** The English stands alone in the first paragraph of its cell; what it was, and the note, come after. */
function writeEnglish(unit: Unit): Markup {
  const { english, folded, before } = unit;
  const changed =
    before !== undefined && hasNewEnglish(unit)
      ? markup`<p class="note">Before: ${markChanges(before.english, folded)}</p>`
      : undefined;
  return markup`<td lang="en" dir="ltr"><p>${breakLines(english)}</p>${changed}<p class="note">${sayUnit(unit)}</p></td>`;
}

function markChanges(before: string, now: string): Markup[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) =>
    added ? markup`<ins>${value}</ins>` : removed ? markup`<del>${value}</del>` : markup`${value}`,
  );
}

/** A name that may be broken after each slash but the first, so that its column stays small. */
function breakable(name: string): Markup[] {
  return name.split(/(?<=.\/)/).map((part, index) => (index === 0 ? markup`${part}` : markup`<wbr>${part}`));
}

/** Text with its line breaks. */
function breakLines(text: string): Markup[] {
  return text.split(BREAK).map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`));
}
