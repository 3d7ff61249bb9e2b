import { join } from "node:path";
import { findPage } from "../../plugins/approvals/find-page.ts";
import { keepSeen, makeBallotCode, makeReviewerId } from "../../plugins/approvals/io.ts";
import { policyOn } from "../../plugins/approvals/ledger/policy-on.ts";
import { type OpenedRound, openRound } from "../../plugins/approvals/rounds/open-round.ts";
import { parseReviewerGroups } from "../../plugins/approvals/rounds/reviewer-groups.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { readNamed, refuseInside, type TextFile, writeTogether } from "../../plugins/letters/io.ts";
import type { PublishedPage, SoundLedger } from "../../plugins/model/approval.ts";
import { SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import { dayOf, readPublishedPages } from "./published-pages.ts";
import { needed, readSoundLedger, roundFile } from "./round-files.ts";

/** Opens a round: people in the register, what their letters' codes are committed to, and the codes in a file elsewhere. */
export async function openTheRound(args: Arguments, id: string): Promise<number> {
  const { content = "content", language = SOURCE_LANGUAGE, reviewers, opens = today() } = args.values;
  const secrets = needed(
    args,
    "secrets",
    "Give a file outside the repository, like --secrets /media/stick/codes.json.",
  );
  refuseInside("--secrets", secrets, [content, "."]);
  const typed = needed(args, "pages", "Name the pages, like --pages school/sen-support,ehc-plans/ask.");
  const closes = dayOf(needed(args, "closes", "Give the last day for letters, like 2026-11-30."), "--closes");
  const ledger = await readSoundLedger(content);
  const pages = findPages(await readPublishedPages(content, today()), typed, language);
  const register = join(content, "approvals", "register.yaml");
  const groups = reviewers === undefined ? undefined : parseReviewerGroups(reviewers, language);
  const opened = openRound(
    {
      ...{ id, opens: dayOf(opens, "--opens"), closes, pages, groups, ledger },
      register: await readNamed(register, register),
    },
    { makeId: makeReviewerId, makeCode: makeBallotCode },
  );
  await writeTogether(toFiles(opened, { content, id, secrets, register }));
  for (const page of pages) await keepSeen(content, page);
  process.stdout.write(report(opened, ledger, secrets));
  return EXIT.fine;
}

/** `ur:school/sen-support` names a page in another language than the one of `--language`. */
function findPages(published: readonly PublishedPage[], typed: string, language: string): PublishedPage[] {
  return typed.split(",").map((part) => {
    const [, tag = language, page = ""] = /^(?:([\w-]+):)?(.*)$/.exec(part.trim()) ?? [];
    return findPage(published, page, tag);
  });
}

type Places = { content: string; id: string; secrets: string; register: string };

/** The round's own file comes last: before it stands, nothing of the round counts. */
function toFiles({ files }: OpenedRound, { content, id, secrets, register }: Places): TextFile[] {
  return [
    { file: secrets, text: files.secrets, mustBeNew: true, secret: true },
    ...(files.register === undefined ? [] : [{ file: register, text: files.register }]),
    { file: roundFile(content, id, "jsonl"), text: files.letters, mustBeNew: true },
    { file: roundFile(content, id, "yaml"), text: files.round, mustBeNew: true },
  ];
}

function report({ round, lettersByPage }: OpenedRound, { policy }: SoundLedger, secrets: string): string {
  const quorum = policyOn(policy, round.opened)?.quorum ?? 0;
  const lines = round.pages.map(({ page, language }, place) => {
    const letters = lettersByPage[place] ?? 0;
    const warning = letters < quorum ? `  Too few: an approval needs ${quorum} people.` : "";
    return `  ${language.padEnd(7)} ${page.padEnd(40)} ${letters} ${letters === 1 ? "letter" : "letters"}${warning}`;
  });
  return [
    `The round ${round.id} is open from ${round.opened} until ${round.closes}:`,
    ...lines,
    "",
    `The codes are in ${secrets}. Keep that file away from the repository, and delete it when the letters are printed.`,
    "Commit the changed files in approvals/ before the letters go out, so that everyone can see what the codes are committed to.",
    "",
  ].join("\n");
}
