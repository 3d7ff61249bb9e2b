import { LANGUAGES } from "../model/languages.ts";

/** First parts of addresses that the build makes itself, so that no page may take them. */
export const RESERVED_PATHS = [
  "a-z",
  "age",
  "area",
  "assets",
  "images",
  "languages",
  "law",
  "need",
  "pagefind",
  "reports",
  "search",
  "services",
  ...LANGUAGES.map(({ tag }) => tag.toLowerCase()),
];

/** The address of a page from its file inside a language's folder: `school/index.md` is `school`, `index.md` is home. */
export function toPagePath(pathInLanguage: string): string {
  return pathInLanguage.replace(/\.md$/, "").replace(/(^|\/)index$/, "");
}

/** Says why a path can't be an address and what to do, or undefined where it can. */
export function addressProblem(path: string): { message: string; fix: string } | undefined {
  const parts = path === "" ? [] : path.split("/");
  const odd = parts.find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (odd !== undefined) {
    const message = `"${odd}" can't be part of an address.`;
    return { message, fix: "Rename it in lower-case letters, digits and hyphens." };
  }
  const [first = ""] = parts;
  if (!RESERVED_PATHS.includes(first)) return undefined;
  const message = `The address "${first}" is kept for pages that the build makes.`;
  return { message, fix: "Give the file or its folder another name." };
}
