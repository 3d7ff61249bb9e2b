/** A code as somebody typed or pasted it, and the line it stands on, from 1. */
export type TypedCode = { line: number; text: string };

/**
 * Finds the codes in a list: one a line, or one cell of each row of a table. Blank lines, what follows a `#`, a heading
 * and the marks that word processors put before a line are left out. Nothing else is: what is no code must be told.
 */
export function readCodes(text: string): TypedCode[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line, index) => ({ line: index + 1, cells: toCells(line) }))
    .filter(({ cells }) => cells.length > 0 && !cells.some((cell) => /^codes?$/i.test(cell)))
    .flatMap(({ line, cells }) => chooseCells(cells).map((cell) => ({ line, text: cell })));
}

function toCells(line: string): string[] {
  return tidy(line)
    .replace(/#.*$/, "")
    .split(/[,;\t]/)
    .map((cell) => cell.replace(/^[\s"'“”‘’«»•·*▪◦‣]+|[\s"'“”‘’«».]+$/gu, "").replace(/^\d{1,4}[.)]\s+/, ""))
    .filter((cell) => cell !== "");
}

/** A row may hold a date or a name beside its code: those cells that look most like a code count as what was meant. */
function chooseCells(cells: readonly string[]): string[] {
  const likely = cells.filter((cell) => lettersOf(cell).length === 16);
  if (likely.length > 0) return likely;
  const distance = (cell: string) => Math.abs(lettersOf(cell).length - 16);
  return [...cells].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function lettersOf(cell: string): string {
  return cell.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Where the digits of a script begin: people type with the keyboard of their own language. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6];

/** One way of writing for wide letters, digits of any script and every dash; marks that nobody sees are gone. */
function tidy(line: string): string {
  return line
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212_]/gu, "-")
    .replace(/\p{Nd}/gu, (digit) => {
      const point = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((each) => each <= point && point < each + 10);
      return zero === undefined ? digit : String(point - zero);
    });
}
