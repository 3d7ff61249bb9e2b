import { type Ledger, Policy, Register, type RegisteredReviewer } from "../../model/approval.ts";
import type { SourceFile } from "../../model/content.ts";
import { errorAt, type Finding } from "../../model/finding.ts";
import { type ParsedYaml, parseYaml } from "../../model/parse-yaml.ts";
import { checkDeclarations } from "./check-declarations.ts";
import { checkRegister } from "./check-register.ts";
import { findUnknownLanguages } from "./find-unknown-languages.ts";
import { parseRounds } from "./parse-rounds.ts";
import { parseVotes } from "./parse-votes.ts";

/** The files of `approvals/` in the content folder. */
export type LedgerFiles = {
  policy: SourceFile | undefined;
  register: SourceFile | undefined;
  /** `rounds/<round>.yaml` and `rounds/<round>.jsonl`. */
  rounds: readonly SourceFile[];
  votes: readonly SourceFile[];
};

/** The ledger, and every mistake in its files. A mistake takes away the badges that it touches, never fewer. */
export type ParsedLedger = { ledger: Ledger; findings: Finding[] };

/** Parses the ledger. Without rules and a register that can be trusted, no page has a badge. */
export function parseLedger(files: LedgerFiles): ParsedLedger {
  const policy = files.policy && parseYaml(Policy, files.policy);
  const register = files.register && parseYaml(Register, files.register);
  const findings = [...checkPolicy(policy), ...checkRegister(register), ...missingFiles(files)];
  if (policy?.value === undefined || register?.value === undefined || findings.length > 0) {
    return { ledger: { state: "unsound", reason: reasonFor(findings) }, findings };
  }
  const rounds = parseRounds(files.rounds);
  const electorate = {
    policy: policy.value.versions,
    reviewers: byId(register.value),
    rounds: rounds.ballots,
  };
  const parsed = files.votes.map((file) => parseVotes(file, electorate));
  const votes = new Map(parsed.map(({ key, votes }) => [key, votes]));
  const declared = checkDeclarations(rounds.ballots, votes, rounds.fileOf);
  return {
    ledger: { state: "sound", ...electorate, pages: declared.pages },
    findings: [...rounds.findings, ...parsed.flatMap((votes) => votes.findings), ...declared.findings],
  };
}

function checkPolicy(policy: ParsedYaml<Policy> | undefined): Finding[] {
  const languages = policy?.value?.versions.flatMap((version, index) =>
    version.languages.map((tag, place) => ({ tag, path: ["versions", index, "languages", place] })),
  );
  return policy === undefined ? [] : [...policy.findings, ...findUnknownLanguages(policy, languages)];
}

/** A council that has no ledger at all has made no mistake. */
function missingFiles({ policy, register, votes }: LedgerFiles): Finding[] {
  const some = policy ?? register ?? votes[0];
  if (some === undefined) return [];
  const folder = some.file.slice(0, -some.path.length);
  const missing = (name: string, what: string) =>
    errorAt(`${folder}approvals/${name}`, "ledger", `${what} missing, so no page has a badge.`, "Write it.");
  return [
    ...(policy === undefined ? [missing("policy.yaml", "The rules of approval are")] : []),
    ...(register === undefined ? [missing("register.yaml", "The register of reviewers is")] : []),
  ];
}

function reasonFor([first]: readonly Finding[]): string {
  if (first === undefined) return "There is no approvals/policy.yaml, so no page can be approved.";
  return `The rules or the register can't be trusted. ${first.file}:${first.line}: ${first.message}`;
}

function byId({ rounds }: Register): ReadonlyMap<string, RegisteredReviewer> {
  return new Map(
    rounds.flatMap(({ id: round, reviewers }) =>
      reviewers.map((reviewer) => [reviewer.id, { ...reviewer, round }]),
    ),
  );
}
