import { digestOf } from "../model/keeper.ts";

/**
 * A short digest of what families read on a page. 48 bits: that a page changes and keeps its digest happens once in
 * 281 million million changes.
 */
export function digestWords(texts: readonly string[]): string {
  return digestOf(...texts.map((text) => text.replace(/\s+/g, " ").trim())).slice(0, 8);
}

/** The words of HTML, without its marks: a new class or address of a picture changes nothing that anybody reads. */
export function wordsOfHtml(html: string): string {
  return html.replace(/<[^>]*>/g, " ");
}
