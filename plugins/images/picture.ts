import type { BuiltImage, ImageVariant } from "./built-image.ts";
import type { ImageFormat } from "./cached-image.ts";

/** How a picture stands on a page. */
export type PictureOptions = {
  /** What the image says, for people who don't see it. */
  alt: string;
  /** True where the image says nothing: screen readers then pass over it. */
  decorative: boolean;
  /** Address of the folder with the variants, with a slash at its end, like `/images/`. */
  baseUrl: string;
  /** CSS `sizes`: how wide the image is shown. Without it, the width of a page's main column. */
  sizes?: string;
};

/** The main column of a page: 630 pixels on a wide screen, else the screen less its margins. */
const COLUMN_SIZES = "(min-width: 40.0625em) 630px, calc(100vw - 30px)";

/** The most pixels that a browser without `srcset` is given across. */
const PLAIN_WIDTH = 640;

/** A `<picture>` as small as the browser can take, that holds its place before it loads and loads when it is near. */
export function toPicture(image: BuiltImage, options: PictureOptions): string {
  const sources = (["avif", "webp"] as const).map(
    (format) => `<source type="image/${format}" ${toSourceSet(image, [format], options)}>`,
  );
  return `<picture>${sources.join("")}${toFallback(image, options)}</picture>`;
}

function toFallback(image: BuiltImage, options: PictureOptions): string {
  const formats: ImageFormat[] = ["png", "jpeg"];
  const plain = image.variants
    .filter(({ format }) => formats.includes(format))
    .reduce((best, each) => (each.width > best.width && each.width <= PLAIN_WIDTH ? each : best));
  const attributes = [
    `src="${toAddress(plain, options)}"`,
    toSourceSet(image, formats, options),
    `width="${image.width}" height="${image.height}"`,
    `alt="${options.decorative ? "" : escapeAttribute(options.alt)}"`,
    'loading="lazy" decoding="async"',
  ];
  return `<img ${attributes.join(" ")}>`;
}

function toSourceSet(image: BuiltImage, formats: ImageFormat[], options: PictureOptions): string {
  const candidates = image.variants
    .filter(({ format }) => formats.includes(format))
    .map((variant) => `${toAddress(variant, options)} ${variant.width}w`);
  return `srcset="${candidates.join(", ")}" sizes="${escapeAttribute(options.sizes ?? COLUMN_SIZES)}"`;
}

function toAddress({ file }: ImageVariant, { baseUrl }: PictureOptions): string {
  return escapeAttribute(`${baseUrl}${file}`);
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
