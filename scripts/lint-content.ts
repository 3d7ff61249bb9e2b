import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import {
  countFindings,
  REPORT_FORMATS,
  type ReportFormat,
  reportFindings,
} from "../plugins/findings/report.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { type CheckResult, checkFiles, scoreDocuments } from "../plugins/plain-language/check-files.ts";
import {
  findContentFiles,
  findNamedFiles,
  readContent,
  readSettingsText,
  readVocabulary,
} from "../plugins/plain-language/io.ts";
import { toScoreText } from "../plugins/plain-language/score/score-text.ts";

await runCommand({
  call: "npm run lint:content --",
  purpose: "Checks that pages and services are in plain language. Errors fail the check, warnings don't.",
  operands: "[file …]",
  options: {
    content: CONTENT_OPTIONS.content,
    format: { value: "<format>", default: "text", help: `how to print: ${REPORT_FORMATS.join(", ")}` },
    json: { help: "the same as --format json" },
    score: { help: "also say how hard each page is, why, and what to change first" },
  },
  run: ({ values: { content = "content", format = "text" }, switches, operands }) => {
    const chosen = toFormat(switches.has("json") ? "json" : format);
    const files = operands.length > 0 ? findNamedFiles(operands, content) : findContentFiles(content);
    const toCheck = files.map(({ file, kind }) => ({ file, kind, ...readContent(file) }));
    const result = checkFiles(toCheck, readSettingsText(content), readVocabulary());
    process.stdout.write(chosen === "json" ? toJson(result, switches.has("score")) : toText(result, chosen));
    if (chosen !== "json" && switches.has("score"))
      process.stdout.write(scoreDocuments(result.documents.values()).map(toScoreText).join(""));
    if (chosen === "text") {
      const counted = files.length === 1 ? "1 file" : `${files.length} files`;
      console.log(`${counted}: ${countFindings(result.findings)}.`);
    }
    return result.findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
  },
});

function toFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw new UserError(`--format ${name}`, "There is no such format.", `Use ${REPORT_FORMATS.join(", ")}.`);
}

function toText({ findings, documents }: CheckResult, format: ReportFormat): string {
  return reportFindings(findings, format, (file, line) => documents.get(file)?.lines.textOf(line));
}

function toJson(result: CheckResult, withScores: boolean): string {
  const report = JSON.parse(reportFindings(result.findings, "json"));
  const scores = withScores ? { scores: scoreDocuments(result.documents.values()) } : {};
  return `${JSON.stringify({ ...report, ...scores }, null, 2)}\n`;
}
