import { type Badge, pageKey, type Round, type SoundLedger } from "../../model/approval.ts";
import type { NewVote } from "../ledger/cast-vote.ts";
import type { CountedCode } from "./count-codes.ts";

/** What came back about one page of a round. The numbers are for the people who count: nothing under the quorum is public. */
export type PageCount = Round["pages"][number] & {
  approve: number;
  notYet: number;
  takenBack: number;
  /** False where the page shows other words than those that the letters held. */
  shown?: boolean;
  badge?: Badge["state"];
};

/** What a count says as a whole. */
export type CountReport = {
  round: string;
  date: string;
  recorded: boolean;
  codes: readonly CountedCode[];
  pages: readonly PageCount[];
};

/** Adds up what letters said of each page of a round: in the ledger, and in `more` votes that aren't recorded yet. */
export function toPageCounts(round: Round, ledger: SoundLedger, more: readonly NewVote[]): PageCount[] {
  return round.pages.map((page) => {
    const record = ledger.pages.get(pageKey(page));
    const votes: NewVote[] = [...(record?.state === "sound" ? record.votes : []), ...more];
    const last = new Map(
      votes
        .filter((vote) => isByLetter(vote, page) && ledger.reviewers.get(vote.reviewer)?.round === round.id)
        .map(({ reviewer, verdict }) => [reviewer, verdict]),
    );
    const count = (wanted: NewVote["verdict"]) =>
      [...last.values()].filter((verdict) => verdict === wanted).length;
    return { ...page, approve: count("approve"), notYet: count("not-yet"), takenBack: count("withdraw") };
  });
}

function isByLetter(vote: NewVote, page: Round["pages"][number]): boolean {
  return vote.wayIn === "paper" && pageKey(vote) === pageKey(page) && vote.digest === page.digest;
}

/** The count for the people who count: a sentence for each code that doesn't, then the numbers of each page. */
export function reportCount({ round, date, recorded, codes, pages }: CountReport): string {
  const counted = codes.filter(({ state }) => state === "counts").length;
  const lines = codes.flatMap((code) =>
    code.state === "counts" ? [] : [`Line ${code.line}: ${code.text}`, `  ${code.message} ${code.fix}`],
  );
  const what = recorded ? "counted and recorded" : "would count; nothing was recorded";
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    `${counted} of ${codes.length} codes of the round ${round} ${what}, as of ${date}.`,
    "",
    ...toTable(pages),
    ...pages.filter(({ shown }) => shown === false).map(toChangedNote),
    "These numbers are for the people who count. Don't publish them: few votes could tell who voted.",
    "",
  ].join("\n");
}

function toTable(pages: readonly PageCount[]): string[] {
  const head = ["page", "thumbs up", "not yet", "taken back", "page is now"];
  const rows = pages.map((page) => [
    pageKey(page),
    ...[page.approve, page.notYet, page.takenBack].map(String),
    page.badge ?? "gone",
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const toLine = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [...[head, ...rows].map(toLine), ""];
}

function toChangedNote(page: PageCount): string {
  return `${pageKey(page)} has changed since the letters went out: the votes are about the words that the letters held.`;
}
