import { writeWhole } from "../../plugins/command-line/io.ts";
import {
  compareWithBaseline,
  makeBaseline,
  printBaseline,
  shrinkBaseline,
  toMendedFindings,
} from "../../plugins/findings/baseline.ts";
import type { LineReader } from "../../plugins/findings/excerpt.ts";
import { fingerprintsOf } from "../../plugins/findings/fingerprint.ts";
import { readBaseline } from "../../plugins/findings/io.ts";
import type { Finding } from "../../plugins/model/finding.ts";

/** What is left of findings beside a baseline, and a sentence about the baseline where there is something to say. */
export type BesideBaseline = { findings: Finding[]; said: string | undefined };

type Input = {
  findings: readonly Finding[];
  readLine: LineReader;
  /** The baseline's file. */
  file: string;
  wasChecked: (file: string) => boolean;
  /** Make the baseline where there is none, and take out of it what is mended. */
  isUpdate: boolean;
};

/** Leaves out findings that the baseline knows. One that is mended and still listed is a finding, or is taken out. */
export function applyBaseline({ findings, readLine, file, wasChecked, isUpdate }: Input): BesideBaseline {
  const baseline = readBaseline(file);
  if (baseline === undefined && (!isUpdate || findings.length === 0))
    return { findings: [...findings], said: undefined };
  const prints = fingerprintsOf(findings, readLine);
  if (baseline === undefined) {
    writeWhole(file, printBaseline(makeBaseline(findings, prints)));
    return { findings: [], said: `${file} now lists ${findings.length} findings to live with for now.` };
  }
  const { fresh, known, mended } = compareWithBaseline(findings, prints, baseline, wasChecked);
  if (isUpdate && mended.length > 0) writeWhole(file, printBaseline(shrinkBaseline(baseline, mended)));
  const stale = isUpdate ? [] : toMendedFindings(file, mended);
  const left = `${file} hides ${known} ${known === 1 ? "finding" : "findings"}.`;
  return {
    findings: [...fresh, ...stale],
    said: isUpdate && mended.length > 0 ? `${left} Mended and taken out of it: ${mended.length}.` : left,
  };
}
