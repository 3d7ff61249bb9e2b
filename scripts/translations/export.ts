import { existsSync, readFileSync } from "node:fs";
import { EXIT, writeWhole } from "../../plugins/command-line/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import { nearest } from "../../plugins/model/nearest.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { wordsOf } from "../../plugins/translations/compare-texts.ts";
import { EXCHANGE_FORMATS } from "../../plugins/translations/exchange/formats.ts";
import { selectUnits } from "../../plugins/translations/exchange/select-units.ts";
import type { UnitPage } from "../../plugins/translations/exchange/unit.ts";
import { createPageReader, findTarget, type PageReader } from "./page-reader.ts";

/** What a file for a translator is to hold, and where it goes. */
export type ExportOptions = {
  format: string | undefined;
  output: string | undefined;
  /** Pages by their address, with commas; undefined stands for every page that has a translation. */
  pages: string | undefined;
  /** Texts that are translated already too. */
  all: boolean;
};

/** Writes one file for a translator: the texts of a language that are to be done. */
export async function exportTexts(
  folder: string,
  tag: string | undefined,
  options: ExportOptions,
): Promise<number> {
  const language = findTarget(tag);
  const format = EXCHANGE_FORMATS[options.format ?? ""];
  if (format === undefined) {
    const names = Object.keys(EXCHANGE_FORMATS).join(", ");
    throw new UserError("--format", "Say which format the translator can open.", `Use one of: ${names}.`);
  }
  const reader = createPageReader(folder, await readContent(folder), language.tag);
  const pages = choosePaths(reader, options.pages).flatMap((path) => readUnits(reader, path, options));
  if (pages.length === 0) {
    console.log(`Nothing to do in ${language.name}: every text is translated from the English as it is now.`);
    return EXIT.fine;
  }
  const output = options.output ?? `local-offer-${language.tag}.${format.ending}`;
  writeNew(output, format.write({ language, pages }));
  console.log(`${output}: ${count(pages)}.`);
  return EXIT.fine;
}

function choosePaths(reader: PageReader, chosen: string | undefined): string[] {
  if (chosen === undefined) return reader.paths.filter((path) => reader.textOf(path) !== undefined);
  return chosen.split(",").map((written) => {
    const path = written
      .trim()
      .replace(/^\/|\/$|\.md$/g, "")
      .replace(/(^|\/)index$/, "");
    if (reader.paths.includes(path)) return path;
    const guess = nearest(path, reader.paths);
    throw new UserError(
      "--pages",
      `There is no page "${written.trim()}".`,
      guess === undefined ? "Write its address, like school/sen-support." : `Did you mean "${guess}"?`,
    );
  });
}

function readUnits(reader: PageReader, path: string, { all }: ExportOptions): UnitPage[] {
  const page = reader.read(path);
  if (page === undefined) return [];
  if ("problem" in page) throw new UserError(page.file, page.problem, page.fix);
  const chosen = selectUnits(page, all);
  return chosen === undefined ? [] : [chosen];
}

/** A file with other text is left alone: it may be what a translator sent back. */
function writeNew(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") !== text)
    throw new UserError(
      file,
      "There is another file of this name.",
      "Name a new one with --output, or move that one.",
    );
  writeWhole(file, text);
}

function count(pages: readonly UnitPage[]): string {
  const units = pages.flatMap((page) => page.units);
  const words = units.reduce((sum, { english }) => sum + wordsOf(english).length, 0);
  return [
    `${units.length} ${units.length === 1 ? "text" : "texts"}`,
    `of ${pages.length} ${pages.length === 1 ? "page" : "pages"}, ${words} English words`,
  ].join(" ");
}
