import { SOURCE_LANGUAGE } from "../model/languages.ts";

/** The address of a path in a language. English stands at the root, every other language in a folder of its own. */
export function urlOf(language: string, path: string): string {
  const parts = [language === SOURCE_LANGUAGE ? "" : language, path].filter((part) => part !== "");
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/** The output file of an address: `/ur/school/` is `ur/school/index.html`. */
export function fileOf(url: string): string {
  return `${url.slice(1)}index.html`;
}
