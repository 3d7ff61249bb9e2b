import type { Token } from "markdown-it";

/** The site's own Markdown, handed in: its parser, what of it is translated in one piece, and how two texts are compared. */
export type Markdown = {
  parse: (body: string) => Token[];
  isBlock: (token: Token) => boolean;
  /** The blocks in order, each in the form in which two versions of it are compared. */
  listBlocks: (body: string) => { kind: string; text: string }[];
  fold: (text: string) => string;
};

/** A text with the line ends and characters that Markdown's parser makes of it, so that its places are those of the parser. */
export function normaliseLines(body: string): string {
  return body.replace(/\r\n?/g, "\n").replaceAll("\0", "\u{fffd}");
}
