import { chooseFiles, PHONE } from "./choose-file.ts";
import type { Picture } from "./find-pictures.ts";

/** The most that a picture may weigh on a phone, in bytes. */
export const PICTURE_BUDGET = 60 * 1024;

/** Formats that today's browsers take, best first. */
const MODERN = ["image/avif", "image/webp"];

/**
 * What is wrong with the pictures of a page, in sentences. `sizeOf` gives the bytes of a file of the site. Pictures `forPaper` may
 * load at once: a browser prints only what is there.
 */
export function checkPictures(
  pictures: readonly Picture[],
  sizeOf: (address: string) => number,
  forPaper = false,
): string[] {
  return pictures.flatMap((picture, place) => [
    ...(picture.isSized
      ? []
      : [
          `the picture ${picture.address} has no width and height, so the page moves when it comes. Give it both.`,
        ]),
    ...(picture.isLazy || place === 0 || forPaper
      ? []
      : [
          `the picture ${picture.address} loads before anybody scrolls to it. Give it loading="lazy"; only the first picture of a page may go without.`,
        ]),
    ...checkFormats(picture),
    ...checkWeights(picture, sizeOf),
  ]);
}

/** An SVG is as small as it gets. */
function checkFormats({ address, choices }: Picture): string[] {
  if (/\.svg$|^data:image\/svg/i.test(address)) return [];
  const types = choices.slice(0, -1).map(({ type }) => type);
  const missing = MODERN.filter((type) => !types.includes(type));
  return [
    ...missing.map(
      (type) =>
        `the picture ${address} is not there as ${type}. Put it in a <picture> with a <source> of that type.`,
    ),
    ...(/\.(avif|webp)$/i.test(address)
      ? [`the picture ${address} can't be seen in old browsers. Let the <img> itself lead to a JPEG or PNG.`]
      : []),
  ];
}

function checkWeights({ choices }: Picture, sizeOf: (address: string) => number): string[] {
  return [...new Set(choices.flatMap(chooseFiles))]
    .map((address) => ({ address, bytes: sizeOf(address) }))
    .filter(({ bytes }) => bytes > PICTURE_BUDGET)
    .map(({ address, bytes }) => {
      const size = (bytes / 1024).toFixed(1);
      return `the picture ${address} weighs ${size} kB and is what a phone ${PHONE.width} pixels wide takes, more than ${PICTURE_BUDGET / 1024}.0 kB. Make it simpler or smaller.`;
    });
}
