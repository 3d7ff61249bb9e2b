import { UserError } from "../model/user-error.ts";
import { parseTable, type Table } from "./csv.ts";
import type { Decoded } from "./decode.ts";
import type { FeedRecord } from "./feed-record.ts";
import { fromOpenReferral1 } from "./formats/open-referral-1.ts";
import { fromOpenReferral3 } from "./formats/open-referral-3.ts";
import { fromOutpost } from "./formats/outpost.ts";
import { fromSpreadsheet } from "./formats/spreadsheet.ts";
import { findColumn } from "./formats/spreadsheet-columns.ts";
import type { Loose } from "./loose.ts";
import type { RecordNote } from "./note.ts";
import { type ReadOwn, withOwn } from "./own-service.ts";
import { checkPages, type Page, toPage } from "./pages.ts";
import { parseLooseJson } from "./parse-loose-json.ts";

/** A file of a feed as it was read. */
export type FeedFile = Decoded & { file: string };

/** What every importer makes of its feed. */
export type Feed = {
  /** What kind it is, in words. */
  format: string;
  records: FeedRecord[];
  notes: RecordNote[];
  /** False where the feed is known to be a part: then nothing is taken for gone. */
  isWhole: boolean;
  /** What there is to say of the feed as a whole. */
  remarks: string[];
};

const LOOKED_FOR =
  "It is read as Open Referral UK 1 (a list called content, or services with an organization), as Open Referral UK 3 (a list called contents, or services with attributes, service_at_locations or last_modified), as Outpost's CSV (a column import_id), or as a plain spreadsheet (columns name and description).";

/**
 * Recognises a feed by what is in it and reads its records. `where` names the file or folder in sentences; `readOwn` knows
 * the records that this generator publishes. Throws a UserError where it isn't a feed, or a part of it is missing.
 */
export function readFeed(
  files: readonly FeedFile[],
  where: string,
  readOwn: ReadOwn = () => undefined,
): Feed {
  const isJson = ({ text }: FeedFile) => /^\s*[[{]/.test(text);
  const [first] = files;
  if (first === undefined)
    throw new UserError(
      where,
      "There is no feed here.",
      "Put .json or .csv files in it. See plugins/feeds/README.md.",
    );
  const feed = files.every(isJson) ? readJson(files, where, readOwn) : readTables(files, where, isJson);
  return { ...feed, remarks: [...files.flatMap(sayEncoding), ...feed.remarks] };
}

function sayEncoding({ file, encoding }: FeedFile): string[] {
  return encoding === "UTF-8" ? [] : [`${file} is in ${encoding}, and was read as that.`];
}

function readJson(files: readonly FeedFile[], where: string, readOwn: ReadOwn): Feed {
  const remarks: string[] = [];
  const pages = files.flatMap(({ file, text }): Page[] => {
    const { value, repaired } = parseLooseJson(text, file);
    if (repaired)
      remarks.push(
        `${file} has control characters in its texts, which JSON forbids: it was read all the same.`,
      );
    const page = toPage(value, file);
    if (page !== undefined) return [page];
    remarks.push(`${file} holds no services.`);
    return [];
  });
  const services = pages.flatMap(({ services: own }) => own);
  const version = versionOf(pages, services);
  if (version === undefined) throw unknownFeed(files[0]?.file ?? where);
  const from = version === 1 ? fromOpenReferral1 : fromOpenReferral3;
  const toRecord = (service: Loose, file: string): FeedRecord => {
    const own = version === 3 ? readOwn(service) : undefined;
    const record = from(service, file);
    return own === undefined ? record : withOwn(record, own);
  };
  const { isWhole, remark } = checkPages(pages, where);
  return {
    format: `Open Referral UK ${version}`,
    records: pages.flatMap((page) => page.services.map((service) => toRecord(service, page.file))),
    notes: [],
    isWhole,
    remarks: remark === undefined ? remarks : [...remarks, remark],
  };
}

/** Fields that only one version has. */
const ONLY_1 = [
  "pc_metadata",
  "pc_targetAudience",
  "service_taxonomys",
  "regular_schedules",
  "eligibilitys",
  "deliverable_type",
];
const ONLY_3 = ["attributes", "last_modified", "assurer_email", "schedules", "additional_websites"];

function versionOf(pages: readonly Page[], services: readonly Loose[]): 1 | 3 | undefined {
  const has = (keys: readonly string[]) => services.some((service) => keys.some((key) => key in service));
  if (has(ONLY_1)) return 1;
  const envelope = pages.find((page) => page.version !== undefined)?.version;
  if (envelope !== undefined) return envelope;
  return has(ONLY_3) || services.some((service) => "organization" in service) ? 3 : undefined;
}

function readTables(files: readonly FeedFile[], where: string, isJson: (file: FeedFile) => boolean): Feed {
  const [first, second] = files;
  if (files.some(isJson))
    throw new UserError(where, "JSON and tables stand side by side here.", "Import one kind at a time.");
  if (first === undefined || second !== undefined)
    throw new UserError(where, "There is more than one table here.", "Import one table at a time.");
  if (first.text.includes("\0")) throw unknownFeed(first.file);
  const table = parseTable(first.text, first.file);
  return { ...readTable(table, first.file), isWhole: true, remarks: [] };
}

function readTable(table: Table, file: string): Pick<Feed, "format" | "records" | "notes"> {
  if (table.columns.includes("import_id")) return { format: "Outpost CSV", ...fromOutpost(table, file) };
  const known = new Set(table.columns.map((column) => findColumn(column)?.name));
  if (!known.has("name") || !known.has("description")) throw unknownFeed(file, table.headings);
  return { format: "a plain spreadsheet", ...fromSpreadsheet(table, file) };
}

function unknownFeed(file: string, headings: readonly string[] = []): UserError {
  const found =
    headings.length === 0 ? "" : ` Its headings are: ${headings.slice(0, 8).join(", ").slice(0, 200)}.`;
  return new UserError(file, `This isn't a feed that can be read.${found}`, LOOKED_FOR);
}
