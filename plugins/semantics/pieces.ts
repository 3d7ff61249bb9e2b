import type { SpokenNode } from "./spoken-node.ts";

/** A spoken node, and the block of the page that it stands in: texts of one block are one text. */
export type Piece = { node: SpokenNode; block: number };

/** Signs that turn text and are never spoken. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it is spoken: each run of spaces as one, none at its ends, and without signs that only turn it. */
export function foldSpaces(text: string): string {
  return text.replace(TURNS, "").replace(/\s+/g, " ").trim();
}

/** Joins texts that stand one after the other in the same block and language. */
export function joinTexts(pieces: readonly Piece[]): SpokenNode[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isSame =
      last?.node.role === "text" &&
      piece.node.role === "text" &&
      last.block === piece.block &&
      last.node.language === piece.node.language;
    if (isSame) joined[joined.length - 1] = { ...last, node: addText(last.node, piece.node.name) };
    else joined.push(piece);
  }
  return joined
    .map(({ node }) => (node.role === "text" ? { ...node, name: foldSpaces(node.name) } : node))
    .filter(isSpoken);
}

/** False for a text of signs alone: a full stop after a link is no word. */
function isSpoken({ role, name }: SpokenNode): boolean {
  return role !== "text" || /[^\s\p{P}\p{Cf}]/u.test(name);
}

function addText(node: SpokenNode, text: string): SpokenNode {
  return { ...node, name: node.name + text };
}

/** Leaves out the texts that a name holds already; one in another language stays, since the name doesn't say in which it is. */
export function takeNamed(pieces: readonly Piece[], name: string, language: string): Piece[] {
  return pieces.filter(
    ({ node }) => node.role !== "text" || node.language !== language || !name.includes(foldSpaces(node.name)),
  );
}
