import { errorAt, type Finding } from "../model/finding.ts";

/** Where something in a text passes for a badge. Offsets count UTF-16 code units from 0, lines and columns from 1. */
export type BadgePlace = { offset: number; line: number; column: number; text: string };

/** How a badge calls itself in English. What it calls itself in other languages comes from their interface text. */
const WORDS = ["parent approved", "parents approved", "approved by parents", "approved by a parent"];

/** The badge's class, as the layout writes it. */
const CLASS = /[<{][^<>{}]*\bbadge--[\w-]+/g;
const PICTURE = /!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>/giu;
const THUMB = /👍|&#(?:x0*1f44d|0*128077);|\\U0001f44d|\\ud83d\\udc4d|:(?:\+1|thumbsup):/giu;
/** A character by its number, as HTML and as YAML write it. */
const NUMBERED = /&#x[\da-f]+;|&#\d+;|\\x[\da-f]{2}|\\u[\da-f]{4}|\\U[\da-f]{8}/gi;

/** How many code units from a thumb a badge's words still belong to it. */
const NEAR = 160;

/**
 * Finds what passes for a badge in Markdown, HTML or YAML: the badge's class, a picture that calls itself one, or a thumb
 * near a badge's words, English ones or `ownWords`. Plain words without a thumb are fine, so that pages can explain
 * the badge.
 */
export function findHandPlacedBadges(text: string, ownWords: readonly string[] = []): BadgePlace[] {
  const words = [...WORDS, ...ownWords];
  const classes = [...text.matchAll(CLASS)];
  const pictures = [...text.matchAll(PICTURE)].filter(([picture]) => saysBadge(picture, words));
  const thumbs = [...text.matchAll(THUMB)].filter(({ index }) =>
    saysBadge(withoutTags(text.slice(Math.max(0, index - NEAR), index + NEAR)), words),
  );
  return [...classes, ...pictures, ...thumbs]
    .sort((a, b) => a.index - b.index)
    .map(({ 0: found, index }) => toPlace(text, index, found));
}

/** The same as errors with their lines. `firstLine` is the line of the file on which the text begins. */
export function checkHandPlacedBadges(
  source: { file: string; text: string; firstLine?: number },
  ownWords?: readonly string[],
): Finding[] {
  return findHandPlacedBadges(source.text, ownWords).map(({ line, column, text }) => {
    const place = { file: source.file, line: line + (source.firstLine ?? 1) - 1, column };
    const message = `"${text}" passes for the badge of parents' approval.`;
    const fix = "Take it out. The build shows the badge where parents' votes stand behind the page.";
    return errorAt(place, "hand-placed-badge", message, fix);
  });
}

/** Whether text says a badge's words, through emphasis, hyphens and characters that nobody sees. */
function saysBadge(text: string, words: readonly string[]): boolean {
  const plain = toPlainWords(text);
  return words.some((phrase) => plain.includes(toPlainWords(phrase)));
}

/** The text that readers see of HTML elements and of links. */
function withoutTags(text: string): string {
  return text.replace(/<[^>]*>/g, " ").replace(/\]\([^)]*\)|[[\]]/g, "");
}

function toPlainWords(text: string): string {
  return text
    .replace(NUMBERED, toCharacter)
    .replace(/&nbsp;/gi, " ")
    .replace(/&#?\w+;/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}|[*_~`]/gu, "")
    .replace(/[\s\p{Dash}]+/gu, " ");
}

function toCharacter(numbered: string): string {
  const digits = numbered.replace(/^(&#x?|\\[xu])|;$/gi, "");
  const code = Number.parseInt(digits, /^&#\d/.test(numbered) ? 10 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function toPlace(text: string, offset: number, found: string): BadgePlace {
  const before = text.slice(0, offset).split("\n");
  return { offset, line: before.length, column: (before.at(-1) ?? "").length + 1, text: found };
}
