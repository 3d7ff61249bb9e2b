import { asMarkup, type Markup, markup } from "../model/markup.ts";

/** What a file of letters needs besides them. `css` is a whole style sheet; without `largePrint` letters are 14 points. */
export type DocumentInput = {
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  css: string;
  largePrint: boolean;
  letters: readonly Markup[];
};

/** A file to print that needs nothing else: it runs no script and fetches nothing, and its policy holds that. */
export function toDocument({ title, language, direction, css, largePrint, letters }: DocumentInput): string {
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}" class="${largePrint ? "large-print" : "usual-print"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<style>${asMarkup(css)}</style>
</head>
<body>
<main>
${letters}</main>
</body>
</html>
`.markup;
}
