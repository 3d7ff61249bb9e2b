import type { SourceFile } from "../model/content.ts";
import { type Alternative, FileList, type ListedFile } from "../model/file-list.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { findLanguage } from "../model/languages.ts";
import { nearest } from "../model/nearest.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { checkMarks, type PdfMarks } from "./check-pdf.ts";
import { endingOf, FILE_KINDS } from "./file-kinds.ts";
import type { Problem } from "./problem.ts";

/** Where the list of files stands in a content folder. */
export const LIST_FILE = "files/files.yaml";

/** A file that can be published. `file` is its path on disk; `marks` are those of a PDF. */
export type FoundFile = { name: string; file: string; bytes: number; hash: string; marks?: PdfMarks };

/** What is known of files: those on disk that can be published, those that have mistakes of their own, and the pages there are. */
export type Known = {
  found: readonly FoundFile[];
  refused: readonly string[];
  pages: ReadonlySet<string>;
};

/** Puts together what the list says and what is there. What is on one side only is a finding. */
export function checkList(
  list: SourceFile | undefined,
  known: Known,
): { files: ListedFile[]; findings: Finding[] } {
  const parsed = list === undefined ? undefined : parseYaml(FileList, list);
  const value = list === undefined ? { files: [] } : parsed?.value;
  const findings = [...(parsed?.findings ?? [])];
  const files = new Map<string, ListedFile>();
  for (const [index, entry] of (value?.files ?? []).entries()) {
    const report = (key: string, { problem, fix }: Problem): void => {
      findings.push(errorAt(parsed?.placeOf(["files", index, key]) ?? LIST_FILE, "file-list", problem, fix));
    };
    if (files.has(entry.file))
      report("file", { problem: `"${entry.file}" is in the list twice.`, fix: "Take one out." });
    const file = checkEntry(entry, known, report);
    if (file !== undefined) files.set(entry.file, file);
  }
  findings.push(...known.found.flatMap((each) => checkAlone(each, files.get(each.name))));
  if (value !== undefined) findings.push(...known.found.flatMap((each) => checkListed(each, value)));
  return { files: [...files.values()], findings };
}

/** One entry of the list with what is known of its file; undefined where something is wrong, which is reported. */
function checkEntry(
  { alternative: written, ...entry }: FileList["files"][number],
  { found, refused, pages }: Known,
  report: (key: string, problem: Problem) => void,
): ListedFile | undefined {
  const names = [...found.map(({ name }) => name), ...refused];
  if (!names.includes(entry.file)) {
    const fix = guess(entry.file, names, "Upload it, or take it out of the list.");
    report("file", { problem: `There is no file "${entry.file}".`, fix });
  }
  if (findLanguage(entry.language) === undefined) {
    const problem = `"${entry.language}" is not a language that this site knows.`;
    report("language", { problem, fix: "Write its tag, like en or ur." });
    return undefined;
  }
  const alternative = parseAlternative(written, entry.file, names, pages);
  if ("problem" in alternative) report("alternative", alternative);
  const there = found.find(({ name }) => name === entry.file);
  if ("problem" in alternative || there === undefined) return undefined;
  const kind = FILE_KINDS.get(endingOf(entry.file)) ?? "";
  return { ...entry, alternative: alternative.value, kind, bytes: there.bytes, hash: there.hash };
}

type Read = { value: Alternative } | Problem;

/** The path of a page, the name of a file, or `on request`. */
function parseAlternative(
  written: string,
  own: string,
  names: readonly string[],
  pages: ReadonlySet<string>,
): Read {
  if (written.toLowerCase() === "on request") return { value: "on request" };
  if (FILE_KINDS.has(endingOf(written))) {
    if (written === own)
      return {
        problem: "A file can't be its own alternative.",
        fix: "Name a page, another file, or write: on request.",
      };
    if (names.includes(written)) return { value: { file: written } };
    return {
      problem: `There is no file "${written}".`,
      fix: guess(written, names, "Name a page, another file, or write: on request."),
    };
  }
  const page = written.replace(/^\/|\.md$|\/$/g, "").replace(/^index$|\/index$/, "");
  if (pages.has(page)) return { value: { page } };
  return {
    problem: `There is no page "${written}".`,
    fix: guess(page, pages, "Name a page, another file, or write: on request."),
  };
}

function guess(written: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(written, known);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

/** What a PDF lacks is said where neither a page nor a file of another kind stands beside it. */
function checkAlone({ file, marks }: FoundFile, listed: ListedFile | undefined): Finding[] {
  if (marks === undefined || listed === undefined) return [];
  const { alternative } = listed;
  const isAlone =
    alternative === "on request" || ("file" in alternative && endingOf(alternative.file) === "pdf");
  if (!isAlone) return [];
  const problem = checkMarks(marks);
  return problem === undefined
    ? []
    : [{ ...errorAt(file, "file", problem.problem, problem.fix), severity: "warning" }];
}

function checkListed({ name, file }: FoundFile, list: FileList): Finding[] {
  if (list.files.some((entry) => entry.file === name)) return [];
  return [
    errorAt(
      file,
      "file-list",
      `This file isn't in ${LIST_FILE}.`,
      "Add its title, when and by whom it was checked, and where the same can be read.",
    ),
  ];
}

/** Warns of each file that no text names: families could only find it in the list of all files. */
export function checkUse(
  files: readonly ListedFile[],
  texts: readonly SourceFile[],
  folder: string,
): Finding[] {
  const pages = texts.filter(({ path }) => path !== LIST_FILE).map(({ text }) => text);
  const alternatives = files.flatMap(({ alternative }) =>
    typeof alternative === "object" && "file" in alternative ? [alternative.file] : [],
  );
  return files
    .filter(
      ({ file }) => !alternatives.includes(file) && !pages.some((text) => text.includes(`files/${file}`)),
    )
    .map(({ file }) => ({
      ...errorAt(
        `${folder}/files/${file}`,
        "file-unused",
        "No page has a link to this file.",
        "Link to it where families need it, or delete it.",
      ),
      severity: "warning",
    }));
}
