import type { Encoding, ImageFormat } from "./cached-image.ts";

/** The widths that pictures are made in, in pixels. */
export const WIDTHS = [320, 640, 960] as const;

/** One file that a browser may choose. `cached` is where its bytes are on disk now. */
export type ImageVariant = Encoding & { file: string; cached: string };

/** An image that is ready for pages. Width and height are those of its widest variant, in pixels. */
export type BuiltImage = {
  /** Path of the file it was made from. */
  source: string;
  /** SHA-256 of that file's bytes, in hex. */
  hash: string;
  width: number;
  height: number;
  variants: ImageVariant[];
};

/** The encodings that an image needs. A drawing falls back to PNG, a photo to JPEG; no image is blown up. */
export function planEncodings(
  width: number,
  kind: "drawing" | "photo",
): Pick<Encoding, "format" | "width">[] {
  const widest = Math.min(width, Math.max(...WIDTHS));
  const widths = [...WIDTHS.filter((each) => each < widest), widest];
  const formats: ImageFormat[] = ["avif", "webp", kind === "drawing" ? "png" : "jpeg"];
  return formats.flatMap((format) => widths.map((each) => ({ format, width: each })));
}

/** Name of a variant's file. It has the hash of the content in it, so that browsers may keep the file for ever. */
export function toFileName(source: string, { width, hash, format }: Omit<Encoding, "bytes">): string {
  const name = (source.split(/[/\\]/).at(-1) ?? "").replace(/\.[^.]*$/, "").toLowerCase();
  const slug = name.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "image";
  return `${slug}-${width}-${hash.slice(0, 8)}.${format}`;
}
