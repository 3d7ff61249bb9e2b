import { digestPage } from "../../plugins/approvals/digest/digest-page.ts";
import { CHAIN_START, hashLine, toVoteLine } from "../../plugins/approvals/ledger/vote-line.ts";
import type { PageDigest, Verdict } from "../../plugins/model/approval.ts";
import { createRandom, type Random } from "./digest-random.ts";
import { type Cast, dateOf, type Expected, expectState, type Rules } from "./replay-model.ts";
import { type Commit, type Person, toPolicyText, toRegisterText } from "./replay-tree.ts";
import { PAGE } from "./reviewed-page.ts";

/** One page in a tree, by the key of its votes. */
type Page = { path: string; language: string; text: string };

const WORDS = ["Ask the school.", "Ask the school first.", "Ask us.", "Call us first."];
const PATHS = ["care/short-breaks", "school/help", "money/grants"];

/** The digest of a page that a tree holds. A translation's digest holds that of its English page. */
export function digestIn(files: ReadonlyMap<string, string>, language: string, path: string): PageDigest {
  const html = `<p>${files.get(`${language}/${path}.md`)}</p>`;
  const page = { ...PAGE, path, language, html };
  return digestPage(language === "en" ? page : { ...page, source: digestIn(files, "en", path) });
}

/** Makes a history by chance, as editors, parents and mishaps would make it, and keeps its own books of what is true. */
export function makeHistory(length: number, seed: number): Commit[] {
  const history = new History(createRandom(seed));
  return Array.from({ length }, (_, index) => history.next(index));
}

class History {
  readonly random: Random;
  readonly pages = new Map<string, Page>();
  readonly earlier = new Map<string, string[]>();
  readonly votes: Cast[] = [];
  readonly lines = new Map<string, string[]>();
  readonly rules: Rules[] = [{ day: 0, quorum: 3, share: 0.75, validDays: 90, languages: ["en", "ur"] }];
  readonly people: Person[] = [];
  day = 0;
  isBroken = false;

  constructor(random: Random) {
    this.random = random;
    for (const path of PATHS) this.write("en", path, "Ask the school.");
    this.write("ur", "school/help", "سکول سے پوچھیں۔");
    this.addRound("spring", 7);
  }

  next(index: number): Commit {
    this.day += this.random.below(4);
    this.isBroken = false;
    const subject = index === 0 ? "Begin" : this.act(index);
    const files = this.tree();
    if (subject.startsWith("Break")) this.breakTree(subject, files);
    return { day: this.day, subject, files, expected: this.expect(subject) };
  }

  write(language: string, path: string, text: string): void {
    const key = `${language}/${path}`;
    this.pages.set(key, { path, language, text });
    this.earlier.set(key, [...(this.earlier.get(key) ?? []), text]);
  }

  addRound(name: string, size: number): void {
    const round = `${name}-${this.people.length}`;
    for (let number = 0; number < size; number++) {
      const id = `${String(this.people.length).padStart(4, "0")}-aaaa`;
      this.people.push({ id, round, from: this.day, languages: number < 5 ? ["en", "ur"] : ["en"] });
    }
  }

  /** Most of what happens is voting; the rest moves the ground under the votes. */
  act(index: number): string {
    const roll = this.random.below(100);
    if (index % 75 === 74) return this.changeRules();
    if (index % 90 === 89) {
      this.addRound("later", 5);
      return "Add a round of reviewers";
    }
    if (roll < 70) return this.vote();
    if (roll < 80) return this.edit();
    if (roll < 87) return this.revert();
    if (roll < 92) return this.rename();
    return this.random.pick(["Break a chain", "Break the rules", "Break nothing"]) ?? "Break nothing";
  }

