import type { ReviewedRegion } from "../../plugins/site/reviewed-region.ts";

/**
 * What a reader meets of a page, read by another way than the digest's: the printed HTML itself, with nothing folded but
 * white space and Unicode's forms, and nothing left out but ids, marks for search, and the name of a language of code.
 * Two readings that differ are two pages to a reader.
 */
export function readRegion({ title, description, html, words }: ReviewedRegion): string {
  const explained = words.map(({ id, more, ...rest }) => ({ ...rest, more: more?.url }));
  const around = JSON.stringify([title, description, explained]);
  return `${foldLine(around)}\n${foldSpace(html.replace(UNSEEN, ""))}`.normalize("NFC");
}

const UNSEEN = / (?:id="[^"]*"|data-pagefind-ignore(?:="")?|class="language-[^"]*")(?=[^<>]*>)/g;
const BLOCK_TAGS = "h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|div|hr|br|pre";
const AROUND_BLOCKS = new RegExp(` ?(</?(?:${BLOCK_TAGS})\\b[^>]*>) ?`, "g");

/** White space counts in code that stands in a block of its own, and nowhere else. */
function foldSpace(html: string): string {
  const parts = html.split(/(<pre>[\s\S]*?<\/pre>)/);
  return parts.map((part) => (part.startsWith("<pre>") ? part : foldLine(part))).join("");
}

function foldLine(html: string): string {
  return html.replace(/[ \t\r\n\f]+/g, " ").replace(AROUND_BLOCKS, "$1");
}
