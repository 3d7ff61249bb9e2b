import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import { createFileCheck, type FileResult, type FileToCheck } from "./check-files.ts";
import { type ContentKind, kindOf, kindOfNamed, LARGEST_FILE } from "./content-file.ts";
import { digestAll, type KeptResults, keyOf, parseKept } from "./kept-results.ts";
import type { TranslateSentences } from "./lint.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary/features.ts";
import { type PackedTable, unpackTable } from "./vocabulary/word-table.ts";

/** A file of prose: its path as findings print it, and what it holds. */
export type ContentFile = { file: string; kind: ContentKind };

const TABLE = new URL("./vocabulary/word-table.json", import.meta.url);

/** The vocabulary of English. Its table is read from disk when the first word is looked up. */
export function readVocabulary(): Vocabulary {
  return createVocabulary(() => unpackTable(JSON.parse(readFileSync(TABLE, "utf8")) as PackedTable));
}

/** Finds all pages and services in the content folder, in order of path. Throws a UserError where there is no such folder. */
export function findContentFiles(content: string): ContentFile[] {
  if (!existsSync(content) || !statSync(content).isDirectory())
    throw new UserError(
      content,
      "There is no such folder.",
      "Name the folder with the content: --content <folder>.",
    );
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(content, join(entry.parentPath, entry.name))))
    .sort()
    .flatMap((path) => {
      const kind = kindOf(path);
      return kind === undefined ? [] : [{ file: slashed(join(content, path)), kind }];
    });
}

/** The files that were named, each with what it holds. Throws a UserError for one that isn't there. */
export function findNamedFiles(files: readonly string[], content: string): ContentFile[] {
  return files.map((file) => {
    if (!existsSync(file) || !statSync(file).isFile())
      throw new UserError(
        file,
        "There is no such file.",
        "Look at its name, or name none to check them all.",
      );
    return { file: slashed(file), kind: kindOfNamed(slashed(relative(resolve(content), resolve(file)))) };
  });
}

/** A file's size and bytes. The bytes of a file that is too large for a page are left unread. */
export function readContent(file: string): { size: number; bytes: Uint8Array } {
  const { size } = statSync(file);
  return { size, bytes: size > LARGEST_FILE ? new Uint8Array() : readFileSync(file) };
}

/** The text of `settings.yaml` in the content folder; empty where there is none. */
export function readSettingsText(content: string): { file: string; text: string } {
  const file = slashed(join(content, "settings.yaml"));
  return { file, text: existsSync(file) ? readFileSync(file, "utf8") : "" };
}

/** The files among `files` that differ from the commit at which this branch left `base`, or that git doesn't know yet. */
export function keepChanged(files: readonly ContentFile[], base: string): ContentFile[] {
  const git = (...args: string[]): string => {
    try {
      return execFileSync("git", args, {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 2 ** 28,
      });
    } catch (cause) {
      const fix = "Name a branch or a commit that this clone has: --changed <base>.";
      throw new UserError(`--changed ${base}`, "Git can't say what changed since then.", fix, { cause });
    }
  };
  const start = git("merge-base", "--", base, "HEAD").trim();
  const listed = [
    git("diff", "--name-only", "-z", "--diff-filter=d", "--relative", start),
    git("ls-files", "-z", "--others", "--exclude-standard"),
  ];
  const changed = new Set(
    listed
      .flatMap((names) => names.split("\0"))
      .filter(Boolean)
      .map((name) => resolve(name)),
  );
  return files.filter(({ file }) => changed.has(resolve(file)));
}

/** Writes what is kept, whole or not at all: other runs may write at the same time. */
function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** Where results are kept between runs. */
const KEPT = ".cache/plain-language/results.json";

/** What is to be checked, by which settings. */
export type KeptCheck = {
  files: readonly FileToCheck[];
  settings: { file: string; text: string };
  /** True where the files are all there are: then results of others are forgotten. */
  isWhole: boolean;
  /** Scores are asked for: results that were kept without are made anew. */
  withScores?: boolean;
  /** Where results are kept, if not in the usual place. */
  place?: string;
  /** Told of each file before it is checked. */
  onFile?: (index: number) => void;
};

/** Checks files, and leaves those alone whose result an earlier run kept. `ofSettings` are findings about the settings. */
export function checkKept({
  files,
  settings,
  isWhole,
  withScores = false,
  place = KEPT,
  onFile,
}: KeptCheck): {
  results: FileResult[];
  ofSettings: Finding[];
} {
  const { check, findings: ofSettings } = makeCheck(settings, withScores);
  const kept = readKept(place, `${withScores} ${settings.text}`);
  const used: KeptResults["files"] = {};
  const results = files.map((file, index): FileResult => {
    onFile?.(index);
    const key = keyOf(file);
    const result = kept.files[key] ?? check(file);
    used[key] = result;
    return result;
  });
  if (isWhole || Object.keys(used).some((key) => kept.files[key] === undefined))
    writeText(place, JSON.stringify({ ...kept, files: isWhole ? used : { ...kept.files, ...used } }));
  return { results, ofSettings };
}

/** A check with the vocabulary of English and the sentences of other languages. */
export function makeCheck(
  settings: { file: string; text: string },
  withScores = false,
): ReturnType<typeof createFileCheck> {
  return createFileCheck({ settings, vocabulary: readVocabulary(), translate: readSentences(), withScores });
}

/** What earlier runs found with the same rules, words, packages and settings. */
function readKept(place: string, settings: string): KeptResults {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const rules = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(ts|json)$/.test(name),
  );
  const others = [EDITORS_FOLDER, "../../package-lock.json"]
    .map((path) => join(here, path))
    .filter(existsSync);
  const files = [...rules.map((name) => join(here, name)), ...others.flatMap(listFolder)].sort();
  const tools = digestAll([settings, ...files.map((file) => readFileSync(file))]);
  return parseKept(existsSync(place) ? readFileSync(place, "utf8") : "", tools);
}

const EDITORS_FOLDER = "../../locales/editors";

/** What rules say in other languages than English: read when a page in such a language has a finding. */
function readSentences(): TranslateSentences {
  const read = new Map<string, Record<string, Record<string, { message: string; fix: string }>>>();
  return (language, rule, name) => {
    const file = fileURLToPath(new URL(`${EDITORS_FOLDER}/${language}.json`, import.meta.url));
    const sentences = read.get(language) ?? (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
    read.set(language, sentences);
    return sentences[rule]?.[name];
  };
}

function listFolder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).map((name) => join(path, name));
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
