import type { Run } from "./types.ts";

/** The longest placeholder that is taken for one, in characters. */
const LONGEST_PLACEHOLDER = 200;

/** Finds `{{placeholders}}` and web and e-mail addresses in a text, in order and without overlap. Linear in its length. */
export function findOpaque(text: string): Run[] {
  const runs: Run[] = [];
  for (const run of [...findPlaceholders(text), ...findAddresses(text)].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last === undefined || last.end <= run.start) runs.push(run);
    else last.end = Math.max(last.end, run.end);
  }
  return runs;
}

/** The text with each run written over by letters (`Xxxx`, as a name) and with straight apostrophes. */
export function maskText(text: string, runs: readonly Run[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const run of runs) {
    parts.push(text.slice(done, run.start), "X", "x".repeat(run.end - run.start - 1));
    done = run.end;
  }
  parts.push(text.slice(done));
  return parts.join("").replaceAll("\u2019", "'");
}

function findPlaceholders(text: string): Run[] {
  const runs: Run[] = [];
  let from = text.indexOf("{{");
  while (from >= 0) {
    const window = text.slice(from, from + LONGEST_PLACEHOLDER);
    const close = window.indexOf("}}");
    if (close > 0) runs.push({ start: from, end: from + close + 2 });
    from = text.indexOf("{{", close > 0 ? from + close + 2 : from + 2);
  }
  return runs;
}

function findAddresses(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: chunk, index } of text.matchAll(/[^\s<>()]+/g)) {
    const address = chunk.replace(/^["'\u2018\u201C[]/, "");
    const length = endOfAddress(address);
    const start = index + chunk.length - address.length;
    if (length > 0 && isAddress(address.slice(0, length))) runs.push({ start, end: start + length });
  }
  return runs;
}

/** Length of a chunk without the punctuation that ends it. */
function endOfAddress(chunk: string): number {
  let end = chunk.length;
  if (/['\u2019]s$/.test(chunk)) end -= 2;
  while (end > 0 && ".,;:!?\"'\u2019\u201D]".includes(chunk.charAt(end - 1))) end--;
  return end;
}

function isAddress(chunk: string): boolean {
  if (isWebAddress(chunk) || /^mailto:/i.test(chunk)) return true;
  const at = chunk.indexOf("@");
  return at > 0 && chunk.indexOf(".", at) > at + 1;
}

/** True for `https://…`, `www.…` and names like `gov.uk/send`; false for e-mail addresses. */
export function isWebAddress(text: string): boolean {
  if (/^(https?:\/\/|www\.)/i.test(text)) return true;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(uk|com|org|net|example)(\/\S*)?$/i.test(text);
}
