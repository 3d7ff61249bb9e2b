import type { Log, ReportingDescriptor, Result, ToolComponent } from "sarif";
import type { Edit, Finding, RuleFacts } from "../model/finding.ts";
import { toFileAddress } from "./file-address.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { Format, Tool } from "./report-context.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Our own name: GitHub works out its `primaryLocationLineHash` itself and warns where it finds another there. */
const FINGERPRINT = "localOfferFinding/v1";

/** SARIF 2.1.0, for GitHub code scanning and editors. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const reportAsSarif: Format = (findings, { readLine, tool }) => {
  const rules = listRules(findings, tool);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(findings, readLine);
  const results = findings.map((finding, index) => ({
    ...toResult(finding),
    ruleIndex: indexes.get(finding.rule) ?? -1,
    partialFingerprints: { [FINGERPRINT]: fingerprints[index] ?? "" },
  }));
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{ tool: { driver: toDriver(tool, rules) }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function toDriver({ name, version, informationUri }: Tool, rules: ReportingDescriptor[]): ToolComponent {
  return { name, version, informationUri, language: "en-GB", rules };
}

/** Every rule of the tool, and after them those that only a finding names. */
function listRules(findings: readonly Finding[], { rules, ruleAddress }: Tool): ReportingDescriptor[] {
  const known = new Map(rules.map((rule) => [rule.id, describe(rule)]));
  for (const { rule: id, severity } of findings)
    if (!known.has(id)) known.set(id, { id, defaultConfiguration: { level: severity } });
  return [...known.values()].map((rule) => ({ ...rule, helpUri: ruleAddress?.(rule.id) }));
}

function describe({ id, why, source, severity }: RuleFacts): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: why },
    help: { text: source },
    defaultConfiguration: { level: severity },
  };
}

function toResult({ edit, ...finding }: Finding): Result {
  const { file, line, column, endLine, endColumn, rule, severity, message, fix, words } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const snippet = words ? { text: words } : undefined;
  const artifactLocation = toFileAddress(file);
  return {
    ruleId: rule,
    level: severity,
    message: { text: escapeMessage(`${message} ${fix}`) },
    locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet } } }],
    fixes: edit && [{ artifactChanges: [{ artifactLocation, replacements: [toReplacement(edit)] }] }],
  };
}

function toReplacement({ from, to, text }: Edit) {
  return { deletedRegion: { charOffset: from, charLength: to - from }, insertedContent: { text } };
}

/** Braces stand for arguments in a message, unless they are doubled (section 3.11.5). */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}
