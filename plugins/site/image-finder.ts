import type { BuiltImage } from "../images/built-image.ts";
import { toPicture } from "../images/picture.ts";
import { nearest } from "../model/nearest.ts";
import type { SiteContext } from "./context.ts";

/** Where the built site keeps its images. */
export const IMAGES_URL = "/images/";

/**
 * Finds images by the addresses that authors write. `images` are keyed by path in the content folder, like `images/x.svg`;
 * `unread` are those that have mistakes of their own: nothing more is said where a page shows them.
 */
export function createImageFinder(
  images: ReadonlyMap<string, BuiltImage>,
  unread: ReadonlySet<string> = new Set(),
): SiteContext["toImage"] {
  return (address, from, alt, decorative, sizes) => {
    const path = toContentPath(address, from);
    const image = images.get(path);
    if (image !== undefined) {
      const options = { alt, decorative, baseUrl: IMAGES_URL, ...(sizes === undefined ? {} : { sizes }) };
      return { html: toPicture(image, options) };
    }
    if (unread.has(path)) return { html: "" };
    const guess = nearest(path, images.keys());
    return {
      problem: `There is no image "${address}".`,
      fix:
        guess === undefined
          ? "Put it in the folder images, or take it out here."
          : `Did you mean "${guess}"?`,
    };
  };
}

/** The hash of each image's source by every address under which a page may load it. */
export function hashesByAddress(images: ReadonlyMap<string, BuiltImage>): Map<string, string> {
  const entries = [...images.values()].flatMap(({ variants, hash }) =>
    variants.map(({ file }): [string, string] => [`${IMAGES_URL}${file}`, hash]),
  );
  return new Map(entries);
}

/** `../../images/x.svg` in `school/page.md` of any language is `images/x.svg`. */
function toContentPath(address: string, from: string): string {
  const steps = `language/${from}`.split("/").slice(0, -1);
  for (const step of address.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
