/** Lines as Markdown and editors count them: each ends with CR LF, LF or CR. */
const LINE_END = /\r\n?|\n/g;

/** Finds the lines of a text and turns offsets into lines and columns. A byte-order mark is on no column. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[];
  readonly #ends: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [text.startsWith("\uFEFF") ? 1 : 0];
    this.#ends = [];
    for (const match of text.matchAll(LINE_END)) {
      this.#ends.push(match.index);
      this.#starts.push(match.index + match[0].length);
    }
    this.#ends.push(text.length);
  }

  /** How many lines there are. A text that ends with a line end has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** Offset of a line's first character. Lines start at 1. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** A line's text without its line end. */
  textOf(line: number): string {
    return this.#text.slice(this.startOf(line), this.#ends[line - 1] ?? this.#text.length);
  }

  /** The line and column of an offset. Both start at 1; columns count UTF-16 code units. */
  placeOf(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (this.#starts[low] ?? 0)) + 1 };
  }
}
