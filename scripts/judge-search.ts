import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { launchBrowser } from "../plugins/browser/io.ts";
import { EXIT, runCommand, writeWhole } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { isAccountOf, toAccount, withJudgement } from "../plugins/search/judged/judgement-table.ts";
import { judgeSearch, openArena, readJudged, weighSearch } from "./judge-search/judge.ts";

const README = "plugins/search/README.md";
const SITE = ".cache/judged-site";

await runCommand({
  call: "npm run judge:search --",
  purpose:
    "Asks our search, plain Pagefind and MiniSearch the judged questions of tests/search/judged, and says how well each answers.",
  options: {
    site: { value: "<folder>", help: "a site of the demonstration that is built already" },
    write: { help: `write the tables into ${README}` },
    check: { help: `ask nothing, and say whether the tables in ${README} are of these questions` },
  },
  run: async ({ values, switches }) => {
    if (switches.has("check")) return check();
    const account = await judge(values["site"] ?? buildDemonstration());
    if (switches.has("write")) write(account);
    else console.log(account);
    return EXIT.fine;
  },
});

async function check(): Promise<number> {
  if (isAccountOf(readFileSync(README, "utf8"), await readJudged())) return EXIT.fine;
  console.log(`${README}: its tables are of other questions. Run \`npm run judge:search -- --write\`.`);
  return EXIT.findings;
}

function buildDemonstration(): string {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts", "--output", SITE], {
    encoding: "utf8",
  });
  if (status === 0) return SITE;
  throw new UserError("npm run build", `The site can't be built: ${stderr.trim()}`, "Mend it first.");
}

async function judge(site: string): Promise<string> {
  const queries = await readJudged();
  const arena = await openArena(site);
  const browser = await launchBrowser();
  try {
    const answered = await judgeSearch(arena, browser, queries);
    return toAccount(answered, await weighSearch(arena, browser, queries));
  } finally {
    await browser.close();
    await arena.close();
  }
}

function write(account: string): void {
  const text = withJudgement(readFileSync(README, "utf8"), account);
  if (text === undefined)
    throw new UserError(README, "There is no place for the tables.", "Put the two comments back.");
  writeWhole(README, text);
  console.log(`${README}: written anew`);
}
