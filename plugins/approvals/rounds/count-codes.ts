import {
  type CountableVote,
  pageKey,
  type SoundLedger,
  type SoundRound,
  VERDICTS,
} from "../../model/approval.ts";
import { compareText } from "../../model/finding.ts";
import type { NewVote } from "../ledger/cast-vote.ts";
import { checkBallot } from "../ledger/check-ballot.ts";
import { checkVoter, type Refusal } from "../ledger/check-voter.ts";
import { findMeaning, type Meaning } from "./find-meaning.ts";
import { readBallotCode } from "./read-ballot-code.ts";
import type { TypedCode } from "./read-codes.ts";

/**
 * What becomes of one typed code. `known` codes are in the ledger or on an earlier line already; `refused` ones count
 * for nothing. `message` and `fix` are whole sentences.
 */
export type CountedCode = TypedCode &
  ({ state: "counts"; vote: NewVote } | ({ state: "known" | "refused" } & Refusal));

/** A sound ledger, and the sound round of it whose letters came back. */
export type Count = {
  ledger: SoundLedger;
  letters: SoundRound;
  /** The day on which the letters came back. */
  date: string;
};

type Opened = TypedCode & { code: string; meaning: Meaning };

/** Says of each code of a list what it counts as, or why it doesn't. The order of the list decides nothing. */
export function countCodes(codes: readonly TypedCode[], count: Count): CountedCode[] {
  const opened = codes.map((typed) => openCode(typed, count));
  const firsts = keepFirst(opened.filter((each) => "meaning" in each));
  const ballots = Map.groupBy(firsts.values(), ballotOf);
  return opened.map((each) => {
    if (!("meaning" in each)) return each;
    const first = firsts.get(each.code);
    if (first !== each) return known(each, `This code is on line ${first?.line} already.`, "Nothing to do.");
    return judge(each, ballots.get(ballotOf(each)) ?? [], count);
  });
}

/** The votes of a count in the one order in which they are recorded: who took back comes last. */
export function votesToRecord(counted: readonly CountedCode[]): NewVote[] {
  const order = (vote: NewVote) => [pageKey(vote), vote.reviewer, VERDICTS.indexOf(vote.verdict)].join(" ");
  return counted
    .flatMap((each) => (each.state === "counts" ? [each.vote] : []))
    .sort((a, b) => compareText(order(a), order(b)));
}

function openCode(typed: TypedCode, { letters }: Count): Opened | CountedCode {
  const read = readBallotCode(typed.text);
  if ("refusal" in read) return { ...typed, state: "refused", ...read.refusal };
  const meaning = findMeaning(letters, read.code);
  return meaning === undefined ? refused(typed, NO_LETTER) : { ...typed, code: read.code, meaning };
}

function keepFirst(opened: readonly Opened[]): Map<string, Opened> {
  const firsts = new Map<string, Opened>();
  for (const each of opened) if (!firsts.has(each.code)) firsts.set(each.code, each);
  return firsts;
}

/** `ballot` are all codes of the list that are of the same letter and page. */
function judge(own: Opened, ballot: readonly Opened[], count: Count): CountedCode {
  const record = count.ledger.pages.get(pageKey(own.meaning)) ?? { state: "sound", votes: [] };
  if (record.state === "unsound") return refused(own, { message: record.reason, fix: "Mend that first." });
  const said = record.votes.filter(({ reviewer }) => reviewer === own.meaning.reviewer);
  const counted = said.find(({ ballot }) => ballot === own.code);
  if (counted !== undefined)
    return known(own, `This code was counted already, on ${counted.date}.`, "Nothing to do.");
  const vote = toVote(own, count.date);
  const others = ballot.filter((each) => each !== own && each.meaning.verdict !== "withdraw");
  const refusal =
    closedRefusal(own, count) ??
    checkVoter(vote, count.ledger) ??
    checkBallot(vote, count.ledger) ??
    orderRefusal(vote, said) ??
    (vote.verdict === "withdraw"
      ? takenBackRefusal(said, () => others.some((each) => judge(each, ballot, count).state === "counts"))
      : answerRefusal(own, others[0], said));
  return refusal === undefined ? { ...strip(own), state: "counts", vote } : refused(own, refusal);
}

function toVote({ meaning, code }: Opened, date: string): NewVote {
  const { page, language, digest, reviewer, verdict } = meaning;
  return { page, language, digest, reviewer, verdict, date, wayIn: "paper", ballot: code };
}

function closedRefusal({ meaning }: Opened, { letters: { round } }: Count): Refusal | undefined {
  if (round.closed === undefined || meaning.verdict === "withdraw") return undefined;
  const message = `This code came too late: the count of the round ${round.id} was closed on ${round.closed.date}.`;
  return { message, fix: "Only taking back is possible after a round." };
}

function orderRefusal({ date }: NewVote, said: readonly CountableVote[]): Refusal | undefined {
  const last = said.at(-1);
  if (last === undefined || last.date <= date) return undefined;
  const message = `This person voted on this page later already, on ${last.date}.`;
  return { message, fix: "Check the day that you gave with --date." };
}

/** A letter answers once: who sent both answers said neither, and an answer that was taken back stays so. */
function answerRefusal(
  { meaning }: Opened,
  other: Opened | undefined,
  said: readonly CountableVote[],
): Refusal | undefined {
  const earlier = said.findLast(({ ballot, digest }) => ballot !== undefined && digest === meaning.digest);
  if (earlier !== undefined) {
    const what = earlier.verdict === "withdraw" ? "took its answer back" : "answered for this page";
    const message = `This letter ${what} already, on ${earlier.date}, and a letter answers once.`;
    return { message, fix: "Only its take-back code can still count." };
  }
  if (other !== undefined) {
    const message = `Both answers of one letter about ${pageKey(meaning)} came, here and on line ${other.line}: neither counts.`;
    return { message, fix: "Ask the person, through the parents' forum, and send the one that they meant." };
  }
  const same = said.findLast(({ digest, verdict }) => digest === meaning.digest || verdict === "withdraw");
  if (same?.verdict !== meaning.verdict) return undefined;
  const message = `This person said the same of these words already, on ${same.date}, in another way.`;
  return { message, fix: "Nothing to do: each person counts once." };
}

/** There must be something to take back: in the ledger, or the letter's answer beside it in this list. */
function takenBackRefusal(said: readonly CountableVote[], answersNow: () => boolean): Refusal | undefined {
  const last = said.at(-1);
  if ((last !== undefined && last.verdict !== "withdraw") || answersNow()) return undefined;
  return { message: "This person has no vote on this page to take back.", fix: "Nothing to do." };
}

function ballotOf({ meaning: { reviewer, place } }: Opened): string {
  return `${reviewer} ${place}`;
}

function known(typed: TypedCode, message: string, fix: string): CountedCode {
  return { ...strip(typed), state: "known", message, fix };
}

function refused(typed: TypedCode, refusal: Refusal): CountedCode {
  return { ...strip(typed), state: "refused", ...refusal };
}

function strip({ line, text }: TypedCode): TypedCode {
  return { line, text };
}

const NO_LETTER: Refusal = {
  message: "No letter of this round holds this code.",
  fix: "Check it against the slip. If the slip says the same, it isn't from this round's letters.",
};
