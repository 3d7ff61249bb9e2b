import { stringify } from "yaml";
import {
  type Letter,
  type PublishedPage,
  pageKey,
  type RegisteredReviewer,
  type Reviewer,
  type Round,
  type SoundLedger,
  type Verdict,
} from "../../model/approval.ts";
import { UserError } from "../../model/user-error.ts";
import { commitBallot } from "../ledger/ballot.ts";
import { checkVoter } from "../ledger/check-voter.ts";
import { hashLetters } from "../ledger/parse-rounds.ts";
import { addToRegister } from "./add-to-register.ts";
import type { LetterSecrets, SecretLetter } from "./letter-secrets.ts";
import type { ReviewerGroup } from "./reviewer-groups.ts";

/** What a round is opened with. Where the register has the round already, its people get the letters and `groups` is left out. */
export type OpenRequest = {
  id: string;
  opens: string;
  closes: string;
  pages: readonly PublishedPage[];
  groups: readonly ReviewerGroup[] | undefined;
  register: string;
  ledger: SoundLedger;
};

/** Makes a random id of a person, and a random code of a letter. */
export type Chance = { makeId: () => string; makeCode: () => string };

/** The texts of a new round's files; `register` is undefined where it stays as it is. Only `secrets` holds codes. */
export type OpenedRound = {
  round: Round;
  files: { round: string; letters: string; register: string | undefined; secrets: string };
  /** How many letters hold each page, in the order of the round. */
  lettersByPage: number[];
};

/** Makes a round of letters. Throws a UserError where a letter of it could not count. */
export function openRound(request: OpenRequest, chance: Chance): OpenedRound {
  const { id, opens, closes, ledger } = request;
  if (ledger.rounds.has(id))
    throw new UserError(id, "This round sent its letters already.", "Open a round with another name.");
  if (closes < opens)
    throw new UserError("--closes", "The round closes before it opens.", "Check both days.");
  const pages = request.pages.map(toRoundPage);
  if (new Set(pages.map(pageKey)).size < pages.length)
    throw new UserError("--pages", "One page is there twice.", "Name each page once.");
  const reviewers = chooseReviewers(request, chance);
  const secret = reviewers
    .map((reviewer) => toSecret(reviewer, pages, chance))
    .filter(({ ballots }) => ballots.length > 0);
  const lettersByPage = pages.map(
    (_, place) => secret.filter(({ ballots }) => ballots.some(({ page }) => page === place)).length,
  );
  const lonely = pages.find((_, place) => lettersByPage[place] === 0);
  if (lonely !== undefined)
    throw new UserError(
      lonely.page,
      `No one of the round reads ${lonely.language}.`,
      "Add readers, or leave the page out.",
    );
  checkAllMayVote(reviewers, request);
  const letters = toLines(secret.map((letter) => hideLetter(id, letter, pages)));
  const round: Round = { id, opened: opens, closes, pages, letters: hashLetters(letters) };
  const secrets: LetterSecrets = { form: "local-offer-letters-1", round: id, letters: secret };
  const register = request.groups && addToRegister(request.register, id, reviewers);
  const files = {
    round: stringify(round, { lineWidth: 0 }),
    letters,
    register,
    secrets: `${JSON.stringify(secrets, null, 1)}\n`,
  };
  return { round, files, lettersByPage };
}

type RoundPage = Round["pages"][number];

function toRoundPage({ path, url, language, digest }: PublishedPage): RoundPage {
  if (digest.state === "digest") return { page: path, language, digest: digest.digest };
  throw new UserError(url, digest.reason, "Take that off the page first.");
}

/** People who are in the register already keep their ids, so that each has one id in the round whatever way their votes come in. */
function chooseReviewers({ id, opens, closes, groups, ledger }: OpenRequest, { makeId }: Chance): Reviewer[] {
  const there = [...ledger.reviewers.values()].filter(({ round }) => round === id);
  if (there.length > 0 && groups !== undefined) {
    const fix = "Leave --reviewers out: the letters go to the people who stand there.";
    throw new UserError("--reviewers", `The register has the round ${id} already.`, fix);
  }
  if (there.length > 0) return there.map(({ round: _, ...reviewer }) => reviewer);
  if (groups === undefined)
    throw new UserError(
      "--reviewers",
      `The register has no round ${id}.`,
      "Say how many people get letters, like --reviewers 12.",
    );
  const taken = new Set(ledger.reviewers.keys());
  return groups.flatMap(({ languages, count }) =>
    Array.from({ length: count }, () => ({
      id: newId(makeId, taken),
      languages,
      from: opens,
      until: closes,
    })),
  );
}

function newId(makeId: () => string, taken: Set<string>): string {
  const id = makeId();
  if (taken.has(id)) return newId(makeId, taken);
  taken.add(id);
  return id;
}

function toSecret(
  { id, languages }: Reviewer,
  pages: readonly RoundPage[],
  { makeCode }: Chance,
): SecretLetter {
  const ballots = pages.flatMap(({ language }, page) =>
    languages.includes(language)
      ? [{ page, approve: makeCode(), "not-yet": makeCode(), withdraw: makeCode() }]
      : [],
  );
  return { reviewer: id, ballots };
}

function hideLetter(round: string, { reviewer, ballots }: SecretLetter, pages: readonly RoundPage[]): Letter {
  const hidden = ballots.map(({ page, ...codes }) => {
    const about = pages[page];
    if (about === undefined) throw new Error(`The round has no page ${page}.`);
    const hide = (verdict: Verdict) => commitBallot(round, { ...about, verdict }, codes[verdict]);
    return { page, approve: hide("approve"), "not-yet": hide("not-yet"), withdraw: hide("withdraw") };
  });
  return { reviewer, ballots: hidden };
}

/** In a sorted order, so that the file tells nothing of how the letters were made. */
function toLines(letters: readonly Letter[]): string {
  const lines = letters.map((letter) => JSON.stringify(letter)).sort();
  return `${lines.join("\n")}\n`;
}

/** On its first and on its last day each letter must be able to count. */
function checkAllMayVote(
  reviewers: readonly Reviewer[],
  { id, opens, closes, pages, ledger }: OpenRequest,
): void {
  const known = new Map<string, RegisteredReviewer>(
    reviewers.map((each) => [each.id, { ...each, round: id }]),
  );
  for (const { language } of pages) {
    for (const { id: reviewer } of reviewers.filter(({ languages }) => languages.includes(language))) {
      for (const date of [opens, closes]) {
        const vote = { reviewer, language, verdict: "approve", date, wayIn: "paper" } as const;
        const refusal = checkVoter(vote, { ...ledger, reviewers: known });
        if (refusal !== undefined) throw new UserError(id, refusal.message, refusal.fix);
      }
    }
  }
}
