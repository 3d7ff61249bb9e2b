import type { HtmlElement, HtmlPage } from "./html-page.ts";

const TEXT =
  /\b(?:transcripts?|transcription|captions?|captioned|subtitles?|subtitled|BSL|sign language|in words|read the words)\b/i;

/** True where English words around a recording say that it has captions, or that its words are written somewhere. */
export function mentionsText(page: HtmlPage, element: HtmlElement): boolean {
  return TEXT.test(wordsAround(page, element));
}

/** The words around a recording: those of what holds it, up to three elements out. */
function wordsAround(page: HtmlPage, element: HtmlElement): string {
  let holder = element;
  for (let step = 0; step < 3 && holder.parent !== null && holder.parent.tag !== "body"; step++)
    holder = holder.parent;
  return page.text.slice(Math.max(holder.from - 200, 0), Math.min(holder.to, holder.from + 4000) + 300);
}
