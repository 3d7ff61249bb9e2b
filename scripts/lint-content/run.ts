import { showProgress, writeWhole } from "../../plugins/command-line/io.ts";
import type { LineReader } from "../../plugins/findings/excerpt.ts";
import type { Finding } from "../../plugins/model/finding.ts";
import { fixText } from "../../plugins/plain-language/apply-edits.ts";
import type { FileCheck, FileToCheck } from "../../plugins/plain-language/check-files.ts";
import { checkKept, makeCheck } from "../../plugins/plain-language/io.ts";
import type { ScoreRecord } from "../../plugins/plain-language/score/score-text.ts";

/** The settings file: its name and text. */
export type SettingsText = { file: string; text: string };

/** What a run found, with the texts that it found it in. */
export type Checked = {
  findings: Finding[];
  scores: ScoreRecord[];
  files: readonly FileToCheck[];
};

/** Checks files, with progress in a terminal. */
export function checkAll(
  files: readonly FileToCheck[],
  settings: SettingsText,
  { isWhole, withScores }: { isWhole: boolean; withScores: boolean },
): Checked {
  const onFile = (index: number) => showProgress(index, files.length, "Checked");
  const { results, ofSettings } = checkKept({ files, settings, isWhole, withScores, onFile });
  showProgress(files.length, files.length, "Checked");
  return {
    findings: [...ofSettings, ...results.flatMap((result) => result.findings)],
    scores: results.flatMap(({ score }) => score ?? []),
    files,
  };
}

/** Makes the safe changes in files, each written whole or not at all. Gives how many changes, in how many files. */
export function fixAll(
  files: readonly FileToCheck[],
  settings: SettingsText,
): { changes: number; files: number } {
  const { check } = makeCheck(settings);
  const done = { changes: 0, files: 0 };
  for (const file of files) {
    const { text, made } = fixText(textOf(file), (now) => editsIn(check, file, now));
    if (made === 0) continue;
    writeWhole(file.file, text);
    done.changes += made;
    done.files += 1;
  }
  return done;
}

function editsIn(check: FileCheck, file: FileToCheck, text: string) {
  const bytes = new TextEncoder().encode(text);
  return check({ ...file, size: bytes.length, bytes }).findings.flatMap(({ edit }) => edit ?? []);
}

/** A file's text as the linter counts it, byte-order mark included. */
export function textOf({ bytes }: FileToCheck): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Reads lines of the files that were checked: each file is split once, when its first line is asked for. */
export function createLineReader(files: readonly FileToCheck[]): LineReader {
  const byName = new Map(files.map((file) => [file.file, file]));
  const split = new Map<string, string[]>();
  return (name, line) => {
    const file = byName.get(name);
    if (file === undefined) return undefined;
    const lines =
      split.get(name) ??
      textOf(file)
        .replace(/^\uFEFF/, "")
        .split(/\r\n?|\n/);
    split.set(name, lines);
    return lines[line - 1];
  };
}
