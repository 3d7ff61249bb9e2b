import { type PageVotes, pageKey, type Round, type RoundBallots } from "../../model/approval.ts";
import { errorAt, type Finding } from "../../model/finding.ts";

/** The votes of each page after the scrutineers' declarations were held against them. */
export type Declared = { pages: Map<string, PageVotes>; findings: Finding[] };

/**
 * Holds each closed round against the ledger: as many answers by letter must stand there as the scrutineers declared.
 * Taking back changes no answer, so it stays possible. Where the numbers differ, no vote on the round's pages is trusted.
 */
export function checkDeclarations(
  rounds: ReadonlyMap<string, RoundBallots>,
  pages: ReadonlyMap<string, PageVotes>,
  fileOf: (round: string) => string,
): Declared {
  const declared = new Map(pages);
  const findings: Finding[] = [];
  for (const found of rounds.values()) {
    const message = found.state === "sound" ? problemOf(found.round, pages) : undefined;
    if (found.state === "unsound" || message === undefined) continue;
    const fix = "Put the round's file and the votes back as they were when the round was closed.";
    const finding = errorAt(fileOf(found.round.id), "round", message, fix);
    findings.push(finding);
    const reason = `Its votes can't be trusted. ${finding.file}:${finding.line}: ${message}`;
    for (const page of found.round.pages) declared.set(pageKey(page), { state: "unsound", reason });
  }
  return { pages: declared, findings };
}

/** Where a page's votes are broken they can't be counted: then there may be fewer than declared, never more. */
function problemOf(round: Round, pages: ReadonlyMap<string, PageVotes>): string | undefined {
  if (round.closed === undefined) return undefined;
  const counted = countAnswers(round, pages);
  const broken = round.pages.some((page) => pages.get(pageKey(page))?.state === "unsound");
  const { counted: declared } = round.closed;
  if (counted === declared || (broken && counted < declared)) return undefined;
  return `The scrutineers counted ${declared} answers by letter, and ${counted} stand in the ledger.`;
}

/** How many thumbs-ups and "not yet" by letter of a round stand in the ledger, taken back or not. */
export function countAnswers(round: Round, pages: ReadonlyMap<string, PageVotes>): number {
  const keys = new Set(round.pages.map(pageKey));
  const votes = [...keys].flatMap((key) => {
    const record = pages.get(key);
    return record?.state === "sound" ? record.votes : [];
  });
  return votes.filter(
    (vote) => vote.round === round.id && vote.wayIn === "paper" && vote.verdict !== "withdraw",
  ).length;
}
