import { joinInline, type Piece, splitInline } from "./inline-codes.ts";

/** A line break inside a block, as files for translators have it. */
export const BREAK = "\\\n";

/**
 * A block's Markdown on one line, but for the line breaks that its author asked for: each is a backslash and a line end.
 * Lines that were only wrapped are joined.
 */
export function toOneLine(content: string): string {
  return content.includes("\n") ? joinInline(joinLines(splitInline(content))) : content;
}

function joinLines(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.type === "pair")
      return { ...piece, close: joinWrapped(piece.close), inner: joinLines(piece.inner) };
    if (piece.text === BREAK) return piece;
    return { ...piece, text: piece.type === "text" ? joinText(piece.text) : joinWrapped(piece.text) };
  });
}

/** Two spaces at the end of a line ask for a break too. */
function joinText(text: string): string {
  return text.replace(/([ \t]*)\n[ \t]*/g, (_, before: string) => (before.endsWith("  ") ? BREAK : " "));
}

function joinWrapped(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, " ");
}

/** What a translator wrote, with the white space that every format keeps: single spaces, and line breaks as `toOneLine` has them. */
export function tidyTarget(text: string): string {
  const lines = text.split(BREAK).map((line) => line.replace(/[ \t\n\r\f]+/g, " ").replace(/^ | $/g, ""));
  while (lines.length > 1 && lines.at(-1)?.trim() === "") lines.pop();
  while (lines.length > 1 && lines[0]?.trim() === "") lines.shift();
  return lines.join(BREAK).trim();
}

/** How many line breaks a text on one line has. */
export function countBreaks(text: string): number {
  return text.split(BREAK).length - 1;
}
