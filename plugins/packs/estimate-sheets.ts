import type { NumberedEntry, PackPart, PackView } from "../model/pack-view.ts";
import type { Words } from "../model/view.ts";

/** What a side of A4 holds in a size of print. `letters` are those of a line of Latin script. */
type Print = { letters: number; lines: number };

/** Measured on packs that a browser printed: 12 and 18 points on A4. */
export const USUAL_PRINT: Print = { letters: 88, lines: 44 };
export const LARGE_PRINT: Print = { letters: 56, lines: 27 };

/** Lines that a heading, a paragraph and an entry take besides those of their letters. */
const GAP = { paragraph: 0.5, entry: 2.5, cover: 1 };

/** About how many sides of A4 a pack takes. Each part begins on a new one. */
export function estimateSheets(
  { parts, phones, words }: Pick<PackView, "parts" | "phones" | "words">,
  print: Print,
): number {
  const lines = (text: string): number => Math.ceil(text.length / print.letters) + GAP.paragraph;
  const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + lines(text), 0);
  const sheets = (count: number): number => Math.max(1, Math.ceil(count / print.lines));
  const contents = parts.reduce(
    (total, { entries }) => total + 2 + sum(entries.map(({ title }) => title.text)) * 0.8,
    0,
  );
  return (
    GAP.cover +
    sheets(contents) +
    parts.reduce((total, part) => total + sheets(partLines(part, sum)), 0) +
    sheets(phones.length * 1.6 + 3) +
    (words.length === 0 ? 0 : sheets(sum(words.map(({ means }) => means.text)) + words.length * 1.5)) +
    1
  );
}

function partLines({ entries, also }: PackPart, sum: (texts: readonly string[]) => number): number {
  return entries.reduce((total, entry) => total + GAP.entry + sum(textsOf(entry)), 3) + also.length;
}

/** The paragraphs of an entry. */
function textsOf({ lead, phones, body, notices = [], facts = [], checked = [] }: NumberedEntry): string[] {
  const said = (words: readonly Words[]): string => words.map(({ text }) => text).join(" ");
  return [
    lead.text,
    ...phones.map(({ number, description }) => `${number} ${description?.text ?? ""}`),
    ...paragraphsOf(body?.html ?? ""),
    ...notices.map(({ text }) => text),
    ...facts.map(({ label, values }) => `${label.text} ${said(values)}`),
    said(checked),
  ].filter((text) => text !== "");
}

/** The texts of HTML, block by block. */
function paragraphsOf(html: string): string[] {
  return html
    .split(/<\/(?:p|li|h\d|tr|dd|dt)>/)
    .map((block) => block.replace(/<[^>]*>/g, "").trim())
    .filter((text) => text !== "");
}
