import type { DefaultTreeAdapterTypes } from "parse5";
import { LOADING_ATTRIBUTES, LOADING_SVG_ELEMENTS } from "./reviewed-elements.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** SHA-256 of the source of each local file, by its address as the HTML writes it (without `?` and `#`). */
export type FileHashes = ReadonlyMap<string, string>;

/** What stands for the files of an element: their hashes, or the sentence that says why one has none. */
export type LoadedFiles = { hashes: string[]; problem?: string };

/** A file that an element names, and for which screens it is. */
type Named = { address: string; media: string };

/**
 * The files that an element shows or links to. All sizes and formats of one picture have the one hash of its source;
 * where there are several pictures, their order and the screens that each is for count.
 */
export function findLoadedFiles(element: Element, files: FileHashes): LoadedFiles {
  const linked = linkedAddress(element, files);
  const named = [element, ...pictureSources(element)].flatMap(namedFiles);
  if (linked !== undefined) named.push({ address: linked, media: "" });
  const hashes = new Set<string>();
  const shown = new Set<string>();
  for (const { address, media } of named) {
    const hash = address.startsWith("data:") ? address : hashOf(address, files);
    if (hash === undefined) return { hashes: [], problem: unknownFile(address) };
    hashes.add(hash);
    shown.add(`${hash} ${media}`.trim());
  }
  return { hashes: [...(hashes.size > 1 ? shown : hashes)] };
}

function namedFiles(element: Element): Named[] {
  const media = element.attrs.find(({ name }) => name === "media")?.value ?? "";
  return loadedAddresses(element).map((address) => ({ address, media }));
}

/** True for a `source` that only offers its picture in another size or format. */
export function isPictureSource(element: Element): boolean {
  return element.tagName === "source" && element.parentNode?.nodeName === "picture";
}

function pictureSources(element: Element): Element[] {
  const parent = element.parentNode;
  if (element.tagName !== "img" || parent?.nodeName !== "picture") return [];
  return parent.childNodes.filter((node) => "tagName" in node).filter(isPictureSource);
}

function loadedAddresses(element: Element): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    if (name === "srcset") return splitCandidates(value);
    if (LOADING_ATTRIBUTES.has(name)) return [value.trim()];
    const repeats = LOADING_SVG_ELEMENTS.has(element.tagName) && name === "href" && !value.startsWith("#");
    return repeats ? [value.trim()] : [];
  });
}

/** The addresses in a `srcset`. Source: HTML Standard, 4.8.4.3.10 (parsing a srcset attribute). */
function splitCandidates(srcset: string): string[] {
  const candidates = srcset.matchAll(/[\s,]*(\S*[^\s,])(?:,+|\s+[^,]*(?:,|$)|$)/g);
  return [...candidates].map(([, address = ""]) => address);
}

/** The address of a link that leads to a file of this site and not to a page. */
function linkedAddress(element: Element, files: FileHashes): string | undefined {
  if (element.tagName !== "a" && element.tagName !== "area") return undefined;
  const href = element.attrs.find(({ name }) => name === "href")?.value.trim();
  if (href === undefined) return undefined;
  const url = URL.parse(href, "https://this-site.invalid/");
  const isFile = url?.hostname === "this-site.invalid" && /\.(?!html?$)[a-z0-9]+$/i.test(url.pathname);
  return isFile || hashOf(href, files) !== undefined ? href : undefined;
}

function hashOf(address: string, files: FileHashes): string | undefined {
  return files.get(address) ?? files.get(address.replace(/[?#].*$/s, ""));
}

function unknownFile(address: string): string {
  return `It shows or links to ${address}, which is not a file of this site that can be held to what it was.`;
}
