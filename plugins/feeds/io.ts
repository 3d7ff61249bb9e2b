import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { compareText } from "../model/finding.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { Settings } from "../model/settings.ts";
import { UserError } from "../model/user-error.ts";
import { decodeFeed } from "./decode.ts";
import { FeedSettings, NO_SETTINGS } from "./feed-settings.ts";
import { parseLastImport } from "./last-import.ts";
import type { Before, FeedPlace } from "./plan-import.ts";
import type { FeedFile } from "./read-feed.ts";
import { toServiceText } from "./to-service-text.ts";
import type { ServiceText } from "./update-service.ts";

/** The most that a feed may weigh in all. A service weighs about 4 kB, so this is ten thousand of them. */
export const LARGEST_FEED = 50_000_000;

/** Reads a feed's file, or every `.json` and `.csv` of a folder, in the order of their names. */
export function readFeedFiles(path: string): FeedFile[] {
  const files = listFeedFiles(path).map((file) => ({ file, size: statSync(file).size }));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_FEED) {
    const problem = `This is ${Math.ceil(total / 1_000_000)} MB. A feed may weigh ${LARGEST_FEED / 1_000_000} MB, which is some ten thousand services.`;
    throw new UserError(
      path,
      problem,
      "Look whether it is the right file, or ask for services in your area only.",
    );
  }
  return files.map(({ file }) => ({ file, ...decodeFeed(readFileSync(file)) }));
}

function listFeedFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:json|csv|tsv)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(compareText);
  } catch (cause) {
    throw new UserError(path, "This can't be read.", "Check its name.", { cause });
  }
}

/**
 * The feed that is meant: the one named, else the only one that was imported before, else `feed`. Its settings are read
 * where it has any. Throws a UserError where it isn't clear or its settings are wrong.
 */
export function readFeedPlace(content: string, named: string | undefined): FeedPlace & { lastFile: string } {
  const folder = join(content, "feeds");
  const feed = named ?? onlyFeed(folder);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(feed))
    throw new UserError(
      feed,
      "A feed's name is made of lower-case letters, digits and hyphens.",
      "Write --feed well-aware, say.",
    );
  const settingsFile = join(folder, `${feed}.yaml`);
  const lastFile = join(folder, `${feed}.last.json`);
  if (!existsSync(settingsFile)) return { feed, settings: NO_SETTINGS, settingsFile, lastFile };
  const { value, findings } = parseYaml(FeedSettings, {
    file: settingsFile,
    text: readFileSync(settingsFile, "utf8"),
  });
  const [first] = findings;
  if (value === undefined || first !== undefined)
    throw new UserError(
      `${settingsFile}:${first?.line ?? 1}`,
      first?.message ?? "It can't be read.",
      first?.fix ?? "Change it.",
    );
  return { feed, settings: value, settingsFile, lastFile };
}

function onlyFeed(folder: string): string {
  const known = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".last.json"))
    .sort();
  const [first, second] = known.map((name) => name.replace(/\.last\.json$/, ""));
  if (second !== undefined)
    throw new UserError(
      "--feed",
      "There are several feeds here.",
      `Say which this is: ${known.map((name) => name.replace(/\.last\.json$/, "")).join(", ")}.`,
    );
  return first ?? "feed";
}

/** What is in the content folder before an import. Throws a UserError where a service's file isn't right as YAML. */
export function readBefore(content: string, lastFile: string): Before {
  const settings = join(content, "settings.yaml");
  if (!existsSync(settings))
    throw new UserError(
      content,
      "There are no settings in this content folder.",
      "Check the name after --content.",
    );
  const { value } = parseYaml(Settings, { file: settings, text: readFileSync(settings, "utf8") });
  const last = existsSync(lastFile) ? readFileSync(lastFile, "utf8") : undefined;
  return {
    services: readServices(join(content, "services")),
    areas: value?.areas ?? [],
    last: parseLastImport(last, lastFile),
  };
}

function readServices(folder: string): ServiceText[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ name }) => name)
    .sort(compareText)
    .map((name) => readService(join(folder, name)));
}

function readService(file: string): ServiceText {
  return toServiceText(basename(file, ".yaml"), readFileSync(file, "utf8"), file);
}

/** A path as sentences name it, from the folder where the command runs. */
export function toShownPath(path: string): string {
  const shown = relative(".", path).split(sep).join("/");
  return shown.startsWith("..") ? path : shown;
}
