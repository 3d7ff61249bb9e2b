import { describe, expect, it } from "vitest";
import { type Encoder, encodeWidths, LARGEST_VARIANT } from "../../plugins/images/encode-widths.ts";

const plan = (format: "avif" | "png") => [320, 640, 960].map((width) => ({ format, width }));

/** A picture that weighs so many bytes for each pixel across at the best quality, and less with less. */
const weighing =
  (perPixel: number) =>
  (width: number, { quality }: Encoder) =>
    Promise.resolve({ data: new Uint8Array(Math.round((width * perPixel * quality) / 58)), quality });

const encode = async (format: "avif" | "png", picture: ReturnType<typeof weighing>) =>
  (await encodeWidths(plan(format), picture)).map(({ data, ...rest }) => rest);

describe("encodeWidths", () => {
  it("encodes a light picture at every width, as well as it can", async () => {
    const best = { format: "avif", quality: 58, fits: true };
    expect(await encode("avif", weighing(60))).toEqual([320, 640, 960].map((width) => ({ width, ...best })));
  });

  it("takes less quality where a width would weigh too much", async () => {
    expect((await encode("avif", weighing(100))).map(({ quality }) => quality)).toEqual([58, 45, 33]);
  });

  it("leaves out the widths that can't be light enough", async () => {
    expect((await encode("avif", weighing(160))).map(({ width }) => width)).toEqual([320, 640]);
  });

  it("gives the narrowest even where that is too heavy, and says so", async () => {
    expect(await encode("avif", weighing(1000))).toEqual([
      { format: "avif", width: 320, quality: 33, fits: false },
    ]);
  });

  it("makes a JPEG of a drawing that is too rich for PNG", async () => {
    const formats = (await encode("png", weighing(50))).map(({ width, format }) => `${width}.${format}`);
    expect(formats).toEqual(["320.png", "640.png", "960.jpeg"]);
  });

  it("keeps to what the project promises to phones", () => {
    expect(LARGEST_VARIANT).toBe(60_000);
  });
});