  /** People come back to few pages, so that votes meet; some write down what was said days before. */
  vote(): string {
    const page = this.random.pick([...this.pages.values()]);
    const rules = this.rules.at(-1);
    const readers = this.people.filter(({ languages }) => languages.includes(page?.language ?? ""));
    const person = this.random.pick(readers.slice(-7));
    if (page === undefined || rules === undefined || person === undefined) return "Change nothing";
    const key = `${page.language}/${page.path}`;
    const own = this.votes.filter((vote) => vote.key === key && vote.person === person.id);
    const last = own.at(-1);
    const verdicts: Verdict[] = [
      "approve",
      "approve",
      "approve",
      "approve",
      "approve",
      "not-yet",
      "withdraw",
    ];
    const verdict = this.random.pick(verdicts) ?? "approve";
    const day = Math.max(this.day - this.random.below(3), last?.day ?? 0, person.from, rules.day);
    if (day > this.day || !rules.languages.includes(page.language)) return "Change nothing";
    const vote = { key, words: this.wordsOf(page), person: person.id, round: person.round, verdict, day };
    this.votes.push({ ...vote, lastDay: day + rules.validDays });
    this.writeLine(page, person.id, verdict, day);
    return `Record ${verdict} on ${key}`;
  }

  writeLine({ language, path }: Page, reviewer: string, verdict: Verdict, day: number): void {
    const digest = digestIn(this.tree(), language, path);
    const lines = this.lines.get(`${language}/${path}`) ?? [];
    const last = lines.at(-1);
    const vote = {
      ...{ page: path, language, digest: digest.state === "digest" ? digest.digest : "" },
      ...{ reviewer, verdict, date: dateOf(day), wayIn: "in-person" as const },
      previous: last === undefined ? CHAIN_START : hashLine(last),
    };
    this.lines.set(`${language}/${path}`, [...lines, toVoteLine(vote)]);
  }

  edit(): string {
    const page = this.random.pick([...this.pages.values()]);
    if (page === undefined) return "Change nothing";
    this.write(page.language, page.path, this.random.pick(WORDS) ?? "");
    return `Edit ${page.language}/${page.path}`;
  }

  revert(): string {
    const page = this.random.pick([...this.pages.values()]);
    const earlier = this.earlier.get(`${page?.language}/${page?.path}`) ?? [];
    if (page === undefined || earlier.length < 2) return "Change nothing";
    this.write(page.language, page.path, earlier.at(-2) ?? "");
    return `Revert ${page.language}/${page.path}`;
  }

  /** A page moves with its words and without its votes, or back to where they are. */
  rename(): string {
    const page = this.pages.get("en/money/grants") ?? this.pages.get("en/money/help");
    if (page === undefined) return "Change nothing";
    this.pages.delete(`en/${page.path}`);
    const path = page.path === "money/grants" ? "money/help" : "money/grants";
    this.write("en", path, page.text);
    return `Rename ${page.path} to ${path}`;
  }

  changeRules(): string {
    const last = this.rules.at(-1);
    if (last === undefined || last.day >= this.day) return "Change nothing";
    const quorum = 3 + this.random.below(2);
    const share = this.random.pick([0.75, 0.8]) ?? 0.75;
    this.rules.push({ ...last, day: this.day, quorum, share, validDays: 60 + this.random.below(60) });
    return "Change the rules";
  }

  wordsOf({ language, path, text }: Page): string {
    const english = language === "en" ? "" : this.pages.get(`en/${path}`)?.text;
    return JSON.stringify([language, path, text, english]);
  }

  tree(): Map<string, string> {
    const files = new Map([...this.pages].map(([key, { text }]): [string, string] => [`${key}.md`, text]));
    files.set("approvals/policy.yaml", toPolicyText(this.rules));
    files.set("approvals/register.yaml", toRegisterText(this.people));
    for (const [key, lines] of this.lines) files.set(`approvals/votes/${key}.jsonl`, `${lines.join("\n")}\n`);
    return files;
  }

  breakTree(subject: string, files: Map<string, string>): void {
    if (subject === "Break the rules") files.set("approvals/policy.yaml", "versions: []\n");
    if (subject !== "Break a chain") return;
    for (const [key, lines] of this.lines)
      if (lines.length > 1) files.set(`approvals/votes/${key}.jsonl`, `${lines.slice(1).join("\n")}\n`);
  }

  expect(subject: string): Map<string, Expected> {
    return new Map(
      [...this.pages].map(([key, page]) => {
        const isUnsound =
          subject === "Break the rules" ||
          (subject === "Break a chain" && (this.lines.get(key)?.length ?? 0) > 1);
        const votes = this.votes.filter((vote) => vote.key === key);
        const said = expectState(votes, this.rules, this.wordsOf(page), page.language, this.day);
        return [key, isUnsound ? { state: "unverified" } : said];
      }),
    );
  }
}
