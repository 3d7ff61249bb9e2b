/** What a mark in a text is, for tools that show it: XLIFF's own kinds. */
export type CodeType = "fmt" | "link" | "image" | "other";

/**
 * A part of a block's Markdown: words, a mark that stands alone (`{{…}}`, code, a line break), or a pair of marks round
 * words. All written one after the other, they are the Markdown again, letter for letter.
 */
export type Piece =
  | { type: "text"; text: string }
  | { type: "code"; text: string; of: CodeType }
  | { type: "pair"; open: string; close: string; of: CodeType; inner: Piece[] };

/** How deep marks are told apart inside one another; deeper ones stay part of the words. */
const DEEPEST = 12;

/** Marks that stand alone, each from where it begins. */
const ALONE: readonly [RegExp, CodeType][] = [
  [/\{\{[^{}]*\}\}/y, "other"],
  [/\\\n/y, "fmt"],
  [/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/y, "other"],
  [/<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/iy, "link"],
  [/<(?:\/?[a-z][^<>]*|!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[[\s\S]*?\]\]|![a-z][^>]*)>/iy, "other"],
];

/** Splits a block's Markdown into its words and its marks. */
export function splitInline(text: string, depth = 0): Piece[] {
  const pieces: Piece[] = [];
  let words = "";
  let at = 0;
  while (at < text.length) {
    const found = text[at] === "\\" && text[at + 1] !== "\n" ? undefined : findMark(text, at, depth);
    if (found === undefined) {
      const length = text[at] === "\\" && at + 1 < text.length && text[at + 1] !== "\n" ? 2 : 1;
      words += text.slice(at, at + length);
      at += length;
      continue;
    }
    if (words !== "") pieces.push({ type: "text", text: words });
    words = "";
    pieces.push(found.piece);
    at += found.length;
  }
  return words === "" ? pieces : [...pieces, { type: "text", text: words }];
}

/** The Markdown that pieces stand for. */
export function joinInline(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.type === "pair" ? piece.open + joinInline(piece.inner) + piece.close : piece.text))
    .join("");
}

/** The words of a block's Markdown: without its marks, the addresses of its links, its code and its placeholders. */
export function visibleText(text: string): string {
  const visible = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) =>
        piece.type === "pair" ? visible(piece.inner) : piece.type === "text" ? piece.text : " ",
      )
      .join("");
  return visible(splitInline(text));
}

type Mark = { piece: Piece; length: number };

function findMark(text: string, at: number, depth: number): Mark | undefined {
  if (!"{\\`<![*_".includes(text[at] ?? "")) return undefined;
  for (const [pattern, of] of ALONE) {
    const written = matchAt(pattern, text, at);
    if (written !== undefined) return { piece: { type: "code", text: written, of }, length: written.length };
  }
  if (depth >= DEEPEST) return undefined;
  return findLink(text, at, depth) ?? findEmphasis(text, at, depth);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const LINK_END =
  /\]\(\s*(?:<[^<>\n]*>|(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\]\[[^[\]]*\]/y;

function findLink(text: string, at: number, depth: number): Mark | undefined {
  const open = text.startsWith("![", at) ? "![" : text[at] === "[" ? "[" : undefined;
  if (open === undefined) return undefined;
  const end = closingBracket(text, at + open.length);
  const close = end === undefined ? undefined : matchAt(LINK_END, text, end);
  if (end === undefined || close === undefined) return undefined;
  const inner = splitInline(text.slice(at + open.length, end), depth + 1);
  const of = open === "[" ? "link" : "image";
  return { piece: { type: "pair", open, close, of, inner }, length: end + close.length - at };
}

function closingBracket(text: string, from: number): number | undefined {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "[") open += 1;
    else if (text[at] === "]" && --open === 0) return at;
  }
  return undefined;
}

/** Emphasis between equal marks that hug their words. */
function findEmphasis(text: string, at: number, depth: number): Mark | undefined {
  const open = matchAt(/\*\*|__|\*|_/y, text, at);
  if (open?.startsWith("_") && /[\p{L}\p{N}]$/u.test(text.slice(0, at))) return undefined;
  if (open === undefined || !/^[^\s*_]/u.test(text.slice(at + open.length, at + open.length + 2)))
    return undefined;
  const end = text.indexOf(open, at + open.length + 1);
  if (end < 0 || /[\s\\*_]$/u.test(text.slice(0, end)) || text[end + open.length] === open[0])
    return undefined;
  const inner = text.slice(at + open.length, end);
  if (/[[\]`{}<>]/.test(inner) && !isWhole(inner)) return undefined;
  return {
    piece: { type: "pair", open, close: open, of: "fmt", inner: splitInline(inner, depth + 1) },
    length: end + open.length - at,
  };
}

/** True where marks that open in a text also close in it. */
function isWhole(text: string): boolean {
  return (
    ["[]", "{}", "<>"].every(([a = "", b = ""]) => text.split(a).length === text.split(b).length) &&
    text.split("`").length % 2 === 1
  );
}
