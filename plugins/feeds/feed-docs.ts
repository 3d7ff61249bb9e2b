import { COLUMNS } from "./formats/spreadsheet-columns.ts";
import { RECORD_RULES } from "./rules/record-rules.ts";
import { TEXT_RULES } from "./rules/text-rules.ts";

/** The README with its tables of columns and rules written anew. Undefined where there is no place for one of them. */
export function withFeedTables(readme: string): string | undefined {
  const columns = COLUMNS.map(({ name, help, sample }) => `| \`${name}\` | ${help} | ${sample} |`);
  const rules = [...TEXT_RULES, ...RECORD_RULES].map(({ id, why }) => `| \`${id}\` | ${why} |`);
  const once = withTable(readme, "columns", [
    "| Heading | What to write | For example |",
    "| --- | --- | --- |",
    ...columns,
  ]);
  return once && withTable(once, "rules", ["| Rule | Why |", "| --- | --- |", ...rules]);
}

/** A text with the lines between two comments written anew. */
function withTable(text: string, name: string, lines: readonly string[]): string | undefined {
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  return place.test(text)
    ? text.replace(place, (_, start: string, end: string) => `${start}\n${lines.join("\n")}\n\n${end}`)
    : undefined;
}
