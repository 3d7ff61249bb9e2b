import type { BarrierFinding } from "../../plugins/barriers/barrier.ts";
import { checkMarkdownFiles, withoutRepeats } from "../../plugins/barriers/check-files.ts";
import { CHECKS } from "../../plugins/barriers/registry.ts";
import { readBarrierSettings } from "../../plugins/barriers/settings.ts";
import { today } from "../../plugins/command-line/io.ts";
import { compareFindings, type Finding } from "../../plugins/model/finding.ts";
import type { FileToCheck } from "../../plugins/plain-language/check-files.ts";
import { textOf } from "./run.ts";

/** Findings of the linter with those of barriers among them, and what only a person can judge. */
export type WithBarriers = { findings: Finding[]; reviews: BarrierFinding[] };

/**
 * Adds the barriers in pages of Markdown to what the linter found there. Where a check of barriers says more about a
 * line than a rule of the linter, it alone is kept.
 */
export function addBarriers(
  findings: readonly Finding[],
  files: readonly FileToCheck[],
  settings: { file: string; text: string },
  isWhole: boolean,
): WithBarriers {
  const unreadable = new Set(
    findings.filter(({ rule }) => rule === "unreadable-file").map(({ file }) => file),
  );
  const documents = files.flatMap((file) =>
    file.kind.kind === "page" && !unreadable.has(file.file)
      ? [{ file: file.file, text: textOf(file), language: file.kind.language }]
      : [],
  );
  const decided = readBarrierSettings(settings.file, settings.text, today());
  const run = checkMarkdownFiles(documents, decided, { isWhole });
  const told = run.findings.filter(({ level }) => level !== "review");
  const insteadOf = new Map(CHECKS.map((check) => [check.id, check.insteadOf ?? []]));
  const rulesFor = (check: string) => insteadOf.get(check) ?? [];
  return {
    findings: [...withoutRepeats(findings, told, rulesFor), ...told, ...run.ofSettings].sort(compareFindings),
    reviews: run.findings.filter(({ level }) => level === "review"),
  };
}
