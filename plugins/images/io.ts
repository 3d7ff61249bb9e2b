import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import sharp, { type OutputInfo } from "sharp";
import { compareText, type Finding } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import { type BuiltImage, planEncodings, toFileName, WIDTHS } from "./built-image.ts";
import { type CachedImage, type Encoding, parseCachedImage, toCachedName } from "./cached-image.ts";
import {
  checkFacts,
  checkFileSize,
  checkImage,
  checkName,
  type ImageFacts,
  MOST_PIXELS,
  type Problem,
  UNREADABLE,
} from "./check-image.ts";
import { checkSvg } from "./check-svg.ts";
import { ENCODERS, encodeWidths, LARGEST_VARIANT } from "./encode-widths.ts";
import { isMoving } from "./moving-picture.ts";

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
    if (!("problem" in result)) images.set(file, result);
    findings.push(...checkImage(file, result));
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
  const key = sha256(JSON.stringify([hash, ENCODERS, LARGEST_VARIANT, WIDTHS, sharp.versions]));
  const folder = join(cacheFolder, key);
  const facts = await readFacts(bytes);
  if ("problem" in facts) return facts;
  const problem = checkFacts(facts) ?? checkName(source, facts.format);
  if (problem !== undefined) return problem;
  const known = (await readCached(folder)) ?? (await buildImage(bytes, facts, folder));
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

/** What an earlier build kept, or undefined where a byte of it is missing or another. */
async function readCached(folder: string): Promise<CachedImage | undefined> {
  const text = await readFile(join(folder, FACTS_FILE), "utf8").catch(nothingIfMissing);
  const image = text === undefined ? undefined : parseCachedImage(text);
  for (const variant of image?.variants ?? []) {
    const bytes = await readFile(join(folder, toCachedName(variant))).catch(nothingIfMissing);
    if (bytes === undefined || sha256(bytes) !== variant.hash) return undefined;
  }
  return image;
}

async function buildImage(
  bytes: Uint8Array,
  facts: ImageFacts,
  folder: string,
): Promise<CachedImage | Problem> {
  const plan = planEncodings(
    facts.format === "svg" ? Math.max(...WIDTHS) : facts.width,
    facts.format === "jpeg" ? "photo" : "drawing",
  );
  const widest = Math.max(...plan.map(({ width }) => width));
  const drawn = await draw(bytes, facts, widest).catch(() => UNREADABLE);
  if ("problem" in drawn) return drawn;
  const formats = Map.groupBy(plan, ({ format }) => format).values();
  const encoded = await Promise.all([...formats].map((variants) => encodeFormat(drawn, variants)));
  return await writeCached(encoded.flat(), folder);
}

async function readFacts(bytes: Uint8Array): Promise<ImageFacts | Problem> {
  // The size is only read here: what is too large is refused with a sentence before anything is decoded.
  const text = new TextDecoder().decode(bytes.subarray(0, 100));
  const danger = /^\s*</.test(text) ? checkSvg(new TextDecoder().decode(bytes)) : undefined;
  if (danger !== undefined) return danger;
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => UNREADABLE);
  if ("problem" in metadata) return metadata;
  const { format } = metadata;
  return { format, ...metadata.autoOrient, moves: isMoving(metadata, bytes) };
}

type Drawn = { data: Uint8Array; info: OutputInfo };

/** The picture as it is shown, at its widest: the way its camera was held, in the colours of the web, on white. */
async function draw(bytes: Uint8Array, { format, width }: ImageFacts, widest: number): Promise<Drawn> {
  const dotsPerInch = Math.min(Math.max((72 * widest) / width, 1), 100_000);
  const density = format === "svg" ? { density: dotsPerInch } : {};
  return await sharp(bytes, { limitInputPixels: MOST_PIXELS, ...density })
    .autoOrient()
    .resize({ width: widest })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
}

type Encoded = Encoding & { height: number; data: Uint8Array };

async function encodeFormat(
  { data, info: { width, height, channels } }: Drawn,
  plan: readonly Pick<Encoding, "format" | "width">[],
): Promise<Encoded[]> {
  const drawn = sharp(data, { raw: { width, height, channels } });
  const done = await encodeWidths(plan, (wanted, { format, ...options }) =>
    drawn.clone().resize({ width: wanted }).toFormat(format, options).toBuffer({ resolveWithObject: true }),
  );
  return done.map(({ info, data: bytes, fits: _, ...each }) => {
    return { ...each, height: info.height, bytes: bytes.length, hash: sha256(bytes), data: bytes };
  });
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
