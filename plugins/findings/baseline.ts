import { z } from "zod";
import { compareText, type Finding } from "../model/finding.ts";

/** A finding that was there when the baseline was made. */
const BaselineEntry = z.strictObject({ file: z.string(), rule: z.string(), fingerprint: z.string() });

/** Findings that a council lives with for now. A run leaves them out; the list may only get shorter. */
const Baseline = z.strictObject({ about: z.string(), findings: z.array(BaselineEntry) });
export type Baseline = z.infer<typeof Baseline>;

const ABOUT =
  "What was there when the check was switched on. It may only get shorter: --update-baseline takes out what is mended.";

/** Parses a baseline, or gives nothing where it isn't one. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    return Baseline.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A baseline of findings, with the fingerprint of each. */
export function makeBaseline(findings: readonly Finding[], fingerprints: readonly string[]): Baseline {
  const entries = findings.map(({ file, rule }, index) => ({
    ...{ file, rule },
    fingerprint: fingerprints[index] ?? "",
  }));
  return { about: ABOUT, findings: entries.sort(compareEntries) };
}

/** A baseline as the text of its file. */
export function printBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Findings beside a baseline: the new ones, how many it knows, and its entries that are mended. */
export type Compared<T extends Finding> = { fresh: T[]; known: number; mended: Baseline["findings"] };

/** Compares findings with a baseline. Only entries of files that were checked can count as mended. */
export function compareWithBaseline<T extends Finding>(
  findings: readonly T[],
  fingerprints: readonly string[],
  baseline: Baseline,
  wasChecked: (file: string) => boolean,
): Compared<T> {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const found = new Set(fingerprints);
  const fresh = findings.filter((_, index) => !known.has(fingerprints[index] ?? ""));
  return {
    fresh,
    known: findings.length - fresh.length,
    mended: baseline.findings.filter(({ file, fingerprint }) => wasChecked(file) && !found.has(fingerprint)),
  };
}

/** A baseline without the entries that are mended. */
export function shrinkBaseline(baseline: Baseline, mended: Baseline["findings"]): Baseline {
  const gone = new Set(mended);
  return { about: ABOUT, findings: baseline.findings.filter((entry) => !gone.has(entry)) };
}

/** A finding for each entry that is mended and still listed, so that nobody can bring the problem back unseen. */
export function toMendedFindings(file: string, mended: Baseline["findings"]): Finding[] {
  return mended.map((entry) => ({
    ...{ file, line: 1, column: 1, rule: "baseline", severity: "error" },
    message: `A “${entry.rule}” of ${entry.file} is mended and still in the baseline.`,
    fix: "Run the command again with --update-baseline and commit the file.",
  }));
}

type Entry = Baseline["findings"][number];

function compareEntries(a: Entry, b: Entry): number {
  return (
    compareText(a.file, b.file) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
  );
}
