import { join } from "node:path";
import { EXIT } from "../../plugins/command-line/io.ts";
import { readBefore, readFeedFiles, readFeedPlace, toShownPath } from "../../plugins/feeds/io.ts";
import { type ImportPlan, planImport } from "../../plugins/feeds/plan-import.ts";
import { type Feed, readFeed } from "../../plugins/feeds/read-feed.ts";
import { count, sayNote, sayService, saySummary } from "../../plugins/feeds/say.ts";
import { writeTogether } from "../../plugins/translations/io.ts";
import { readOwn } from "./read-own.ts";

/** How an import was asked for. */
export type ImportOptions = {
  content: string;
  feed: string | undefined;
  isDry: boolean;
  isJson: boolean;
  acceptShrink: boolean;
};

/** Rules of what can't come in until somebody puts it right, in the feed or in the file. */
const TO_MEND = new Set(["no-name", "no-id", "model", "refused"]);

/** Brings a feed's services into the content folder: all of its files are written, or none. */
export function importServices(path: string, options: ImportOptions): number {
  const { content, isDry, isJson, acceptShrink } = options;
  const place = readFeedPlace(content, options.feed);
  const feed = readFeed(readFeedFiles(path), path, readOwn);
  const plan = planImport(feed, readBefore(content, place.lastFile), place, { acceptShrink });
  const files = [...plan.texts].map(([slug, text]) => ({
    file: join(content, "services", `${slug}.yaml`),
    text,
  }));
  // What the feed said last is written last: where the machine stops in between, the next import finds the same work to do.
  if (!isDry) writeTogether([...files, { file: place.lastFile, text: plan.last }]);
  const changed = files.map(({ file }) => toShownPath(file));
  if (isJson) printJson(feed, plan, { feed: place.feed, isDry, changed });
  else
    printText(feed, plan, {
      name: place.settings.name ?? place.feed,
      isDry,
      settingsFile: place.settingsFile,
    });
  const isToMend = plan.notes.some(({ kind, rule }) => kind === "left-out" && TO_MEND.has(rule));
  return isToMend ? EXIT.findings : EXIT.fine;
}

function printText(
  feed: Feed,
  plan: ImportPlan,
  { name, isDry, settingsFile }: { name: string; isDry: boolean; settingsFile: string },
): void {
  const lines = [
    `${name}: ${feed.format}, ${feed.records.length} records.`,
    ...feed.remarks,
    ...plan.notes.map(sayNote),
    ...plan.services.flatMap(sayService),
    ...saySummary(plan, settingsFile),
    ...(isDry ? ["Nothing was written: this was a dry run."] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function printJson(
  feed: Feed,
  { services, notes, unmapped }: ImportPlan,
  about: { feed: string; isDry: boolean; changed: string[] },
): void {
  const summary = {
    services: count(services.map(({ state }) => state)),
    rules: count(notes.map(({ rule }) => rule)),
  };
  const { format, remarks, isWhole } = feed;
  const report = {
    feed: about.feed,
    format,
    isWhole,
    isDry: about.isDry,
    remarks,
    summary,
    services,
    notes,
    unmapped,
  };
  process.stdout.write(`${JSON.stringify({ ...report, files: about.changed }, null, 2)}\n`);
}
