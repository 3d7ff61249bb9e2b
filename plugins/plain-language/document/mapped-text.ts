/**
 * A run of text and the run of the file that it comes from. Exact: the same characters, one for one.
 * Otherwise it stands for the whole run (an entity, an escape, a line break).
 */
export type Segment = { start: number; end: number; from: number; to: number; exact: boolean };

/** Text as a reader sees it, with where each of its characters stands in the file. Offsets count UTF-16 code units. */
export type MappedText = { text: string; segments: readonly Segment[] };

/** A run of a file: `from` is its first offset, `to` the one after its last. */
export type Span = { from: number; to: number };

/** Builds a text piece by piece, remembering where each piece came from. */
export class TextBuilder implements MappedText {
  text = "";
  readonly segments: Segment[] = [];

  /** Adds text that stands in the file, character for character, at `from`. */
  addExact(text: string, from: number): void {
    if (text === "") return;
    const last = this.segments.at(-1);
    if (last?.exact && last.to === from) {
      last.end += text.length;
      last.to += text.length;
      this.text += text;
    } else this.#add(text, from, from + text.length, true);
  }

  /** Adds text that stands for a run of the file which is written otherwise, like `&` for `&amp;`. */
  addChanged(text: string, from: number, to: number): void {
    if (text !== "") this.#add(text, from, to, false);
  }

  #add(text: string, from: number, to: number, exact: boolean): void {
    const start = this.text.length;
    this.text += text;
    this.segments.push({ start, end: this.text.length, from, to, exact });
  }
}

/** Where a run of the text stands in the file. An empty run stands before its character. */
export function spanOf(mapped: MappedText, start: number, end: number): Span {
  const first = segmentAt(mapped.segments, start);
  if (first === undefined) return { from: 0, to: 0 };
  const from = first.exact ? first.from + (start - first.start) : first.from;
  if (end <= start) return { from, to: from };
  const last = segmentAt(mapped.segments, end - 1) ?? first;
  return { from, to: last.exact ? last.from + (end - last.start) : last.to };
}

/** A part of a mapped text as a mapped text of its own. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const part = new TextBuilder();
  for (const segment of mapped.segments) {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from >= to) continue;
    const text = mapped.text.slice(from, to);
    if (segment.exact) part.addExact(text, segment.from + (from - segment.start));
    else part.addChanged(text, segment.from, segment.to);
  }
  return part;
}

/** The segment that holds a character of the text, or the last one for a place past the end. */
function segmentAt(segments: readonly Segment[], index: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return segments[low];
}
