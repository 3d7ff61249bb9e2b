import type { Scalar } from "yaml";
import { type MappedText, TextBuilder } from "./mapped-text.ts";

/**
 * Maps the text of a YAML scalar to its place in `source`. `shift` is where the YAML begins in the file.
 * Knows plain, quoted and block scalars: folded lines, doubled quotes, backslash escapes.
 */
export function mapScalar(scalar: Scalar, source: string, shift: number): MappedText {
  const text = new TextBuilder();
  if (typeof scalar.value !== "string" || !scalar.range) return text;
  const value = scalar.value;
  const [begin, end] = scalar.range;
  let at = begin + headLength(scalar.type, source, begin);
  let done = 0;
  while (done < value.length) {
    const step = nextStep(value, done, source, at, scalar.type);
    const part = value.slice(done, done + step.taken);
    if (at + step.read > end) text.addChanged(value.slice(done), shift + at, shift + end);
    else if (step.exact) text.addExact(part, shift + at);
    else text.addChanged(part, shift + at, shift + at + step.read);
    done = at + step.read > end ? value.length : done + step.taken;
    at += step.read;
  }
  return text;
}

/** How much of the value and of the source go together next. */
type Step = { taken: number; read: number; exact: boolean };

/** What stands before the text: an opening quote, or a block's `|` or `>` line and its indent. */
function headLength(type: Scalar["type"], source: string, begin: number): number {
  if (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE") return 1;
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return 0;
  const body = /[^\n\r]*(?:\r\n?|\n)?[\s]*/y;
  body.lastIndex = begin;
  return body.exec(source)?.[0].length ?? 0;
}

function nextStep(value: string, done: number, source: string, at: number, type: Scalar["type"]): Step {
  const character = value.charAt(done);
  if (type === "QUOTE_DOUBLE" && source.charAt(at) === "\\") return escapeStep(value, done, source, at);
  if (type === "QUOTE_SINGLE" && character === "'") return { taken: 1, read: 2, exact: false };
  if (!isSpace(character)) return { taken: 1, read: 1, exact: character === source.charAt(at) };
  const read = spaces(source, at);
  const run = source.slice(at, at + read);
  if (/[\n\r]/.test(run)) return { taken: spaces(value, done), read, exact: false };
  return { taken: 1, read: 1, exact: character === source.charAt(at) };
}

/** Lengths of the escapes of a double-quoted scalar, backslash included. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

function escapeStep(value: string, done: number, source: string, at: number): Step {
  const code = source.charAt(at + 1);
  if (code === "\n" || code === "\r") return { taken: 0, read: 1 + spaces(source, at + 1), exact: false };
  const taken = (value.codePointAt(done) ?? 0) > 0xffff && code === "U" ? 2 : 1;
  return { taken, read: ESCAPES[code] ?? 2, exact: false };
}

function spaces(text: string, from: number): number {
  let end = from;
  while (end < text.length && isSpace(text.charAt(end))) end++;
  return end - from;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}
