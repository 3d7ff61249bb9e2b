import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { Content } from "../model/content.ts";
import { compareText, errorAt, type Finding } from "../model/finding.ts";
import type { Distances } from "../model/grid-point.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import type { SiteFile } from "../model/site-file.ts";
import { UserError } from "../model/user-error.ts";
import { areaOf, checkPlaces, locateServices } from "./locate-services.ts";
import { type Outcode, parseOutcode } from "./outcode-file.ts";
import { type PostcodeRow, parseCodePoint } from "./parse-code-point.ts";
import { About, NO_POSTCODES, type Postcodes } from "./postcodes.ts";
import { readMonth } from "./source-date.ts";
import { ABOUT_FILE, isBuilt, isOutcodeFile, type PostcodeFile } from "./to-files.ts";

/** Gives the rows of Code-Point Open files, and of all in folders, one file in memory at a time. Throws a UserError where there is none, or one isn't right. */
export function* readCodePoint(paths: readonly string[]): Generator<PostcodeRow> {
  for (const file of paths.flatMap((path) => listTables(path))) {
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 2).toString("latin1") === "PK")
      throw new UserError(file, "This is a zip file.", "Unpack it, and give the CSV files in it.");
    yield* parseCodePoint(bytes.toString("utf8"), file);
  }
}

/** The month of a download, from the metadata.txt in its folder. Undefined where there is none. */
export function readSourceMonth(paths: readonly string[]): string | undefined {
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  const files = folders.flatMap((folder) =>
    listNames(folder).filter((name) => /^metadata\.txt$/i.test(basename(name))),
  );
  return files.map((file) => readMonth(readFileSync(file, "latin1"))).find((month) => month !== undefined);
}

/** Reads the postcode files of a content folder. A harmed file is an error; no folder means no postcodes. */
export function readPostcodes(folder: string): { postcodes: Postcodes; findings: Finding[] } {
  if (!existsSync(folder)) return { postcodes: NO_POSTCODES, findings: [] };
  const file = join(folder, ABOUT_FILE);
  if (!existsSync(file)) return { postcodes: NO_POSTCODES, findings: [unbuilt(folder)] };
  const about = parseYaml(About, { file, text: readFileSync(file, "utf8") });
  const findings = [...about.findings];
  const outcodes = new Map<string, Outcode["points"]>();
  for (const { name, text } of readOutcodeFiles(folder)) {
    const outcode = parseOutcode(text);
    if (outcode === undefined) findings.push(harmed(join(folder, name)));
    else outcodes.set(outcode.outcode, outcode.points);
  }
  return { postcodes: { source: about.value, outcodes }, findings };
}

/** Reads the postcode files and finds where each service is. What is wrong with a place is a warning. */
export function findDistances(
  { services, files }: Pick<Content, "services" | "files">,
  folder: string,
): { distances: Distances; findings: Finding[] } {
  const { postcodes, findings } = readPostcodes(folder);
  const area = areaOf(services, postcodes);
  const points = locateServices(services, postcodes, area);
  return {
    distances: { points, source: postcodes.source },
    findings: [...findings, ...checkPlaces(services, postcodes, files, area)],
  };
}

/** The files that phones fetch, and the licence that must stand beside them. */
export function readPublished(folder: string): SiteFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isOutcodeFile(name) || name === "LICENCE.txt")
    .sort(compareText)
    .map((name) => ({ path: `postcodes/${name}`, content: readFileSync(join(folder, name)) }));
}

/**
 * Puts the files of a build in a folder, all or none: they are written beside it first. Files that the command didn't
 * write stay. Throws a UserError where the folder is used for something else, or can't be written; then all is as it was.
 */
export function writePostcodes(folder: string, files: readonly PostcodeFile[]): void {
  const [fresh, old] = [`${folder}.new-${process.pid}`, `${folder}.old-${process.pid}`];
  const own = listOwnFiles(folder);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(fresh, name), text);
    for (const name of own) copyFileSync(join(folder, name), join(fresh, name));
    putInPlace(fresh, folder, old);
  } catch (cause) {
    const fix = "Check the name and your rights. Nothing was changed.";
    throw new UserError(folder, "The postcode files can't be written here.", fix, { cause });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function putInPlace(fresh: string, folder: string, old: string): void {
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (isThere) renameSync(old, folder);
    throw error;
  }
  if (isThere) rmSync(old, { recursive: true });
}

/** Files of the folder that the command didn't write. A slip after --output must not change a folder of anything else. */
function listOwnFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const isFolder = statSync(folder).isDirectory();
  const entries = isFolder ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.map(({ name }) => name);
  const isOurs = names.includes(ABOUT_FILE) || !names.some(isBuilt);
  if (isFolder && isOurs && entries.every((entry) => !entry.isDirectory()))
    return names.filter((name) => !isBuilt(name));
  throw new UserError(
    folder,
    "This holds something else than postcodes.",
    "Give another name after --output.",
  );
}

/** Every outcode file of a folder, in order. */
function readOutcodeFiles(folder: string): PostcodeFile[] {
  return readdirSync(folder)
    .filter(isOutcodeFile)
    .sort(compareText)
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** The file at a path, or the CSV files of the folder and those in it. */
function listTables(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UserError(path, "There is no such file or folder.", "Check the name.");
  if (!found.isDirectory()) return [path];
  const files = listNames(path).filter((name) => /\.csv$/i.test(name));
  if (files.length > 0) return files;
  throw new UserError(
    path,
    "There is no CSV file in this folder.",
    "Give the folder Data/CSV of Code-Point Open.",
  );
}

function listNames(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => join(folder, name)).sort(compareText);
}

function unbuilt(folder: string): Finding {
  return errorAt(
    join(folder, ABOUT_FILE),
    "postcodes",
    "The postcode files don't say where they come from.",
    "Build them with npm run postcodes, or delete the folder.",
  );
}

function harmed(file: string): Finding {
  const message = "This postcode file is harmed or was written by another version.";
  return errorAt(file, "postcodes", message, "Build the files again with npm run postcodes.");
}
