import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findPages, isBuiltHere, readPages } from "../../plugins/accessibility/io.ts";
import { keptFolderName } from "../../plugins/accessibility/kept-results.ts";
import type { PageToCheck } from "../../plugins/accessibility/page-finding.ts";
import { pagesOfShard, parseShard, type Shard } from "../../plugins/accessibility/shard.ts";
import { type Arguments, CONTENT_OPTIONS } from "../../plugins/command-line/arguments.ts";
import { today } from "../../plugins/command-line/io.ts";
import { REPORT_FORMATS, type ReportFormat } from "../../plugins/findings/report.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { toFormat } from "./print-report.ts";

/** What the command takes. */
export const OPTIONS = {
  output: CONTENT_OPTIONS.output,
  site: { value: "<folder>", help: "any folder of HTML, whoever built it, instead of --output" },
  content: {
    value: "<folder>",
    help: "the folder with content and settings.yaml (default: content, with --site none)",
  },
  only: { value: "<text>", help: "check only pages whose address has this in it, like /ur/" },
  shard: {
    value: "<i/n>",
    help: "check one part of n; a run without it afterwards puts their results together",
  },
  cache: {
    value: "<folder>",
    default: ".cache/accessibility",
    help: "where results are kept from run to run",
  },
  "no-cache": { help: "check pages again that are unchanged since their last check" },
  format: { value: "<format>", default: "text", help: `how to print: ${REPORT_FORMATS.join(", ")}` },
  json: { help: "the same as --format json" },
  github: { help: "also print errors as annotations of the content files" },
  checklist: { value: "<file>", help: "write what only a person can judge, as a list to tick off" },
  record: { help: "write what was tested to accessibility.json in the content folder, for the site to show" },
  date: { value: "<date>", help: "the day of the run, like 2027-05-31 (default: today)" },
};

/** What was asked for. */
export type Run = {
  site: string;
  content: string | undefined;
  isOwnSite: boolean;
  only: string;
  /** Which part of the site it is about, or undefined where it isn't about one. */
  shard: Shard | undefined;
  keepIn: string | undefined;
  format: ReportFormat;
  isRecorded: boolean;
  date: string;
};

/** Turns arguments into what was asked for. Throws a UserError where they don't fit together. */
export function toRun({ values, switches }: Arguments): Run {
  const { only = "", cache = "" } = values;
  const site = values["site"] ?? values["output"] ?? "";
  const shard = values["shard"] === undefined ? undefined : parseShard(values["shard"]);
  const isPart = only !== "" || shard !== undefined;
  const content =
    values["content"] ?? (values["site"] === undefined ? CONTENT_OPTIONS.content.default : undefined);
  if (values["content"] !== undefined && !existsSync(values["content"]))
    throw new UserError(values["content"], "There is no such folder.", "Check the name after --content.");
  if (switches.has("record") && (isPart || content === undefined))
    throw new UserError(
      "--record",
      isPart
        ? "Only a run over the whole site can be recorded."
        : "There is no content folder to write it to.",
      isPart ? "Leave out --only and --shard." : "Name it: --content <folder>.",
    );
  return {
    ...{ site, content, only, shard, isRecorded: switches.has("record"), date: toDate(values["date"]) },
    isOwnSite: values["site"] === undefined || isBuiltHere(site),
    keepIn: switches.has("no-cache") ? undefined : `${cache}/${keptFolderName(resolve(site))}`,
    format: toFormat(switches.has("json") ? "json" : (values["format"] ?? "text")),
  };
}

function toDate(text = today()): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UserError(`--date ${text}`, "This is not a day.", "Write it like 2027-05-31.");
}

/** All pages of the site, and those that this run is about. */
export async function listRunPages(run: Run): Promise<{ all: PageToCheck[]; pages: PageToCheck[] }> {
  const { site, content, isOwnSite, only, shard } = run;
  const all = isOwnSite ? await readPages(site) : await findPages(site, content);
  const chosen = all.filter(({ url }) => url.includes(only));
  if (chosen.length === 0 && all.length > 0)
    throw new UserError(`--only ${only}`, "No page has this in its address.", `The first is ${all[0]?.url}.`);
  return { all, pages: shard === undefined ? chosen : pagesOfShard(chosen, shard) };
}
