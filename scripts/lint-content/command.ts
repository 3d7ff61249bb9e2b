import { toChecklist } from "../../plugins/barriers/checklist.ts";
import { CONTENT_OPTIONS } from "../../plugins/command-line/arguments.ts";
import { EXIT, runCommand, writeWhole } from "../../plugins/command-line/io.ts";
import { REPORT_FORMATS, type ReportFormat } from "../../plugins/findings/report.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import {
  findContentFiles,
  findNamedFiles,
  keepChanged,
  readContent,
  readSettingsText,
} from "../../plugins/plain-language/io.ts";
import { applyBaseline } from "./apply-baseline.ts";
import { addBarriers } from "./check-barriers.ts";
import { printResult } from "./print-result.ts";
import { checkAll, createLineReader, fixAll } from "./run.ts";

await runCommand({
  call: "npm run lint:content --",
  purpose:
    "Checks that pages and services are in plain language and bar nobody. Errors fail the check, warnings don't.",
  operands: "[file …]",
  options: {
    content: CONTENT_OPTIONS.content,
    format: { value: "<format>", default: "text", help: `how to print: ${REPORT_FORMATS.join(", ")}` },
    json: { help: "the same as --format json" },
    score: { help: "also say how hard each page is, why, and what to change first" },
    fix: { help: "make the changes that can do no harm" },
    changed: {
      ...{ value: "[base]", alone: "main" },
      help: "only files that changed since this branch left base (main)",
    },
    baseline: {
      ...{ value: "<file>", default: "plain-language-baseline.json" },
      help: "findings to live with for now, in the content folder",
    },
    checklist: { value: "<file>", help: "write what only a person can judge, as a list to tick off" },
    "update-baseline": { help: "make the baseline, or take out of it what is mended" },
  },
  run: ({ values, switches, operands }) => {
    const { content = "content", baseline = "", changed } = values;
    const format = toFormat(switches.has("json") ? "json" : (values["format"] ?? "text"));
    const named = operands.length > 0 ? findNamedFiles(operands, content) : findContentFiles(content);
    const chosen = changed === undefined ? named : keepChanged(named, changed);
    const settings = readSettingsText(content);
    const read = () => chosen.map(({ file, kind }) => ({ file, kind, ...readContent(file) }));
    const fixed = switches.has("fix") ? fixAll(read(), settings) : undefined;
    const isWhole = operands.length === 0 && changed === undefined;
    const checked = checkAll(read(), settings, { isWhole, withScores: switches.has("score") });
    const withBarriers = addBarriers(checked.findings, checked.files, settings, isWhole);
    if (values["checklist"] !== undefined) writeWhole(values["checklist"], toChecklist(withBarriers.reviews));
    const readLine = createLineReader(checked.files);
    const names = new Set(chosen.map(({ file }) => file));
    const { findings, said } = applyBaseline({
      ...{ findings: withBarriers.findings, readLine, file: `${content}/${baseline}` },
      wasChecked: (file) => isWhole || names.has(file),
      isUpdate: switches.has("update-baseline"),
    });
    process.stdout.write(
      printResult(
        { ...checked, findings },
        {
          format,
          readLine,
          withScores: switches.has("score"),
          said: joinSaid(said, withBarriers.reviews.length),
          ...(fixed && { fixed }),
        },
      ),
    );
    return findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
  },
});

/** What else is to be said of a run, as sentences of a line each. */
function joinSaid(said: string | undefined, reviews: number): string | undefined {
  const checklist =
    reviews === 0 ? [] : [`Only a person can judge: ${reviews} (--checklist <file> lists them).`];
  return [...(said === undefined ? [] : [said]), ...checklist].join("\n") || undefined;
}

function toFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw new UserError(`--format ${name}`, "There is no such format.", `Use ${REPORT_FORMATS.join(", ")}.`);
}
