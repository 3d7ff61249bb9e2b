import { createHash } from "node:crypto";
import { commitBallot } from "../../plugins/approvals/ledger/ballot.ts";
import { hashLetters } from "../../plugins/approvals/ledger/parse-rounds.ts";
import { toCode } from "../../plugins/approvals/speakable-code.ts";
import { VERDICTS, type Verdict } from "../../plugins/model/approval.ts";
import type { SourceFile } from "../../plugins/model/content.ts";
import { source } from "./ledger-files.ts";

/** A page of a round of letters: its path, its language and the digest of the words that went out. */
export type LetterPage = { page: string; language: string; digest: string };

/** The code that a reviewer's letter holds for a verdict on a page: the same one in every run. */
export function codeOf(reviewer: string, { page, language }: LetterPage, verdict: Verdict): string {
  const hash = createHash("sha256").update([reviewer, page, language, verdict].join("|"), "utf8");
  return toCode(hash.digest("hex").slice(0, 20));
}

/** The two files of a round of letters, open from `opened` until `closes`. */
export function lettersOf(
  round: string,
  [opened, closes]: [string, string],
  reviewers: readonly string[],
  pages: readonly LetterPage[],
): SourceFile[] {
  const lines = reviewers.map((reviewer) => {
    const ballots = pages.map((page, index) => ({ page: index, ...hide(round, reviewer, page) }));
    return JSON.stringify({ reviewer, ballots });
  });
  const letters = `${lines.join("\n")}\n`;
  const yaml = [
    `id: ${round}`,
    `opened: ${opened}`,
    `closes: ${closes}`,
    "pages:",
    ...pages.map((it) => `  - { page: ${it.page}, language: ${it.language}, digest: ${it.digest} }`),
    `letters: ${hashLetters(letters)}`,
    "",
  ].join("\n");
  return [source(`rounds/${round}.yaml`, yaml), source(`rounds/${round}.jsonl`, letters)];
}

function hide(round: string, reviewer: string, page: LetterPage): Record<string, string> {
  const entries = VERDICTS.map((verdict): [string, string] => [
    verdict,
    commitBallot(round, { ...page, verdict }, codeOf(reviewer, page, verdict)),
  ]);
  return Object.fromEntries(entries);
}
