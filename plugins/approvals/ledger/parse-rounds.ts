import { Letter, pageKey, Round, type RoundBallots } from "../../model/approval.ts";
import type { SourceFile } from "../../model/content.ts";
import { errorAt, type Finding } from "../../model/finding.ts";
import { parseJson } from "../../model/parse-json.ts";
import { parseShape } from "../../model/parse-shape.ts";
import { parseYaml } from "../../model/parse-yaml.ts";
import { sha256 } from "../sha256.ts";
import { splitLines } from "./vote-line.ts";

/** Rounds of letters by id, and every mistake in their files. */
export type ParsedRounds = {
  ballots: ReadonlyMap<string, RoundBallots>;
  /** The file that a round stands in. */
  fileOf: (round: string) => string;
  findings: Finding[];
};

/** Parses the files of `approvals/rounds/`: for each round its `.yaml`, and the `.jsonl` of its letters. */
export function parseRounds(files: readonly SourceFile[]): ParsedRounds {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fileOf = (id: string) => byPath.get(`approvals/rounds/${id}.yaml`)?.file ?? id;
  const parsed = files
    .filter(({ path }) => path.endsWith(".yaml"))
    .map((file) => parseRound(file, byPath.get(file.path.replace(/\.yaml$/, ".jsonl"))));
  return {
    ballots: new Map(parsed.map(({ id, ballots }) => [id, ballots])),
    fileOf,
    findings: parsed.flatMap(({ findings }) => findings),
  };
}

function parseRound(file: SourceFile, letters: SourceFile | undefined) {
  const id = file.path.replace(/^.*\/|\.yaml$/g, "");
  const { value: round, findings } = parseYaml(Round, file);
  const fail = (found: readonly Finding[]) => ({ id, findings: [...found], ballots: unsound(id, found) });
  if (round === undefined) return fail(findings);
  const problems = [...findings, ...checkRound(round, id, file, letters)];
  if (problems.length > 0 || letters === undefined) return fail(problems);
  const lines = splitLines(letters.text).map((line, index) => parseLetter(line, letters, index, round));
  const wrong = [...lines.flatMap(({ findings }) => findings), ...checkOnce(lines, letters)];
  if (wrong.length > 0) return fail(wrong);
  const commitments = new Map(
    lines.flatMap(({ reviewer, hidden }) => hidden.map((code) => [code, reviewer])),
  );
  return { id, findings: [], ballots: { state: "sound", round, commitments } satisfies RoundBallots };
}

/** A code says whose it is by its letter alone: so it stands in one letter only, and a person has one letter only. */
function checkOnce(
  lines: readonly { reviewer: string; hidden: string[] }[],
  { file }: SourceFile,
): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ reviewer, hidden }, index) => {
    const codes = [reviewer, ...hidden];
    const twice = codes.some((each) => seen.has(each)) || new Set(codes).size < codes.length;
    for (const each of codes) seen.add(each);
    if (!twice) return [];
    const place = { file, line: index + 1, column: 1 };
    return [
      errorAt(place, "round", "This person or one of these codes is there twice.", "Open a new round."),
    ];
  });
}

function checkRound(round: Round, id: string, file: SourceFile, letters: SourceFile | undefined): Finding[] {
  const findings: Finding[] = [];
  const report = (message: string, fix: string) => findings.push(errorAt(file.file, "round", message, fix));
  if (round.id !== id) report(`This file is of the round "${round.id}".`, `Name it ${round.id}.yaml.`);
  if (round.closes < round.opened) report("The round closes before it opens.", "Check both days.");
  if (new Set(round.pages.map(pageKey)).size < round.pages.length)
    report("One page is there twice.", "Open a new round: a letter answers once for each page.");
  if (round.closed !== undefined && round.closed.date < round.closes)
    report("The count was closed before the round's last day.", "Check both days.");
  if (letters === undefined) report("The letters of this round are missing.", `Put ${id}.jsonl beside it.`);
  else if (hashLetters(letters.text) !== round.letters)
    report("The letters of this round are not those that went out.", `Put ${id}.jsonl back as it was.`);
  return findings;
}

/** SHA-256, in hex, of a file of letters, whatever its line ends. */
export function hashLetters(text: string): string {
  return sha256(splitLines(text).join("\n"));
}

function parseLetter(line: string, { file }: SourceFile, index: number, round: Round) {
  const place = { file, line: index + 1, column: 1 };
  const { value, problems } = parseShape(Letter, parseJson(line));
  const findings = problems.map(({ message, fix }) => errorAt(place, "round", message, fix));
  const ballots = value?.ballots ?? [];
  if (ballots.some(({ page }) => round.pages[page] === undefined))
    findings.push(errorAt(place, "round", "This letter is about a page that the round hasn't.", "Check it."));
  const hidden = ballots.flatMap((ballot) => [ballot.approve, ballot["not-yet"], ballot.withdraw]);
  return { findings, hidden, reviewer: value?.reviewer ?? "" };
}

function unsound(id: string, [first]: readonly Finding[]): RoundBallots {
  const where = first === undefined ? "" : ` ${first.file}:${first.line}: ${first.message}`;
  return { state: "unsound", reason: `The round ${id} can't be trusted.${where}` };
}
