import { type Document, isMap, isScalar, type Node, type Pair, parseDocument } from "yaml";
import { sameValue } from "./fields.ts";

/** A key with its value: where its lines begin, comments above it too, and where they end. */
type Block = { key: string; value: unknown; from: number; to: number; said: unknown };

/** A text of YAML with the keys of one of its maps, and where the map's lines begin and end. */
type Part = { text: string; document: Document; map: unknown; from: number; to: number };

/**
 * The text `after` a change, with the lines of each key that says the same as before as they were: YAML that is written
 * anew is wrapped anew. Comments belong to the key below them.
 */
export function keepLines(before: string, after: string): string {
  const newLine = before.includes("\r\n") ? "\r\n" : "\n";
  const kept = mergeParts(toPart(before), toPart(after)).replace(/\r?\n/g, newLine);
  // Files are written in more ways than were thought of: what they say matters more than how.
  return sameValue(parseDocument(kept).toJS(), parseDocument(after).toJS()) ? kept : after;
}

function toPart(text: string): Part {
  const document = parseDocument(text);
  return { text, document, map: document.contents, from: 0, to: endOf(text) };
}

/** Where the lines end that belong to a key: comments below the last one stand for themselves. */
function endOf(text: string): number {
  return text.length - (/(?:(?<=\n)(?:#.*|[ \t]*)(?:\r?\n|$))*$/.exec(text)?.[0].length ?? 0);
}

function mergeParts(old: Part, fresh: Part): string {
  const [olds, news] = [blocksOf(old), blocksOf(fresh)];
  const [first, now] = [olds[0], news[0]];
  if (first === undefined || now === undefined || indentOf(old, first) !== indentOf(fresh, now))
    return fresh.text.slice(fresh.from, fresh.to);
  const blocks = news.map((block) => {
    const was = olds.find(({ key }) => key === block.key);
    const whole = { ...fresh, map: block.value, from: block.from, to: block.to };
    if (was === undefined) return whole.text.slice(whole.from, whole.to);
    return sameValue(was.said, block.said)
      ? withEnd(old.text.slice(was.from, was.to))
      : mergeParts({ ...old, map: was.value, from: was.from, to: was.to }, whole);
  });
  const isRoot = old.from === 0 && old.map === old.document.contents;
  return [old.text.slice(old.from, first.from), ...blocks, isRoot ? old.text.slice(old.to) : ""].join("");
}

/** The keys of a map that is written in lines; none where it isn't one. */
function blocksOf({ text, document, map, from, to }: Part): Block[] {
  if (!isMap(map) || map.flow === true) return [];
  const starts = map.items.map((pair, index) => lineOf(text, pair, endOfValue(map.items[index - 1]) ?? from));
  return map.items.map((pair, index) => ({
    key: isScalar(pair.key) ? String(pair.key.value) : "",
    value: pair.value,
    from: starts[index] ?? from,
    to: starts[index + 1] ?? to,
    said: isNode(pair.value) ? pair.value.toJS(document) : undefined,
  }));
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const endOfValue = (pair: Pair | undefined): number | undefined =>
  isNode(pair?.value) ? pair.value.range?.[1] : undefined;

/** Where the line of a key begins, or of the first comment or empty line above it, but not above `floor`. */
function lineOf(text: string, { key }: Pair, floor: number): number {
  const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  // What stands behind a value on its line is no line of its own.
  const region = floor === 0 ? `\n${text.slice(0, start)}` : text.slice(floor - 1, start);
  return start - (/(?:(?<=\n)[ \t]*(?:#.*)?\r?\n)*$/.exec(region)?.[0].length ?? 0);
}

function indentOf({ text }: Part, { value: _, ...block }: Block): number {
  const lines = text.slice(block.from, block.to).split("\n");
  return lines.find((line) => !/^\s*(?:#|$)/.test(line))?.search(/\S/) ?? 0;
}

function withEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
