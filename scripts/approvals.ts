import { makeReviewerId } from "../plugins/approvals/io.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { record } from "./approvals/record.ts";
import { status } from "./approvals/status.ts";

await runCommand({
  call: "npm run approvals --",
  purpose: [
    "Says where parents' approval of each page stands, and records their votes:",
    "  status [--json]              every page, its state and why, and its code",
    "  record <page> --language … --reviewer … --verdict … --code … --way-in …",
    "  new-id                       a random id for one more reviewer in the register",
  ].join("\n"),
  operands: "status | record <page> | new-id",
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print the status for a machine" },
    date: { value: "<YYYY-MM-DD>", help: "the day to look at, or the day of the vote (default: today)" },
    language: { value: "<tag>", help: "the language of the page that was read" },
    reviewer: { value: "<id>", help: "the reviewer's id in the register" },
    verdict: { value: "<verdict>", help: "approve, not-yet or withdraw" },
    code: { value: "<code>", help: "the code on what the reviewer saw (withdraw needs none)" },
    "way-in": { value: "<way>", help: "pull-request, paper or in-person" },
  },
  run: (args) => {
    const [name = "", ...rest] = args.operands;
    if (name === "record") return record(args, onlyPage(rest));
    refuseSurplus(rest);
    if (name === "status") return status(args);
    if (name === "new-id") return newId();
    throw new UserError(name || "approvals", "Say what to do.", "Try npm run approvals -- --help.");
  },
});

/** The one page that a command is about. */
function onlyPage([page, ...surplus]: readonly string[]): string {
  if (page === undefined)
    throw new UserError("record", "Say which page.", "Write its path, like school/sen-support.");
  refuseSurplus(surplus);
  return page;
}

function refuseSurplus([first]: readonly string[]): void {
  if (first !== undefined)
    throw new UserError(first, "This is one word too many.", "Try npm run approvals -- --help.");
}

function newId(): number {
  process.stdout.write(`${makeReviewerId()}\n`);
  return EXIT.fine;
}
