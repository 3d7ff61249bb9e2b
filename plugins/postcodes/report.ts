import { brotliCompressSync, gzipSync } from "node:zlib";
import type { ChosenPostcodes } from "./choose-postcodes.ts";
import type { BuiltPostcodes } from "./describe.ts";
import { isOutcodeFile, type PostcodeFile } from "./to-files.ts";

/** What a build of postcodes tells: what was made, what it weighs in bytes, and which postcodes can't be placed well. */
export type PostcodesReport = BuiltPostcodes & {
  bytes: { raw: number; gzip: number; brotli: number };
  withoutPosition: string[];
  rough: string[];
};

/** Puts the report together; weighs only what phones fetch. */
export function reportPostcodes(
  built: BuiltPostcodes,
  files: readonly PostcodeFile[],
  { withoutPosition, rough }: ChosenPostcodes,
): PostcodesReport {
  const texts = files.filter(({ name }) => isOutcodeFile(name)).map(({ text }) => Buffer.from(text));
  const weigh = (pack: (text: Buffer) => Buffer) => texts.reduce((sum, text) => sum + pack(text).length, 0);
  const bytes = { raw: weigh((text) => text), gzip: weigh(gzipSync), brotli: weigh(brotliCompressSync) };
  return { ...built, bytes, withoutPosition, rough };
}

/** The report as people read it. */
export function sayReport(report: PostcodesReport, folder: string): string {
  const { postcodes, outcodes, districts, date, metres, bytes, withoutPosition, rough } = report;
  const files = outcodes.length === 1 ? "1 file" : `${outcodes.length} files`;
  return [
    `${postcodes} postcodes of ${districts.join(", ")} (${date}) in ${files} in ${folder}.`,
    `Each is right to within ${metres} metres of the source.`,
    `They weigh ${bytes.raw} bytes, ${bytes.gzip} with gzip, ${bytes.brotli} with Brotli. A phone fetches one file.`,
    ...sayPostcodes(withoutPosition, "Left out, because the source doesn't know where they are"),
    ...sayPostcodes(rough, "The source itself knows only roughly where these are"),
    "",
  ].join("\n");
}

function sayPostcodes(postcodes: readonly string[], what: string): string[] {
  if (postcodes.length === 0) return [];
  const more = postcodes.length > MOST_NAMED ? ` and ${postcodes.length - MOST_NAMED} more` : "";
  return [`${what}: ${postcodes.slice(0, MOST_NAMED).join(", ")}${more}.`];
}

const MOST_NAMED = 10;
