import type { Fragment } from "./engine.ts";

/** A piece of text; `marked` where it is a word that was looked for. */
export type Segment = { text: string; marked: boolean };

/** Words in an excerpt: about two lines on a laptop, four on a phone. */
export const EXCERPT_WORDS = 30;
/** An excerpt starts where its sentence starts, if that is at most this many words before. */
const SENTENCE_REACH = 8;
const BETWEEN_WORDS = "\u200b";

/**
 * The part of a page that best shows why it was found. `places` are places of words in its text.
 * Where only its title or keywords fit, it is the page's description.
 */
export function toExcerpt(fragment: Fragment, places: readonly number[]): Segment[] {
  const { words, joiner } = splitText(fragment);
  const first = titleLength(words, joiner, fragment.meta["title"] ?? "");
  const inText = places.filter((place) => place >= first && place < words.length).sort((a, b) => a - b);
  const description = fragment.meta["description"];
  if (inText.length === 0 && description) return [{ text: description, marked: false }];
  return cutOut(words, joiner, first, inText);
}

/** Pagefind counts words by spaces, or by the signs that it puts between words in languages without spaces. */
function splitText(fragment: Fragment): { words: string[]; joiner: string } {
  if (!fragment.raw_content.includes(BETWEEN_WORDS))
    return { words: fragment.content.split(/\s+/), joiner: " " };
  const text = fragment.raw_content.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return { words: text.split(BETWEEN_WORDS), joiner: "" };
}

/** How many words at the start only say the title again. */
function titleLength(words: readonly string[], joiner: string, title: string): number {
  const length = joiner === "" ? 0 : title.split(/\s+/).length;
  return words.slice(0, length).join(joiner).replace(/\.$/, "") === title.replace(/\s+/g, " ") ? length : 0;
}

function cutOut(
  words: readonly string[],
  joiner: string,
  first: number,
  places: readonly number[],
): Segment[] {
  const wanted = startOfSentence(words, densest(places) ?? first, first);
  // A word near the end of the text is shown with what stands before it.
  const start = Math.max(first, Math.min(wanted, words.length - EXCERPT_WORDS));
  const end = start + EXCERPT_WORDS;
  const marked = new Set(places);
  const segments: Segment[] = start > first ? [{ text: "…", marked: false }] : [];
  for (const [place, word] of words.slice(start, end).entries()) {
    if (place > 0) segments.push({ text: joiner, marked: false });
    segments.push(...(marked.has(start + place) ? markWord(word) : [{ text: word, marked: false }]));
  }
  if (end < words.length) segments.push({ text: "…", marked: false });
  return joinPlain(segments);
}

/** The place from which an excerpt holds the most of the words looked for; the earliest of equals. */
function densest(places: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [order, place] of places.entries()) {
    const held = places.slice(order).filter((other) => other < place + EXCERPT_WORDS - SENTENCE_REACH).length;
    if (held > most) [best, most] = [place, held];
  }
  return best;
}

function startOfSentence(words: readonly string[], place: number, first: number): number {
  const reach = Math.max(first, place - SENTENCE_REACH);
  for (let start = place; start > reach; start--)
    if (/[.!?؟۔।。]["”’)]*$/.test(words[start - 1] ?? "")) return start;
  return reach === first ? first : place;
}

/** Signs around a word aren't marked: "therapy," is marked as "therapy". */
function markWord(word: string): Segment[] {
  const [, before = "", core = "", after = ""] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word) ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: core !== "" },
    { text: after, marked: false },
  ];
}

function joinPlain(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined[joined.length - 1];
    if (last && !last.marked && !segment.marked) last.text += segment.text;
    else if (segment.text !== "") joined.push({ ...segment });
  }
  return joined;
}
