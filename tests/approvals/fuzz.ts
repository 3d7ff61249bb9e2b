import { type LedgerFiles, parseLedger } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import type { SourceFile } from "../../plugins/model/content.ts";
import { ASKED, DAY, LEAST } from "./approved-ledger.ts";
import { BREAKAGES } from "./breakages.ts";
import { createRandom, type Random } from "./digest-random.ts";
import { touchesGrounds } from "./grounds.ts";
import { askTwice, readTwice } from "./independent.ts";
import { someDigest } from "./reviewed-page.ts";

/** Every how many of the broken ledgers the independent verifier reads too. */
const EACH = 10;

function replaceFile(files: LedgerFiles, file: SourceFile, text: string): LedgerFiles {
  const replace = <T extends SourceFile | undefined>(each: T) => (each === file ? { ...file, text } : each);
  return {
    policy: replace(files.policy),
    register: replace(files.register),
    rounds: files.rounds.map(replace),
    votes: files.votes.map(replace),
  };
}

const BASES = Object.values(LEAST);

/** Which files are broken: those of votes and letters, or the rules, the register and the rounds. */
export type Kind = "lines" | "rules";

/** Where there are no letters, it doesn't matter what a round is called. */
const ROUND_NAME = /^ {2}- id: .*$/m;

/** One broken ledger, with what was done to which file, or undefined where chance broke nothing. */
function breakOne(
  random: Random,
  kind: Kind,
): { what: string; text: string; files: LedgerFiles } | undefined {
  const files = random.pick(BASES) ?? LEAST.open;
  const { policy, register, rounds, votes } = files;
  const lines = [...votes, ...votes, ...rounds.filter(({ path }) => path.endsWith(".jsonl"))];
  const rules = [policy, register, ...rounds.filter(({ path }) => path.endsWith(".yaml"))];
  const file = random.pick(kind === "lines" ? lines : rules);
  const breakage = random.pick(BREAKAGES);
  if (file === undefined || breakage === undefined) return undefined;
  const text = breakage.breakText(file.text, random);
  const nameless = (of: string) => (rounds.length > 0 ? of : of.replace(ROUND_NAME, "  - id: any"));
  if (!touchesGrounds(file.path, nameless(file.text), nameless(text))) return undefined;
  return { what: `${file.path}: ${breakage.name}`, text, files: replaceFile(files, file, text) };
}

const isPlain = (message: string) =>
  /^["A-Z][\s\S]*[.?]$/.test(message) && !/undefined|\[object/.test(message);

/** What is wrong with how a broken ledger is judged, or undefined where all is well. */
function misjudged(files: LedgerFiles, isAskedTwice: boolean): string | undefined {
  const { ledger, findings } = parseLedger(files);
  const { page, language, digest } = ASKED;
  const badge = badgeOf({ path: page, language, digest: someDigest(digest) }, ledger, DAY);
  if (badge.state === "approved") return "It is approved.";
  const unclear = findings.find(({ message, fix }) => !isPlain(message) || !isPlain(fix));
  if (unclear !== undefined) return `This is no sentence: ${unclear.message} ${unclear.fix}`;
  if (badge.state === "unverified" && (findings.length === 0 || !isPlain(badge.reason)))
    return "No reason is given.";
  if (!isAskedTwice) return undefined;
  const { program, verifier } = askTwice(readTwice(files), ASKED, DAY);
  return verifier.state === program.state
    ? undefined
    : `The verifier says ${verifier.state}, not ${program.state}.`;
}

/** Breaks so many sound ledgers by chance, and gives the first few that are misjudged, with how each was broken. */
export function findMisjudged(
  kind: Kind,
  count: number,
  seed: number,
): { wrong: string[]; ways: Set<string> } {
  const random = createRandom(seed);
  const wrong: string[] = [];
  const ways = new Set<string>();
  for (let tried = 0; tried < count && wrong.length < 5; ) {
    const broken = breakOne(random, kind);
    if (broken === undefined) continue;
    tried += 1;
    ways.add(broken.what);
    const problem = misjudged(broken.files, tried % EACH === 0);
    if (problem !== undefined) wrong.push(`${problem} ${broken.what}\n${broken.text}`);
  }
  return { wrong, ways };
}
