import type { ListedFile } from "../model/file-list.ts";
import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Words } from "../model/view.ts";

/** Where a file is. What stands after the question mark changes with its content: browsers then don't show an old one, and an approval of a page holds the very file that parents saw. */
export function fileUrl({ file, hash }: Pick<ListedFile, "file" | "hash">): string {
  return `/files/${file}?v=${hash.slice(0, 8)}`;
}

/** What a link to a file says after its own words: `(PDF, 120 kB)`, in Latin digits and in the language's own units. */
export function sayFile(
  { kind, bytes }: Pick<ListedFile, "kind" | "bytes">,
  {
    tag,
    dateLocale,
    direction: dir,
    ownName,
  }: Pick<Language, "tag" | "dateLocale" | "direction" | "ownName">,
): Words {
  const size = sizeIn(dateLocale, bytes).replace(/\s/g, "\u00a0");
  const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(size);
  const text = `(${kind}${isLatin ? "," : dir === "rtl" ? "،" : ","} ${size})`;
  if (tag === SOURCE_LANGUAGE) return { text };
  // In other scripts a unit without a name of its own is in Latin letters and reads from left to right.
  return isLatin && !/\p{Script=Latin}/u.test(ownName)
    ? { text, lang: SOURCE_LANGUAGE, dir: "ltr" }
    : { text, lang: tag, dir };
}

function sizeIn(locale: string, bytes: number): string {
  const isLarge = bytes > 999_000;
  const unit = isLarge ? "megabyte" : "kilobyte";
  const amount = isLarge ? bytes / 1_000_000 : Math.ceil(bytes / 1000);
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(amount);
}
