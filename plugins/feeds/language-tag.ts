import { LANGUAGES } from "../model/languages.ts";

const names = new Intl.DisplayNames(["en-GB"], { type: "language", fallback: "none" });

/** Languages by their English names, in small letters. */
const byName = new Map([
  ..."am ar bg bn ckb cs de el en es et fa fi fr gu he hi hr hu hy it ja ka ko ku lt lv ml mr ne nl pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tr uk ur vi yi yo yue zh"
    .split(" ")
    .map((tag): [string, string] => [(names.of(tag) ?? tag).toLowerCase(), tag]),
  ...LANGUAGES.map(({ name, tag }): [string, string] => [name.toLowerCase(), tag]),
  ...([
    ["british sign language", "bfi"],
    ["bsl", "bfi"],
    ["farsi", "fa"],
    ["mandarin", "zh"],
  ] as const),
]);

/** Whether a text is a tag as the model writes it. */
export function isLanguageTag(text: string): boolean {
  return toLanguageTag(text) === text;
}

/** The BCP 47 tag of a language by its tag or English name, without a country; undefined where it isn't known. */
export function toLanguageTag(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  const named = byName.get(word);
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(word)) return undefined;
  const locale = new Intl.Locale(word);
  const tag = [locale.language, locale.script].filter(Boolean).join("-");
  return names.of(tag) === undefined && !LANGUAGES.some((each) => each.tag === tag) ? undefined : tag;
}
