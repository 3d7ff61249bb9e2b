import { CHAIN_START, hashLine, toVoteLine } from "../../plugins/approvals/ledger/vote-line.ts";
import type { Vote } from "../../plugins/model/approval.ts";
import { votedByLetter } from "./approved-ledger.ts";
import { SECOND } from "./ledger-files.ts";

/** What can show a forgery: the file's own lines, the published checkpoint, the codes of the letters. */
export type Witness = "chain" | "checkpoint" | "codes";

/** One forgery of a file of votes, and what shows it: edited by hand, and where the forger writes every line anew. */
export type Forgery = {
  name: string;
  forge: (votes: readonly Vote[]) => readonly Vote[];
  byHand: Witness[];
  anew: Witness[];
};

const change =
  (index: number, changes: Partial<Vote>): Forgery["forge"] =>
  (votes) =>
    votes.map((vote, at) => (at === index ? { ...vote, ...changes } : vote));

/** A vote of somebody who got a letter and never answered. Its place in the chain is made when it is written. */
function invented(votes: readonly Vote[], date: string): Vote {
  const { ballot, wayIn, ...vote } = { ...votedByLetter("aaaa-0006", date), previous: "" };
  return votes[0]?.wayIn === "paper"
    ? { ...vote, wayIn, ballot: "ZZZZ-ZZZZ-ZZZZ-ZZZZ" }
    : { ...vote, wayIn: "in-person" };
}

/** Every forgery that a file of four thumbs-ups and one objection can suffer. */
export const FORGERIES: readonly Forgery[] = [
  {
    name: "a verdict is flipped",
    forge: change(2, { verdict: "approve" }),
    byHand: ["chain", "codes"],
    anew: ["checkpoint", "codes"],
  },
  {
    name: "the last verdict is flipped",
    forge: change(4, { verdict: "not-yet" }),
    byHand: ["checkpoint", "codes"],
    anew: ["checkpoint", "codes"],
  },
  {
    name: "a vote is invented in between",
    forge: (votes) => votes.toSpliced(2, 0, invented(votes, "2026-05-02")),
    byHand: ["chain", "codes"],
    anew: ["checkpoint", "codes"],
  },
  {
    // Adding is what honest people do too: only the code of a letter tells them from a forger.
    name: "a vote is invented at the end",
    forge: (votes) => [...votes, invented(votes, "2026-05-06")],
    byHand: ["codes"],
    anew: ["codes"],
  },
  {
    name: "a vote is dropped",
    forge: (votes) => votes.toSpliced(2, 1),
    byHand: ["chain"],
    anew: ["checkpoint"],
  },
  {
    name: "a vote is there twice",
    forge: (votes) => votes.toSpliced(3, 0, ...votes.slice(2, 3)),
    byHand: ["chain", "codes"],
    anew: ["checkpoint", "codes"],
  },
  {
    name: "two votes change places",
    forge: (votes) => [...votes.slice(0, 1), ...votes.slice(1, 3).reverse(), ...votes.slice(3)],
    byHand: ["chain"],
    anew: ["checkpoint"],
  },
  {
    name: "the file is rolled back to an earlier day",
    forge: (votes) => votes.slice(0, 3),
    byHand: ["checkpoint"],
    anew: ["checkpoint"],
  },
  { name: "all votes are dropped", forge: () => [], byHand: ["checkpoint"], anew: ["checkpoint"] },
  {
    name: "a vote is back-dated",
    forge: change(3, { date: "2026-05-01" }),
    byHand: ["chain"],
    anew: ["checkpoint"],
  },
  {
    name: "the last vote is back-dated",
    forge: change(4, { date: "2026-05-01" }),
    byHand: ["checkpoint"],
    anew: ["checkpoint"],
  },
  {
    name: "a vote is another person's",
    forge: change(1, { reviewer: "aaaa-0007" }),
    byHand: ["chain", "codes"],
    anew: ["checkpoint", "codes"],
  },
  {
    name: "a vote is on other words",
    forge: change(1, { digest: SECOND }),
    byHand: ["chain", "codes"],
    anew: ["checkpoint", "codes"],
  },
  {
    // A file holds votes on its own page in its own language only, whatever its chain says; and nobody asks for a code
    // where the person doesn't read the language.
    name: "a vote is in another language",
    forge: change(1, { language: "ur" }),
    byHand: ["chain"],
    anew: ["chain", "checkpoint"],
  },
  {
    name: "a vote is on another page",
    forge: change(1, { page: "care/overnight" }),
    byHand: ["chain", "codes"],
    anew: ["chain", "checkpoint", "codes"],
  },
  {
    name: "every vote is on another page",
    forge: (votes) => votes.map((vote) => ({ ...vote, page: "care/overnight" })),
    byHand: ["chain", "checkpoint", "codes"],
    anew: ["chain", "checkpoint", "codes"],
  },
];

/** Writes votes as they are; one that has no place in the chain yet is put behind the line before it. */
export function writeByHand(votes: readonly Vote[]): string {
  let previous = CHAIN_START;
  return votes
    .map((vote) => {
      const line = toVoteLine(vote.previous === "" ? { ...vote, previous } : vote);
      previous = hashLine(line);
      return `${line}\n`;
    })
    .join("");
}

/** Writes votes so that their chain is sound, whatever they say. */
export function writeAnew(votes: readonly Vote[]): string {
  return writeByHand(votes.map((vote) => ({ ...vote, previous: "" })));
}
