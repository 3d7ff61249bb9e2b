import type { Finding, RuleFacts } from "../model/finding.ts";
import type { LineReader } from "./excerpt.ts";

/** The tool that found what is reported, as formats name it that speak of one. */
export type Tool = {
  name: string;
  version?: string;
  /** The address of a page about the tool. */
  informationUri?: string;
  /** What the tool says of its rules. A finding may be of a rule that isn't here. */
  rules: readonly RuleFacts[];
  /** The address of a page that explains a rule, by the rule's id. */
  ruleAddress?: (rule: string) => string;
};

/** What a report may know besides the findings. All of it can be left out; the report then says less. */
export type ReportContext = {
  /** Reads the lines that findings are on, so that they can be shown. */
  readLine?: LineReader;
  tool?: Tool;
};

/** A report's context with nothing left out. */
export type WholeContext = Required<ReportContext>;

/** Turns findings, which are in order, into the text of a report. */
export type Format = (findings: readonly Finding[], context: WholeContext) => string;
