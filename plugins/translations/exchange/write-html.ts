import { diffWordsWithSpace } from "diff";
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
  const cell = `lang="${tag}" dir="${direction}"`;
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Texts to translate into ${escapeHtml(name)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Texts to translate into ${escapeHtml(name)}</h1>
<ul>
${STEPS.map((step) => `<li>${escapeHtml(step)}</li>`).join("\n")}
</ul>
<table>
<thead>
<tr><th class="id" scope="col">local-offer:${tag}</th><th scope="col">English</th><th scope="col">${escapeHtml(name)}</th></tr>
</thead>
<tbody>
${pages.flatMap((page) => writePage(page, cell)).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}

function writePage({ path, version, title, units }: UnitPage, cell: string): string[] {
  return [
    `<tr class="page"><th class="id" scope="row">${breakable(`/${path}`)}</th><th colspan="2" lang="en" dir="ltr"><p>${escapeHtml(title)}</p><p class="note">Version ${version}</p></th></tr>`,
    ...units.map((unit) => writeRow(path, unit, cell)),
  ];
}

/** The English stands alone in the first paragraph of its cell; what it was, and the note, come after. */
function writeRow(path: string, unit: Unit, cell: string): string {
  const { english, folded, before } = unit;
  const changed =
    before !== undefined && hasNewEnglish(unit)
      ? `<p class="note">Before: ${markChanges(before.english, folded)}</p>`
      : "";
  const old = before === undefined ? "" : escapeText(before.translation);
  return [
    `<tr><th class="id" scope="row">${breakable(unitName(path, unit.id))}</th>`,
    `<td lang="en" dir="ltr"><p>${escapeText(english)}</p>${changed}<p class="note">${escapeHtml(sayUnit(unit))}</p></td>`,
    `<td ${cell}><p ${cell}>${old}</p></td></tr>`,
  ].join("");
}

function markChanges(before: string, now: string): string {
  return diffWordsWithSpace(before, now)
    .map(({ value, added, removed }) => {
      const text = escapeHtml(value);
      return added ? `<ins>${text}</ins>` : removed ? `<del>${text}</del>` : text;
    })
    .join("");
}

/** A name that may be broken after each slash, so that its column stays small. */
function breakable(name: string): string {
  return escapeHtml(name).replaceAll("/", "/<wbr>").replace("/<wbr>", "/");
}

/** Text with its line breaks. Letters that HTML can't hold become the replacement letter. */
function escapeText(text: string): string {
  return escapeHtml(text).replaceAll(BREAK, "<br>");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what HTML can't hold.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, "\u{fffd}").replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
