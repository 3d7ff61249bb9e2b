import { z } from "zod";

/** The formats that images are encoded in: the smallest first, then those for old browsers. */
export const FORMATS = ["avif", "webp", "png", "jpeg"] as const;

/** One encoding of an image: its width in pixels, its size in bytes and its SHA-256 in hex. */
export const Encoding = z.strictObject({
  format: z.enum(FORMATS),
  width: z.int().positive(),
  bytes: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What the cache knows of an image: the size of its widest encoding in pixels, and all its encodings. */
export const CachedImage = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  variants: z.array(Encoding).min(1),
});

export type ImageFormat = (typeof FORMATS)[number];
export type Encoding = z.infer<typeof Encoding>;
export type CachedImage = z.infer<typeof CachedImage>;

/** An image's facts from the cache's JSON, or undefined where they are broken or from another version. */
export function parseCachedImage(json: string): CachedImage | undefined {
  try {
    return CachedImage.safeParse(JSON.parse(json)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Name of an encoding's file inside its image's folder of the cache. */
export function toCachedName({ format, width }: Pick<Encoding, "format" | "width">): string {
  return `${width}.${format}`;
}
