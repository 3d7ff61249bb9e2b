import type { Finding } from "../model/finding.ts";
import { type Markup, markup } from "../model/markup.ts";
import { type LineReader, showExcerpt } from "./excerpt.ts";
import type { Format } from "./report-context.ts";

/** JUnit XML, which most servers that run checks read: a suite for each file, a case for each finding. */
export const reportAsJUnit: Format = (findings, { readLine, tool }) => {
  const files = [...Map.groupBy(findings, ({ file }) => file)];
  const suites = files.map(([file, ofFile]) => toSuite(file, ofFile, readLine));
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${tool.name}"${countCases(findings)}>
${suites.length > 0 ? suites : NOTHING_FOUND}</testsuites>
`.markup;
};

/** Some servers take a report without a single case for a check that never ran. */
const NOTHING_FOUND = markup`  <testsuite name="all files"${countCases([])}>
    <testcase name="nothing to mend" classname="all files" />
  </testsuite>
`;

function toSuite(file: string, findings: readonly Finding[], readLine: LineReader): Markup {
  return markup`  <testsuite name="${file}"${countCases(findings)}>
${findings.map((finding) => toCase(finding, readLine))}  </testsuite>
`;
}

function countCases(findings: readonly Finding[]): Markup {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const skipped = findings.length - failures;
  return markup` tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function toCase(finding: Finding, readLine: LineReader): Markup {
  const { file, line, column, rule, severity, message, fix } = finding;
  const name = `${rule} at ${line}:${column}`;
  const body = [`${file}:${line}:${column}`, ...showExcerpt(finding, readLine).split("\n"), fix]
    .filter((each) => each !== "")
    .map((each) => markup`${each}\n`);
  const result =
    severity === "error"
      ? markup`<failure type="${rule}" message="${message}">${body}</failure>`
      : markup`<skipped message="${`${message} ${fix}`}" />`;
  return markup`    <testcase name="${name}" classname="${file}" file="${file}" line="${line}">
      ${result}
    </testcase>
`;
}
