import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BuiltImage } from "../../plugins/images/built-image.ts";
import { listImages, readImages, writeImages } from "../../plugins/images/io.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "images-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 30"><circle cx="9" cy="9" r="8"/></svg>';
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#0b4f6c" } });

function save(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const read = (...files: string[]) => readImages(files, { cacheFolder: join(folder, "cache") });

async function readOne(file: string): Promise<BuiltImage> {
  const { images, findings } = await read(file);
  expect(findings).toEqual([]);
  return images.get(file) ?? expect.fail("no image");
}

describe("readImages", () => {
  it("builds a photo at each width up to its own, with a JPEG for old browsers", async () => {
    const image = await readOne(save("library.jpg", await plain(400, 250).jpeg().toBuffer()));
    expect({ width: image.width, height: image.height }).toEqual({ width: 400, height: 250 });
    expect(image.variants.map(({ format, width }) => `${width}.${format}`)).toEqual([
      ...["320.avif", "400.avif"],
      ...["320.webp", "400.webp"],
      ...["320.jpeg", "400.jpeg"],
    ]);
  });

  it("draws an SVG at every width, however small it says it is", async () => {
    const image = await readOne(save("circle.svg", SVG));
    expect({ width: image.width, height: image.height }).toEqual({ width: 960, height: 600 });
    const widest = image.variants.find(({ format, width }) => format === "png" && width === 960);
    const { channels } = await sharp(widest?.cached).stats();
    expect(channels.map(({ max }) => max)).toEqual([255, 255, 255]);
  });

  it("keeps nothing of where, when and by whom a photo was taken", async () => {
    const taken = { IFD0: { Artist: "A parent" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } };
    const image = await readOne(
      save("trip.jpg", await plain(220, 200).jpeg().withExif(taken).withXmp("<x/>").toBuffer()),
    );
    for (const { cached } of image.variants) {
      const { exif, xmp, iptc } = await sharp(cached).metadata();
      expect({ exif, xmp, iptc }).toEqual({});
    }
  });

  it("turns a photo the way its camera was held", async () => {
    const sideways = await plain(300, 240).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const image = await readOne(save("tall.jpg", sideways));
    expect({ width: image.width, height: image.height }).toEqual({ width: 240, height: 300 });
  });

  it("encodes nothing again while the source is the same", async () => {
    const file = save("circle.svg", SVG);
    const first = await readOne(file);
    const written = first.variants.map(({ cached }) => statSync(cached).ino);
    const second = await readOne(file);
    expect(second).toEqual(first);
    expect(second.variants.map(({ cached }) => statSync(cached).ino)).toEqual(written);
  });

  it("encodes again what the cache has lost", async () => {
    const file = save("circle.svg", SVG);
    const first = await readOne(file);
    rmSync(first.variants[0]?.cached ?? "");
    expect(await readOne(file)).toEqual(first);
    expect(first.variants.every(({ bytes, cached }) => statSync(cached).size === bytes)).toBe(true);
  });

  it("says of each image that can't be used why, and builds the others", async () => {
    const jpeg = await plain(300, 300).jpeg().toBuffer();
    const files = [
      join(folder, "missing.png"),
      save("empty.png", ""),
      save("words.jpg", "These are the minutes of the parent forum."),
      save("cut-short.jpg", jpeg.subarray(0, jpeg.length / 2)),
      save("phone.gif", await plain(300, 300).gif().toBuffer()),
      save("tiny.png", await plain(60, 40).png().toBuffer()),
      save("large.png", new Uint8Array(20_000_001)),
      save("clever.svg", SVG.replace("<circle", "<script/><circle")),
      save("good.jpg", jpeg),
    ];
    const { images, findings } = await read(...files);
    expect([...images.keys()]).toEqual([join(folder, "good.jpg")]);
    expect(findings.map(({ file, message }) => [file.slice(folder.length + 1), message])).toEqual([
      ["missing.png", "There is no such image."],
      ["empty.png", "This image is an empty file."],
      ["words.jpg", "This file is damaged, or is not an image."],
      ["cut-short.jpg", "This file is damaged, or is not an image."],
      ["phone.gif", "This image is in the format GIF."],
      ["tiny.png", "This image is 60 pixels wide, and would look blurred."],
      ["large.png", "This image is 21 MB, and the most is 20 MB."],
      ["clever.svg", "This drawing has a script in it."],
    ]);
  });

  it("says that the cache can't be written", async () => {
    const cacheFolder = join(save("file", "not a folder"), "cache");
    await expect(readImages([save("circle.svg", SVG)], { cacheFolder })).rejects.toThrow(
      "The cache of images can't be written.",
    );
  });
});

describe("writeImages", () => {
  it("writes every variant under a name made from its content, and nothing else", async () => {
    const image = await readOne(save("good.jpg", await plain(300, 300).jpeg().toBuffer()));
    const output = join(folder, "site", "images");
    await writeImages([image], output);
    await writeImages([image], output);
    expect(readdirSync(output).sort()).toEqual(image.variants.map(({ file }) => file).sort());
    for (const { file, cached } of image.variants) {
      expect(file).toMatch(/^good-300-[0-9a-f]{8}\.(avif|webp|jpeg)$/);
      expect(await readFile(join(output, file))).toEqual(await readFile(cached));
    }
  });
});

describe("listImages", () => {
  it("lists the files of a folder and of those in it, in order", async () => {
    mkdirSync(join(folder, "trips"));
    for (const name of ["z.svg", ".DS_Store", "trips/b.jpg", "a.png"]) save(name, "");
    expect((await listImages(folder)).map((file) => file.slice(folder.length + 1))).toEqual([
      "a.png",
      "trips/b.jpg",
      "z.svg",
    ]);
  });

  it("lists nothing where there is no folder", async () => {
    expect(await listImages(join(folder, "none"))).toEqual([]);
  });
});
