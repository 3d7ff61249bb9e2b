import { EXIT } from "../../plugins/command-line/io.ts";
import { splitFrontMatter } from "../../plugins/content/front-matter.ts";
import { readContent } from "../../plugins/content/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { TRANSLATION_KINDS } from "../../plugins/model/page.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { checkFile, type SoundPage } from "../../plugins/translations/exchange/check-file.ts";
import { writeFrontMatter } from "../../plugins/translations/exchange/front-matter.ts";
import { mergePage, type Stamp } from "../../plugins/translations/exchange/merge-page.ts";
import { printRecord, readReturnedFile, recordFileOf, writeTogether } from "../../plugins/translations/io.ts";
import { checkSignature } from "./check-signature.ts";
import { createPageReader, findTarget, MARKDOWN, type PageReader } from "./page-reader.ts";

/** Whose words a file brings, and what may be done with them. */
export type ImportOptions = {
  kind: string | undefined;
  by: string | undefined;
  date: string;
  /** Sound texts are written though others aren't sound. */
  onlySound: boolean;
  /** Translations may be replaced though they were made since the file was. */
  overwrite: boolean;
};

/** Brings in a file that came back from a translator: all of it, or nothing and every reason why. */
export async function importTexts(folder: string, file: string, options: ImportOptions): Promise<number> {
  const stamp = toStamp(options);
  const returned = readReturnedFile(file);
  const language = findTarget(returned.language);
  const content = await readContent(folder);
  if (content.settings?.languages.includes(language.tag) === false)
    throw new UserError(
      language.tag,
      "This language is not switched on.",
      "Add it to languages in settings.yaml.",
    );
  const reader = createPageReader(folder, content, language.tag);
  const { paths, read } = reader;
  const { overwrite, onlySound } = options;
  const { pages, findings, empty } = checkFile(returned, {
    file,
    markdown: MARKDOWN,
    paths,
    read,
    overwrite,
  });
  process.stdout.write(findings.length > 0 ? reportFindings(findings, "text") : "");
  if (findings.length > 0 && !onlySound) {
    console.log("Nothing was written.");
    return EXIT.findings;
  }
  writeTogether(pages.flatMap((page) => toFiles(page, reader, stamp)));
  for (const { page, targets } of pages)
    console.log(`${reader.fileOf(page.source.path)}: ${sayTexts(targets.size)} brought in.`);
  if (pages.length === 0) console.log("The file brings nothing new.");
  if (empty > 0) console.log(`${sayTexts(empty)} not translated yet.`);
  return findings.length > 0 ? EXIT.findings : EXIT.fine;
}

function sayTexts(count: number): string {
  return `${count} ${count === 1 ? "text" : "texts"}`;
}

function toStamp({ kind: written, by, date }: ImportOptions): Stamp {
  const kind = TRANSLATION_KINDS.find((each) => each === written);
  if (kind === undefined)
    throw new UserError(
      "--kind",
      "Say how this was translated: the page tells its readers.",
      "Write --kind human, --kind machine, or --kind checked (a machine's words that a speaker corrected).",
    );
  if (kind === "checked" && by === undefined)
    throw new UserError("--by", "Say who checked it.", 'Write a role, like --by "council interpreter".');
  checkSignature({ by, date });
  return { kind, date, ...(by === undefined ? {} : { by }) };
}

/** The files of a translation with new texts: its Markdown and its record. */
function toFiles(
  { page, targets }: SoundPage,
  reader: PageReader,
  stamp: Stamp,
): { file: string; text: string }[] {
  const { path } = page.source;
  const file = reader.fileOf(path);
  const { title, description, body, record } = mergePage(MARKDOWN, page, targets, stamp);
  const values = { title, description, translated: stamp.date };
  const before =
    page.translation === undefined ? undefined : splitFrontMatter(reader.textOf(path) ?? "", file);
  if (before !== undefined && "rule" in before) throw new Error(`${file}: ${before.message}`);
  const frontMatter =
    before === undefined
      ? writeFrontMatter(undefined, { title, description, kind: stamp.kind, translated: stamp.date })
      : writeFrontMatter(before.frontMatter, values);
  return [
    { file, text: `---\n${frontMatter}---\n${body}` },
    { file: recordFileOf(file), text: printRecord(record) },
  ];
}
