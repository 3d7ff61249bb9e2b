import type { Vocabulary } from "../vocabulary/features.ts";
import type { Run, Token } from "./types.ts";

/** A word keeps its inner apostrophes; hyphens part words; a number keeps its commas and points. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*|\d[\d.,]*/gu;

/** Splits a run of a masked text into words, numbers and opaque tokens. Without a vocabulary no word has features. */
export function toTokens(
  masked: string,
  run: Run,
  opaque: readonly Run[],
  words: Vocabulary | null,
): Token[] {
  const tokens: Token[] = [];
  const inside = opaque.filter((hidden) => hidden.start < run.end && hidden.end > run.start);
  let hidden = 0;
  for (const { 0: text, index } of masked.slice(run.start, run.end).matchAll(TOKEN)) {
    const start = run.start + index;
    while ((inside[hidden]?.end ?? Number.POSITIVE_INFINITY) <= start) hidden++;
    const cover = inside[hidden];
    if (cover !== undefined && cover.start < start + text.length) {
      if (tokens.at(-1)?.start !== cover.start) tokens.push(opaqueToken(cover));
    } else tokens.push(toToken(text, start, words));
  }
  return tokens;
}

function opaqueToken(run: Run): Token {
  return { kind: "opaque", start: run.start, end: run.end, text: "", lower: "", features: null };
}

function toToken(text: string, start: number, words: Vocabulary | null): Token {
  const end = start + text.length;
  const isNumber = text.charCodeAt(0) < 58;
  if (isNumber) return { kind: "number", start, end, text, lower: text, features: null };
  const lower = text.toLowerCase();
  return { kind: "word", start, end, text, lower, features: words?.featuresOf(lower) ?? null };
}
