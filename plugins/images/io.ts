import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import sharp, { type Sharp } from "sharp";
import { compareText, errorAt, type Finding } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import { type BuiltImage, planEncodings, toFileName, WIDTHS } from "./built-image.ts";
import { type CachedImage, type Encoding, parseCachedImage, toCachedName } from "./cached-image.ts";
import { checkFacts, checkFileSize, type ImageFacts, type Problem } from "./check-image.ts";
import { checkSvg } from "./check-svg.ts";

/** How each format is encoded. Any change here makes the next build encode every image again. */
const ENCODERS = {
  avif: { quality: 58, effort: 5 },
  webp: { quality: 78, effort: 5 },
  png: { palette: true, quality: 90, effort: 8 },
  jpeg: { quality: 76, mozjpeg: true },
  /** AVIF of an SVG: flat colours gain little by more effort, and a site has dozens of them. */
  drawing: { quality: 58, effort: 2 },
} as const;

/** What the cache calls the facts of an image, beside its encodings. */
const FACTS_FILE = "image.json";

/** Where encodings are kept between builds, and whom to tell how many images are done. */
export type ReadOptions = { cacheFolder: string; onProgress?: (done: number, total: number) => void };

/** Paths of all files in a folder of images, in the same order on every machine. No folder means no images. */
export async function listImages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothingIfMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join("/"))
    .sort(compareText);
}

/**
 * Builds images, each at several widths and in several formats, without their metadata (place, camera, owner).
 * What the cache has is not encoded again. The map's keys are the paths given; an image that can't be used is
 * a finding instead. Throws a UserError where the cache folder can't be written.
 */
export async function readImages(
  files: readonly string[],
  { cacheFolder, onProgress }: ReadOptions,
): Promise<{ images: Map<string, BuiltImage>; findings: Finding[] }> {
  const images = new Map<string, BuiltImage>();
  const findings: Finding[] = [];
  for (const [index, file] of files.entries()) {
    const result = await readImage(file, cacheFolder);
    if ("problem" in result) findings.push(errorAt(file, "image", result.problem, result.fix));
    else images.set(file, result);
    onProgress?.(index + 1, files.length);
  }
  return { images, findings };
}

/** Writes the variants of images into a folder. Each appears whole or not at all; those already there stay. */
export async function writeImages(images: Iterable<BuiltImage>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const variant of [...images].flatMap(({ variants }) => variants)) {
    const target = join(folder, variant.file);
    if ((await sizeOf(target)) === variant.bytes) continue;
    const temporary = join(folder, `.${randomUUID()}`);
    await copyFile(variant.cached, temporary);
    await rename(temporary, target);
  }
}

async function readImage(source: string, cacheFolder: string): Promise<BuiltImage | Problem> {
  const bytes = await readSource(source);
  if ("problem" in bytes) return bytes;
  const hash = sha256(bytes);
  const key = sha256(JSON.stringify([hash, ENCODERS, WIDTHS, sharp.versions]));
  const folder = join(cacheFolder, key);
  const known = (await readCached(folder)) ?? (await buildImage(bytes, folder));
  if ("problem" in known) return known;
  const variants = known.variants.map((encoding) => ({
    ...encoding,
    file: toFileName(source, encoding),
    cached: join(folder, toCachedName(encoding)),
  }));
  return { source, hash, width: known.width, height: known.height, variants };
}

async function readSource(source: string): Promise<Uint8Array | Problem> {
  const size = await sizeOf(source);
  if (size === undefined) {
    return { problem: "There is no such image.", fix: "Upload it, or correct its name." };
  }
  return checkFileSize(size) ?? (await readFile(source));
}

/** What an earlier build kept, or undefined where that isn't complete. */
async function readCached(folder: string): Promise<CachedImage | undefined> {
  const text = await readFile(join(folder, FACTS_FILE), "utf8").catch(nothingIfMissing);
  const image = text === undefined ? undefined : parseCachedImage(text);
  const sizes = await Promise.all(
    (image?.variants ?? []).map((each) => sizeOf(join(folder, toCachedName(each)))),
  );
  return image?.variants.every(({ bytes }, index) => bytes === sizes[index]) ? image : undefined;
}

async function buildImage(bytes: Uint8Array, folder: string): Promise<CachedImage | Problem> {
  const facts = await readFacts(bytes);
  if ("problem" in facts) return facts;
  const problem = checkFacts(facts);
  if (problem !== undefined) return problem;
  const plan = planEncodings(
    facts.format === "svg" ? Math.max(...WIDTHS) : facts.width,
    facts.format === "jpeg" ? "photo" : "drawing",
  );
  const encoded = await Promise.all(plan.map((each) => encode(bytes, facts, each))).catch(unreadable);
  return "problem" in encoded ? encoded : await writeCached(encoded, folder);
}

async function readFacts(bytes: Uint8Array): Promise<ImageFacts | Problem> {
  const metadata = await sharp(bytes).metadata().catch(unreadable);
  if ("problem" in metadata) return metadata;
  const danger = metadata.format === "svg" ? checkSvg(new TextDecoder().decode(bytes)) : undefined;
  return danger ?? { format: metadata.format, ...metadata.autoOrient };
}

type Encoded = Encoding & { height: number; data: Uint8Array };

async function encode(
  bytes: Uint8Array,
  facts: ImageFacts,
  { format, width }: Pick<Encoded, "format" | "width">,
): Promise<Encoded> {
  const { data, info } = await open(bytes, facts)
    .resize({ width })
    .flatten({ background: "#ffffff" })
    .toFormat(format, ENCODERS[format === "avif" && facts.format === "svg" ? "drawing" : format])
    .toBuffer({ resolveWithObject: true });
  return { format, width, height: info.height, bytes: data.length, hash: sha256(data), data };
}

/** Turns a photo the way its camera was held; draws an SVG at the largest width, so that it stays sharp. */
function open(bytes: Uint8Array, { format, width }: ImageFacts): Sharp {
  if (format !== "svg") return sharp(bytes).autoOrient();
  const dotsPerInch = (72 * Math.max(...WIDTHS)) / width;
  return sharp(bytes, { density: Math.min(Math.max(dotsPerInch, 1), 100_000) });
}

/** Keeps encodings for the next build. The folder appears whole or not at all. */
async function writeCached(encoded: readonly Encoded[], folder: string): Promise<CachedImage> {
  const widest = encoded.reduce((best, each) => (each.width > best.width ? each : best));
  const variants = encoded.map(({ data: _, height: __, ...encoding }) => encoding);
  const image = { width: widest.width, height: widest.height, variants };
  const temporary = `${folder}.${randomUUID()}`;
  await mkdir(temporary, { recursive: true }).catch((cause: unknown) => {
    const problem = "The cache of images can't be written.";
    throw new UserError(folder, problem, "Let this folder be written, or choose another.", { cause });
  });
  for (const each of encoded) await writeFile(join(temporary, toCachedName(each)), each.data);
  await writeFile(join(temporary, FACTS_FILE), JSON.stringify(image));
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder);
  return image;
}

function unreadable(): Problem {
  return {
    problem: "This file is damaged, or is not an image.",
    fix: "Open it on your computer, save it again as JPEG, PNG or SVG, and upload that.",
  };
}

/** Size of a file in bytes, or undefined where there is no file. */
async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(nothingIfMissing);
  return found?.isFile() ? found.size : undefined;
}

function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function nothingIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
