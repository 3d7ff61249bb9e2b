import { type Arguments, CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { due } from "./approvals/due.ts";
import { explain } from "./approvals/explain.ts";
import { newId } from "./approvals/new-id.ts";
import { preview } from "./approvals/preview.ts";
import { record } from "./approvals/record.ts";
import { reviews } from "./approvals/reviews.ts";
import { round } from "./approvals/round.ts";
import { sayStatus } from "./approvals/status.ts";
import { verifyApprovals } from "./approvals/verify.ts";
import { withdraw } from "./approvals/withdraw.ts";

/** One thing that the command does. `words` names what must stand after its name, each of them needed. */
type Action = {
  words?: string[];
  says: string;
  run: (args: Arguments, ...words: string[]) => Promise<number> | number;
};

/** To add one: a file in `approvals/` and a line here. */
const ACTIONS: Record<string, Action> = {
  status: { says: "every page, its state and why, and its code", run: sayStatus },
  explain: { words: ["page"], says: "why a page is in its state, and which words changed", run: explain },
  record: { words: ["page"], says: "a vote that somebody gave in person", run: record },
  withdraw: { words: ["page"], says: "what somebody takes back in person", run: withdraw },
  due: { says: "approvals that end soon, the soonest first", run: due },
  verify: { says: "checks every vote, rule and code, and what was published", run: verifyApprovals },
  reviews: { says: "the votes in the reviews of a merged pull request", run: reviews },
  preview: { says: "what a branch puts up for review, as Markdown", run: preview },
  round: {
    words: ["step", "round"],
    says: "votes by letter: open, letters, count and close a round",
    run: round,
  },
  "new-id": { says: "a random id for one more reviewer in the register", run: newId },
};

await runCommand({
  call: "npm run approvals --",
  purpose: [
    "Says where parents' approval of each page stands, and records their votes:",
    ...Object.entries(ACTIONS).map(
      ([name, { words = [], says }]) =>
        `  ${[name, ...words.map((word) => `<${word}>`)].join(" ").padEnd(22)} ${says}`,
    ),
  ].join("\n"),
  operands: Object.keys(ACTIONS).join(" | "),
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print it for a machine" },
    date: { value: "<YYYY-MM-DD>", help: "the day to look at, or the day of the vote (default: today)" },
    language: { value: "<tag>", help: "the language of the page" },
    reviewer: { value: "<id>", help: "the reviewer's id in the register" },
    verdict: { value: "<verdict>", help: "approve, not-yet or withdraw" },
    code: { value: "<code>", help: "the code on what the reviewer saw (withdraw needs none)" },
    "way-in": { value: "<way>", help: "pull-request, paper or in-person" },
    within: { value: "<days>", help: "with due: how soon an approval ends (default: 60)" },
    checkpoint: { value: "<file>", help: "with verify: the site's approvals/checkpoint.json" },
    from: { value: "<file>", help: "with reviews: a recorded pull request" },
    forge: { value: "<forge>", help: "with reviews: github, gitlab or forgejo" },
    host: { value: "<address>", help: "with reviews: the forge's address, if not the public one" },
    repository: { value: "<owner/name>", help: "with reviews: where the pull request is" },
    "pull-request": { value: "<number>", help: "with reviews: the pull request's number" },
    logins: { value: "<file>", help: "with reviews: the private file that says whose id is whose" },
    pages: { value: "<page,page>", help: "with round open: the pages that the letters hold" },
    reviewers: { value: "<number>", help: "with round open: how many people, like 12 or en:10,ur:4" },
    opens: { value: "<day>", help: "with round open: the first day (default: today)" },
    closes: { value: "<day>", help: "with round open: the last day for letters" },
    secrets: {
      value: "<file>",
      help: "with round open and letters: the file of codes, outside the repository",
    },
    output: {
      value: "<folder>",
      help: "with round letters: the folder for the letters, outside the repository",
    },
    contact: {
      value: "<name>",
      help: "with round letters: who sends them, as in the settings (default: forum)",
    },
    "large-print": { help: "with round letters: in letters of 20 points" },
    codes: {
      value: "<file>",
      help: "with round count: the codes that came back, one a line; - to type them",
    },
    scrutineers: { value: "<role, role>", help: "with round close: the people who counted, as roles" },
    "dry-run": { help: "with reviews and round count: say what would be recorded, and record nothing" },
    base: { value: "<ref>", help: "with preview: the branch or commit to compare with" },
  },
  run: (args) => {
    const [name = "", ...words] = args.operands;
    const action = ACTIONS[name];
    if (action === undefined)
      throw new UserError(name || "approvals", "Say what to do.", "Try npm run approvals -- --help.");
    checkWords(name, action, words);
    return action.run(args, ...words);
  },
});

function checkWords(name: string, { words = [] }: Action, typed: readonly string[]): void {
  const missing = words[typed.length];
  if (missing !== undefined)
    throw new UserError(name, `Say which ${missing}.`, "Try npm run approvals -- --help.");
  const surplus = typed[words.length];
  if (surplus !== undefined)
    throw new UserError(surplus, "This is one word too many.", "Try npm run approvals -- --help.");
}
