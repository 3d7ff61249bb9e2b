import type { ChosenPage } from "./choose-pages.ts";
import { KINDS, type Load } from "./load-page.ts";

/** A page's loads, and those of the same words as bare HTML. */
export type Row = ChosenPage & { loads: readonly Load[]; plain: readonly Load[] };

/** What is promised of each page on a slow phone: milliseconds, and layout shift. */
export const PROMISED = { firstPaint: 1200, shift: 0, blocked: 0 } as const;

/** The head of the table. */
export const HEAD = [
  ...["template  ", "  ", "   FCP", "  bare", "ratio", "   LCP", "   CLS", " TBT", "bare"],
  ...[...KINDS, "kB"].map((kind) => kind.padStart(6)),
  "requests",
].join("  ");

/** A row of the table: times are the median of the loads in milliseconds, the shift is the worst of them. */
export function toLine({ template, language, loads, plain }: Row): string {
  const [ours, bare] = [summarise(loads), summarise(plain)];
  const kilobytes = [
    ...KINDS.map((kind) => ours.bytes[kind]),
    KINDS.reduce((sum, kind) => sum + ours.bytes[kind], 0),
  ];
  return [
    ...[template.padEnd(10), language, ms(ours.firstPaint, 6), ms(bare.firstPaint, 6)],
    ...[(ours.firstPaint / bare.firstPaint).toFixed(2).padStart(5), ms(ours.largestPaint, 6)],
    ...[ours.shift.toFixed(3).padStart(6), ms(ours.blocked, 4), ms(bare.blocked, 4)],
    ...kilobytes.map((bytes) => (bytes / 1024).toFixed(1).padStart(6)),
    String(ours.requests).padStart(8),
  ].join("  ");
}

/** What of the promises a page doesn't keep, in words; empty where it keeps them. */
export function findMissed({ template, url, loads }: Row): string[] {
  const { firstPaint, shift, blocked } = summarise(loads);
  return [
    ...(firstPaint > PROMISED.firstPaint ? [`first paint after ${Math.round(firstPaint)} ms`] : []),
    ...(shift > PROMISED.shift ? [`layout shift ${shift.toFixed(4)}`] : []),
    ...(blocked > PROMISED.blocked ? [`blocked for ${Math.round(blocked)} ms`] : []),
  ].map((missed) => `${url} (${template}): ${missed}.`);
}

function summarise(loads: readonly Load[]): Load {
  const middle = (of: (load: Load) => number): number => {
    const sorted = loads.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const bytes = { html: 0, css: 0, script: 0, image: 0, other: 0 };
  for (const kind of KINDS) bytes[kind] = middle((load) => load.bytes[kind]);
  return {
    firstPaint: middle((load) => load.firstPaint),
    largestPaint: middle((load) => load.largestPaint),
    shift: Math.max(...loads.map((load) => load.shift)),
    blocked: middle((load) => load.blocked),
    requests: middle((load) => load.requests),
    bytes,
  };
}

function ms(value: number, width: number): string {
  return String(Math.round(value)).padStart(width);
}
