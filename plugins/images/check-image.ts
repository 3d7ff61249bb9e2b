import { errorAt, type Finding } from "../model/finding.ts";
import { type BuiltImage, type ImageVariant, WIDTHS } from "./built-image.ts";
import { LARGEST_VARIANT } from "./encode-widths.ts";

/** Why an image can't be used and what to do, each as one plain sentence. */
export type Problem = { problem: string; fix: string };

/** What can be known of an image without decoding it. Width and height are in pixels, as people see it. */
export type ImageFacts = { format: string; width: number; height: number; moves: boolean };

/** The largest file that may be a source, in bytes. */
export const LARGEST_FILE = 20_000_000;

/** The most pixels that a source may have. */
export const MOST_PIXELS = 100_000_000;

const NARROWEST = 200;
/** How many times as tall as wide an image may be: what is taller fills screen after screen of a phone. */
const TALLEST = 5;

/** The endings that name each format that can be used. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["jpeg", ["jpg", "jpeg"]],
  ["png", ["png"]],
  ["svg", ["svg"]],
]);

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
export function checkFacts({ format, width, height, moves }: ImageFacts): Problem | undefined {
  if (moves) {
    return {
      problem: "This image moves, and what moves beside text keeps some people from reading it.",
      fix: "Save one picture of it as JPEG or PNG, or make a video that people start themselves.",
    };
  }
  if (!ENDINGS.has(format)) {
    return {
      problem: `This image is in the format ${format.toUpperCase()}.`,
      fix: "Save a photo as JPEG and a drawing as PNG or SVG.",
    };
  }
  return checkSides({ width, height }, format === "svg");
}

function checkSides({ width, height }: Pick<ImageFacts, "width" | "height">, isSvg: boolean) {
  if (width * height > MOST_PIXELS) {
    return {
      problem: `This image has ${width} by ${height} pixels, which is too many to work with.`,
      fix: `Save it smaller: ${Math.max(...WIDTHS)} pixels wide is enough.`,
    };
  }
  if (height > TALLEST * width) {
    return {
      problem: `This image is more than ${TALLEST} times as tall as it is wide.`,
      fix: "Cut it into pieces, or write what it says on the page.",
    };
  }
  if (isSvg || width >= NARROWEST) return undefined;
  return {
    problem: `This image is ${width} pixels wide, and would look blurred.`,
    fix: `Use one that is at least ${NARROWEST} pixels wide.`,
  };
}

/** Says that a file is called something else than it is, or undefined where name and format agree. */
export function checkName(file: string, format: string): Problem | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const endings = ENDINGS.get(format) ?? [];
  if (endings.length === 0 || endings.includes(ending)) return undefined;
  return {
    problem: `This image is ${format === "jpeg" ? "a JPEG" : `${format === "svg" ? "an" : "a"} ${format.toUpperCase()}`}, and its name says something else.`,
    fix: `Let its name end with .${endings[0]}, here and in the pages that show it.`,
  };
}

/** What is said of bytes that no picture can be made of. */
export const UNREADABLE: Problem = {
  problem: "This file is damaged, or is not an image.",
  fix: "Open it on your computer, save it again as JPEG, PNG or SVG, and upload that.",
};

/** What is said of a file: an error where it gives no image, a warning where the image is too heavy for phones. */
export function checkImage(file: string, result: Pick<BuiltImage, "variants"> | Problem): Finding[] {
  const problem = "problem" in result ? result : checkWeight(result.variants);
  if (problem === undefined) return [];
  const finding = errorAt(file, "image", problem.problem, problem.fix);
  return [problem === result ? finding : { ...finding, severity: "warning" }];
}

/** Says that an image stays too heavy for phones even at its narrowest, or undefined where it doesn't. */
export function checkWeight(variants: readonly Pick<ImageVariant, "bytes">[]): Problem | undefined {
  const heaviest = Math.max(...variants.map(({ bytes }) => bytes));
  if (heaviest <= LARGEST_VARIANT) return undefined;
  return {
    problem: `This image stays at ${Math.ceil(heaviest / 1000)} kB for phones, and the most is ${LARGEST_VARIANT / 1000} kB.`,
    fix: "Cut away what isn't needed, or use a calmer picture: a plain background, fewer small things.",
  };
}
