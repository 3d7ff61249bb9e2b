import { readFileSync } from "node:fs";
import type { Letter } from "../../plugins/letters/letter.ts";
import type { BuiltSite } from "../../plugins/site/io.ts";

/** Reads the bytes of a picture once, however many letters show it. */
export function createImageReader({ images }: BuiltSite): Letter["toData"] {
  const variants = new Map<string, BuiltSite["images"][number]["variants"][number]>(
    images.flatMap((image) => image.variants.map((each) => [`/images/${each.file}`, each] as const)),
  );
  const read = new Map<string, string>();
  return (url) => {
    const variant = variants.get(url);
    if (variant === undefined) return undefined;
    const data =
      read.get(url) ?? `data:image/${variant.format};base64,${readFileSync(variant.cached, "base64")}`;
    read.set(url, data);
    return data;
  };
}
