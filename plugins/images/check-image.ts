import { WIDTHS } from "./built-image.ts";

/** Why an image can't be used and what to do, each as one plain sentence. */
export type Problem = { problem: string; fix: string };

/** What can be known of an image without decoding it. Width and height are in pixels, as people see it. */
export type ImageFacts = { format: string; width: number; height: number };

/** The largest file that may be a source, in bytes. */
export const LARGEST_FILE = 20_000_000;

const NARROWEST = 200;
const MOST_PIXELS = 100_000_000;

/** Says why a file of this size can't be an image for a page, or undefined where it can. */
export function checkFileSize(bytes: number): Problem | undefined {
  if (bytes === 0) return { problem: "This image is an empty file.", fix: "Upload the image again." };
  if (bytes <= LARGEST_FILE) return undefined;
  const megabytes = Math.ceil(bytes / 1_000_000);
  return {
    problem: `This image is ${megabytes} MB, and the most is ${LARGEST_FILE / 1_000_000} MB.`,
    fix: `Save it smaller: ${Math.max(...WIDTHS)} pixels wide is enough.`,
  };
}

/** Says why an image with these facts can't be used, or undefined where it can. */
export function checkFacts({ format, width, height }: ImageFacts): Problem | undefined {
  if (!["svg", "png", "jpeg"].includes(format)) {
    return {
      problem: `This image is in the format ${format.toUpperCase()}.`,
      fix: "Save a photo as JPEG and a drawing as PNG or SVG.",
    };
  }
  if (width * height > MOST_PIXELS) {
    return {
      problem: `This image has ${width} by ${height} pixels, which is too many to work with.`,
      fix: `Save it smaller: ${Math.max(...WIDTHS)} pixels wide is enough.`,
    };
  }
  if (format === "svg" || width >= NARROWEST) return undefined;
  return {
    problem: `This image is ${width} pixels wide, and would look blurred.`,
    fix: `Use one that is at least ${NARROWEST} pixels wide.`,
  };
}
