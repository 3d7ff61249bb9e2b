import { EXIT } from "../../plugins/command-line/io.ts";
import { RECORD_RULES } from "../../plugins/feeds/rules/record-rules.ts";
import { TEXT_RULES } from "../../plugins/feeds/rules/text-rules.ts";

/** Prints each rule that an import puts a feed right by, and why there is one. */
export function listRules(isJson: boolean): number {
  const rules = [...TEXT_RULES, ...RECORD_RULES].map(({ id, why, examples }) => ({ id, why, examples }));
  if (isJson) process.stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
  else for (const { id, why } of rules) console.log(`${id.padEnd(20)} ${why}`);
  return EXIT.fine;
}
