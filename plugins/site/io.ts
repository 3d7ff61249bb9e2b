import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createSeenReader, readLedger } from "../approvals/io.ts";
import type { ParsedLedger } from "../approvals/ledger/parse-ledger.ts";
import { type Checkpoint, toCheckpoint } from "../approvals/verify/checkpoint.ts";
import { readContent } from "../content/io.ts";
import { readLaw } from "../coverage/io.ts";
import { readFiles } from "../files/io.ts";
import type { BuiltImage } from "../images/built-image.ts";
import { listImages, readImages } from "../images/io.ts";
import { readLocales } from "../interface-text/io.ts";
import { createTranslator } from "../interface-text/translator.ts";
import { RECORD_FILE } from "../model/accessibility-record.ts";
import type { BuildOptions } from "../model/build-options.ts";
import type { Content } from "../model/content.ts";
import type { ListedFile } from "../model/file-list.ts";
import type { Finding } from "../model/finding.ts";
import { digestOf, FORGETFUL, type Keeper } from "../model/keeper.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { kindOf } from "../plain-language/content-file.ts";
import { checkKept, readSettingsText } from "../plain-language/io.ts";
import { findDistances } from "../postcodes/io.ts";
import { checkBrand } from "../styles/check-brand.ts";
import { assembleSite, type Site } from "./assemble-site.ts";
import { createImageFinder, hashesByAddress } from "./image-finder.ts";
import { addRemarks } from "./remarks.ts";
import { HEADERS_FILE } from "./security.ts";
import { parseTestingRecord } from "./testing-view.ts";

/** Where a site is read from, and the day it is built for (`YYYY-MM-DD`). */
export type SiteOptions = BuildOptions;

/** A site with the images that its pages may show, and the head of the log of its approvals. */
export type BuiltSite = Site & {
  /** The day that it was built for. */
  date: string;
  images: BuiltImage[];
  files: ListedFile[];
  checkpoint: Checkpoint;
  /** The votes and rules behind the badges, and what is wrong in their files. */
  ledger: ParsedLedger;
  /** A digest of all interface texts. */
  texts: string;
};

/** A site that can be built, or nothing but what is wrong: without settings there is no site. */
export type ReadSite = { site: BuiltSite | undefined; findings: Finding[] };

/**
 * Reads everything a site is made from and assembles it. All mistakes in the content come back as findings.
 * Throws a UserError where a folder or a locale can't be read at all. `keeper` remembers pages from one build to the next.
 */
export async function readSite(options: SiteOptions, keeper: Keeper = FORGETFUL): Promise<ReadSite> {
  const { content, files, findings: ownFindings } = await readContentAndFiles(options.content);
  const { settings } = content;
  if (settings === undefined) return { site: undefined, findings: ownFindings };
  const parsed = await readLedger(options.content);
  const { ledger } = parsed;
  const { locales, findings: localeFindings } = await readLocales(options.locales, settings.languages);
  if (!locales.has(SOURCE_LANGUAGE))
    return { site: undefined, findings: [...ownFindings, ...localeFindings] };
  const { images, unread, findings: imageFindings } = await readContentImages(options);
  const { distances, findings: placeFindings } = findDistances(content, `${options.content}/postcodes`);
  const recordFile = join(options.content, RECORD_FILE);
  const { testing, findings: recordFindings } = parseTestingRecord(
    existsSync(recordFile) ? await readFile(recordFile, "utf8") : undefined,
    options.content,
  );
  const texts = digestOf(JSON.stringify([...locales]));
  const site = assembleSite({
    ...{ content, settings, ledger, distances, testing, date: options.date, law: await readLaw() },
    translator: await createTranslator(locales),
    toImage: createImageFinder(images, unread),
    fileHashes: hashesByAddress(images),
    files: new Map(files.map((file) => [file.file, file])),
    readSeen: createSeenReader(options.content),
    remembered: {
      keeper,
      rest: digestOf(texts, JSON.stringify([content.terms, content.glossaries, [...images], testing, files])),
    },
  });
  const findings = [
    ...ownFindings,
    ...parsed.findings,
    ...localeFindings,
    ...imageFindings,
    ...placeFindings,
    ...recordFindings,
    ...checkBrand(settings.brand.colour, `${options.content}/settings.yaml`),
    ...site.findings,
  ];
  const views = options.remarks ? addRemarks(site.views, findRemarks(content, options.content)) : site.views;
  const checkpoint = toCheckpoint(ledger, options.date);
  const read = {
    views,
    checkpoint,
    texts,
    date: options.date,
    ledger: parsed,
    images: [...images.values()],
    files,
  };
  return { site: { ...site, ...read }, findings };
}

/** The texts of a content folder and its documents. Nothing more is said of links to a document that has mistakes of its own. */
async function readContentAndFiles(folder: string) {
  const content = await readContent(folder);
  const pages = content.pages.map(({ path }) => path);
  const { files, unread, findings } = await readFiles(folder, { texts: content.files, pages });
  const all = [...content.unread, ...unread.map((name) => `files/${name}`)];
  return { content: { ...content, unread: all }, files, findings: [...content.findings, ...findings] };
}

/** What the linter says of each file of the content. */
function findRemarks({ files }: Content, folder: string): Map<string, Finding[]> {
  const toCheck = files.flatMap(({ path, file, text }) => {
    const kind = kindOf(path);
    const bytes = new TextEncoder().encode(text);
    return kind === undefined ? [] : [{ file, kind, size: bytes.length, bytes }];
  });
  const { results } = checkKept({ files: toCheck, settings: readSettingsText(folder), isWhole: true });
  return new Map(toCheck.map(({ file }, index) => [file, results[index]?.findings ?? []]));
}

/** Images keyed by their path inside the content folder. */
async function readContentImages({ content, cache }: SiteOptions) {
  const folder = `${content}/images`;
  const files = await listImages(folder);
  const read = await readImages(files, { cacheFolder: `${cache}/images` });
  const images = new Map(
    [...read.images].map(([file, image]) => [`images${file.slice(folder.length)}`, image]),
  );
  const paths = files.map((file) => `images${file.slice(folder.length)}`);
  const unread = new Set(paths.filter((path) => !images.has(path)));
  return { images, unread, findings: read.findings };
}

/** Writes what others need to know of a built site: its pages, the head of its approvals, icon, crawl rules and headers. */
export async function writeReports(
  { records, settings, checkpoint, date, status }: BuiltSite,
  outputFolder: string,
): Promise<void> {
  const robots = `User-agent: *\nAllow: /\nSitemap: ${new URL("/sitemap.xml", settings.site.url).href}\n`;
  const files: [string, string][] = [
    ["reports/pages.json", `${JSON.stringify({ pages: records }, null, 1)}\n`],
    ["approvals/checkpoint.json", `${JSON.stringify(checkpoint, null, 1)}\n`],
    ["approvals/status.json", `${JSON.stringify({ date, pages: status }, null, 1)}\n`],
    ["assets/icon.svg", toIcon(settings.brand.colour)],
    ["robots.txt", robots],
    ["_headers", HEADERS_FILE],
  ];
  for (const [path, text] of files) {
    const file = join(outputFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A round sign with a tick in the council's colour. */
function toIcon(colour: string): string {
  const tick =
    '<path d="M9 17l5 5 10-12" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${colour}"/>${tick}</svg>\n`;
}
