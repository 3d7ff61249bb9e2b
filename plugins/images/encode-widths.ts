import type { ImageFormat } from "./cached-image.ts";

/** The most that a picture may weigh, in bytes, at every width that a phone may choose. */
export const LARGEST_VARIANT = 60_000;

/** How a picture is encoded: what sharp calls the options of a format. */
export type Encoder = {
  format: ImageFormat;
  quality: number;
  effort?: number;
  palette?: boolean;
  mozjpeg?: boolean;
};

const avif = (quality: number): Encoder => ({ format: "avif", quality, effort: 2 });
const webp = (quality: number): Encoder => ({ format: "webp", quality, effort: 5 });
const jpeg = (quality: number): Encoder => ({ format: "jpeg", quality, mozjpeg: true });

/** The tries of each format, the best first. A drawing that is too rich for PNG is tried as a photo. */
export const ENCODERS: Readonly<Record<ImageFormat, readonly Encoder[]>> = {
  avif: [58, 45, 33].map(avif),
  webp: [78, 60, 40, 25].map(webp),
  jpeg: [76, 55, 38, 25].map(jpeg),
  png: [{ format: "png", palette: true, quality: 90, effort: 8 }, ...[76, 55, 38, 25].map(jpeg)],
};

/** A picture of some width as a file. */
type Encode<T> = (width: number, encoder: Encoder) => Promise<T>;

type Fitted<T> = T & { format: ImageFormat; width: number; fits: boolean };

/**
 * Encodes a format at each width in turn, the narrowest first, each as well as the limit in bytes lets it. A width that can't
 * be small enough is left out, and so are those after it; the narrowest always comes back.
 */
export async function encodeWidths<T extends { data: Uint8Array }>(
  plan: readonly { format: ImageFormat; width: number }[],
  encode: Encode<T>,
): Promise<Fitted<T>[]> {
  const done: Fitted<T>[] = [];
  for (const { format, width } of plan) {
    const encoded = await encodeWithin(ENCODERS[format], width, encode);
    if (!encoded.fits && done.length > 0) break;
    done.push(encoded);
  }
  return done;
}

async function encodeWithin<T extends { data: Uint8Array }>(
  [first, ...rest]: readonly Encoder[],
  width: number,
  encode: Encode<T>,
): Promise<Fitted<T>> {
  if (first === undefined) throw new Error("There is no way to encode this.");
  const encoded = await encode(width, first);
  const fits = encoded.data.length <= LARGEST_VARIANT;
  return fits || rest.length === 0
    ? { ...encoded, format: first.format, width, fits }
    : await encodeWithin(rest, width, encode);
}
