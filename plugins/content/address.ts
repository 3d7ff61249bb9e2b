import { LANGUAGES } from "../model/languages.ts";

/** First parts of addresses that the build makes itself, so that no page may take them. */
const RESERVED_PATHS = [
  "a-z",
  "age",
  "api",
  "area",
  "assets",
  "files",
  "how-we-test",
  "images",
  "languages",
  "law",
  "my-list",
  "need",
  "open-data",
  "packs",
  "pagefind",
  "reports",
  "search",
  "services",
  "words",
  "words-we-understand",
  ...LANGUAGES.map(({ tag }) => tag.toLowerCase()),
];

/** The last part of the address of every page that shows what parents checked. */
const EVIDENCE = "parents-checked";

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
  const kept = RESERVED_PATHS.includes(first) ? first : parts.find((part) => part === EVIDENCE);
  if (kept === undefined) return undefined;
  const message = `The address "${kept}" is kept for pages that the build makes.`;
  return { message, fix: "Give the file or its folder another name." };
}
