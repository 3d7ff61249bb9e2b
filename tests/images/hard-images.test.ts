import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BuiltImage } from "../../plugins/images/built-image.ts";
import { readImages } from "../../plugins/images/io.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "images-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

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

const plain = (width: number, height: number, background = "#0b4f6c") =>
  sharp({ create: { width, height, channels: 3, background } });

/** A picture in which no pixel is like the next: the heaviest there is. */
const noisy = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      noise: { type: "gaussian", mean: 128, sigma: 60 },
      background: "#000",
    },
  });

/** A part of a PNG, with its length before and its check sum after it. */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A few kilobytes that say they are 60,000 pixels wide and high: 10 GB when they are unpacked. */
function pngBomb(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(60_000, 0);
  head.writeUInt32BE(60_000, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const pixels = chunk("IDAT", deflateSync(Buffer.alloc(1_000_000)));
  return Buffer.concat([signature, chunk("IHDR", head), pixels, chunk("IEND", new Uint8Array())]);
}

/** Two pictures that follow each other. */
async function moving(): Promise<Buffer> {
  const frames = ["#ff0000", "#00ff00"].map((colour) => plain(300, 300, colour).png().toBuffer());
  return await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
}

async function movingPng(): Promise<Buffer> {
  const still = await plain(300, 300).png().toBuffer();
  return Buffer.concat([still.subarray(0, 33), chunk("acTL", new Uint8Array(8)), still.subarray(33)]);
}

describe("what phones are sent", () => {
  it.each<[string, string, number, () => Sharp]>([
    ["a photo", "leaves.jpg", 640, () => noisy(1000, 1300).jpeg({ quality: 95 })],
    ["a photo that was saved as PNG", "leaves.png", 330, () => noisy(330, 430).png()],
  ])(
    "weighs 60 kB at most in every format and width, for %s without one calm place",
    async (_, name, widest, draw) => {
      const { variants, width } = await readOne(save(name, await draw().toBuffer()));
      expect(variants.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
      expect(new Set(variants.map(({ format }) => format))).toEqual(new Set(["avif", "webp", "jpeg"]));
      expect(width).toBe(widest);
      for (const { cached, bytes } of variants) expect(statSync(cached).size).toBe(bytes);
    },
  );
});

describe("an image that would stop or mislead a build", () => {
  const MOVES = "This image moves, and what moves beside text keeps some people from reading it.";

  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    [
      "a small file that unpacks to gigabytes",
      "bomb.png",
      pngBomb,
      "This image has 60000 by 60000 pixels, which is too many to work with.",
    ],
    ["a GIF that moves", "party.gif", moving, MOVES],
    [
      "a WebP that moves",
      "party.webp",
      async () =>
        sharp(await moving(), { animated: true })
          .webp()
          .toBuffer(),
      MOVES,
    ],
    ["a PNG that moves", "party.png", movingPng, MOVES],
    [
      "a WebP that doesn't move",
      "pool.webp",
      () => plain(300, 300).webp().toBuffer(),
      "This image is in the format WEBP.",
    ],
    [
      "a JPEG that is called PNG",
      "pool.png",
      () => plain(300, 300).jpeg().toBuffer(),
      "This image is a JPEG, and its name says something else.",
    ],
    [
      "a drawing that asks for a file of the computer",
      "entity.svg",
      () =>
        Buffer.from(
          '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><desc>&a;</desc></svg>',
        ),
      "This drawing has XML entities in it.",
    ],
    [
      "a drawing of endless width",
      "endless.svg",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"/>'),
      "This image has 1000000 by 1000000 pixels, which is too many to work with.",
    ],
    [
      "a drawing of endless height",
      "tower.svg",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 20000"/>'),
      "This image is more than 5 times as tall as it is wide.",
    ],
  ])("is named with what to do: %s", async (_, name, make, problem) => {
    const { images, findings } = await read(save(name, await make()));
    expect(images.size).toBe(0);
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([["error", problem]]);
  });
});

describe("a photo's colours", () => {
  it.each([
    ["for printing", () => plain(300, 240).toColourspace("cmyk").jpeg()],
    ["of a phone with more colours than the web", () => plain(300, 240).withIccProfile("p3").jpeg()],
  ])("become those of the web, without a profile, where they were %s", async (_, draw) => {
    const { variants } = await readOne(save("pool.jpg", await draw().toBuffer()));
    for (const { cached } of variants) {
      const { space, icc } = await sharp(cached).metadata();
      expect({ space, icc }).toEqual({ space: "srgb" });
      const { channels } = await sharp(cached).stats();
      const drift = channels.map(({ mean }, index) => Math.abs(mean - ([11, 79, 108][index] ?? 0)));
      expect(Math.max(...drift)).toBeLessThan(12);
    }
  });
});

describe("what a phone writes into a photo", () => {
  it("reaches no file of the site, once the photo is turned the way it was held", async () => {
    const written = {
      IFD0: { Artist: "Parent of Sam", Make: "Brackenphone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 30/1 0/1", GPSLongitude: "2/1 50/1 0/1" },
    };
    const photo = await plain(300, 240)
      .withExif(written)
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Brackenphone</x:xmpmeta>")
      .withMetadata({ orientation: 6 })
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    expect(photo.includes("Brackenphone")).toBe(true);
    const { variants, width, height } = await readOne(save("trip.jpg", photo));
    expect({ width, height }).toEqual({ width: 240, height: 300 });
    for (const { cached } of variants) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(cached).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      const bytes = await readFile(cached, "latin1");
      expect(bytes).not.toMatch(/Brackenphone|Parent of Sam|Exif/);
    }
  });
});

describe("the cache", () => {
  it("encodes again what was damaged without a change of size", async () => {
    const file = save("pool.jpg", await plain(300, 240).jpeg().toBuffer());
    const first = await readOne(file);
    const [variant] = first.variants;
    const whole = await readFile(variant?.cached ?? "");
    await writeFile(
      variant?.cached ?? "",
      Buffer.from(whole.map((byte, index) => (index === 40 ? byte ^ 1 : byte))),
    );
    expect(await readOne(file)).toEqual(first);
    expect(await readFile(variant?.cached ?? "")).toEqual(whole);
  });
});
