import { parseLedger } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { CHAIN_START, hashLine, toVoteLine } from "../../plugins/approvals/ledger/vote-line.ts";
import type { Count } from "../../plugins/approvals/rounds/count-codes.ts";
import type { LetterSecrets } from "../../plugins/approvals/rounds/letter-secrets.ts";
import { type OpenedRound, type OpenRequest, openRound } from "../../plugins/approvals/rounds/open-round.ts";
import { toCode } from "../../plugins/approvals/speakable-code.ts";
import {
  type Ledger,
  type PublishedPage,
  pageKey,
  type Verdict,
  type Vote,
} from "../../plugins/model/approval.ts";
import type { SourceFile } from "../../plugins/model/content.ts";
import { FIRST, ledgerFiles, ledgerOf, REGISTER, SECOND, source } from "./ledger-files.ts";
import { PAGE, someDigest } from "./reviewed-page.ts";

export const ROUND = "2026-letters";

/** A page as the site publishes it, with some digest. */
export function published(path: string, language: string, digest: string): PublishedPage {
  const digested = someDigest(digest);
  return { path, language, url: `/${path}/`, title: path, digest: digested, seen: () => undefined };
}

/** Two English pages and one in Urdu. */
export const PAGES = [
  published(PAGE.path, "en", FIRST),
  published("school/sen-support", "en", SECOND),
  published(PAGE.path, "ur", SECOND),
];

/** Ids and codes that are the same in every run. */
export function countUp() {
  let ids = 0;
  let codes = 0;
  return {
    makeId: () => `cccc-${String(++ids).padStart(4, "0")}`,
    makeCode: () =>
      toCode((0x1234567890n * 0x10000000000n + BigInt(++codes) * 0x9e3779b9n).toString(16).padStart(20, "0")),
  };
}

/** Opens a round of four readers of English and one who reads Urdu first, or with some parts changed. */
export function open(changes: Partial<OpenRequest> = {}): OpenedRound {
  const ledger = ledgerOf([]);
  if (ledger.state === "unsound") throw new Error(ledger.reason);
  const groups = [
    { languages: ["en"], count: 4 },
    { languages: ["ur", "en"], count: 1 },
  ];
  const request = {
    id: ROUND,
    opens: "2026-05-01",
    closes: "2026-05-31",
    pages: PAGES,
    groups,
    register: REGISTER,
    ledger,
  };
  return openRound({ ...request, ...changes }, countUp());
}

/** A round with its letters' codes, and the ledger that holds it. */
export type RoundCase = { opened: OpenedRound; secrets: LetterSecrets; roundFile: string };

export function makeRound(): RoundCase {
  const opened = open();
  return {
    opened,
    secrets: JSON.parse(opened.files.secrets) as LetterSecrets,
    roundFile: opened.files.round,
  };
}

/** The code of a person's letter: `1` is the first person, `page` counts from 0. */
export function codeOf({ secrets }: RoundCase, person: number, page: number, verdict: Verdict): string {
  const ballot = secrets.letters[person - 1]?.ballots.find((each) => each.page === page);
  if (ballot === undefined) throw new Error(`The letter of ${person} has no page ${page}.`);
  return ballot[verdict];
}

/** Votes as lines of the files of their pages. */
export function toFiles(votes: readonly Omit<Vote, "previous">[]): SourceFile[] {
  return [...Map.groupBy(votes, pageKey)].map(([key, ofPage]) => {
    const lines: string[] = [];
    for (const vote of ofPage) {
      const last = lines.at(-1);
      lines.push(toVoteLine({ ...vote, previous: last === undefined ? CHAIN_START : hashLine(last) }));
    }
    return source(`votes/${key}.jsonl`, `${lines.join("\n")}\n`);
  });
}

/** The ledger of a round with some votes in it, and what is wrong in it. */
export function ledgerWith(round: RoundCase, votes: readonly Omit<Vote, "previous">[]) {
  return parseLedger(
    ledgerFiles([], {
      register: source("register.yaml", round.opened.files.register ?? REGISTER),
      rounds: [
        source(`rounds/${ROUND}.yaml`, round.roundFile),
        source(`rounds/${ROUND}.jsonl`, round.opened.files.letters),
      ],
      votes: toFiles(votes),
    }),
  );
}

/** What a count needs to know. Fails where the ledger has a mistake, so that no test stands on one. */
export function countWith(
  round: RoundCase,
  votes: readonly Omit<Vote, "previous">[] = [],
  date = "2026-05-20",
): Count {
  const { ledger, findings } = ledgerWith(round, votes);
  const letters = soundRound(ledger);
  if (findings.length > 0 || ledger.state === "unsound") throw new Error(JSON.stringify(findings));
  return { ledger, letters, date };
}

/** The round of a ledger, which must be sound. */
export function soundRound(ledger: Ledger): Count["letters"] {
  const letters = ledger.state === "sound" ? ledger.rounds.get(ROUND) : undefined;
  if (letters?.state !== "sound") throw new Error("The round isn't sound.");
  return letters;
}
