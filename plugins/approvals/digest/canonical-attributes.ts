import type { DefaultTreeAdapterTypes } from "parse5";
import { compareText } from "../../model/finding.ts";
import { REFERRING_ATTRIBUTES } from "../../model/referring-attributes.ts";
import type { LoadedFiles } from "./loaded-files.ts";
import { fragmentId, type References, splitIds } from "./references.ts";
import {
  LOADING_ATTRIBUTES,
  SEEN_CLASSES,
  SPOKEN_ATTRIBUTES,
  UNSEEN_ATTRIBUTES,
} from "./reviewed-elements.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Attribute = Element["attrs"][number];

const HTML_NAMESPACE = "http://www.w3.org/1999/xhtml";

/** True for elements of SVG and MathML, whose attributes draw what is seen. */
export function isForeign(element: Element): boolean {
  return element.namespaceURI !== HTML_NAMESPACE;
}

/** What a reader meets of an element's attributes, in one order. Ids become numbers and addresses of files their hashes. */
export function canonicalAttributes(
  element: Element,
  references: References,
  { hashes }: LoadedFiles,
): [string, string][] {
  const kept = element.attrs
    .filter((attribute) => isSeen(attribute, isForeign(element)))
    .map((attribute): [string, string] => [nameOf(attribute), canonicalValue(attribute, references)]);
  const classes = seenClasses(element);
  if (classes !== "") kept.push(["class", classes]);
  const number = references.numberAt(element);
  if (number !== undefined) kept.push(["#", number]);
  return [...kept, ...hashes.map((hash): [string, string] => ["file", hash])].sort(byName);
}

/** Says why an element's attributes make a page unfit for approval, or undefined where they don't. */
export function attributeProblem(element: Element): string | undefined {
  for (const { name, value } of element.attrs) {
    if (name.startsWith("on"))
      return `Its "${name}" attribute is a script, which can change what readers see.`;
    if (name === "style" && /url|image|\\/i.test(value))
      return "Its style attribute can load a picture from elsewhere.";
    if (!SPOKEN_ATTRIBUTES.has(name) && URL.parse(value)?.protocol === "javascript:")
      return `Its "${name}" attribute runs a script, which can change what readers see.`;
  }
  return undefined;
}

function isSeen({ name }: Attribute, foreign: boolean): boolean {
  if (name === "class" || name.startsWith("data-")) return false;
  if (foreign) return true;
  return name !== "id" && !UNSEEN_ATTRIBUTES.has(name) && !LOADING_ATTRIBUTES.has(name);
}

function seenClasses({ attrs }: Element): string {
  const names = splitIds(attrs.find(({ name }) => name === "class")?.value ?? "");
  return [...SEEN_CLASSES].filter((name) => names.includes(name)).join(" ");
}

function nameOf({ name, prefix }: Attribute): string {
  return prefix ? `${prefix}:${name}` : name;
}

function canonicalValue({ name, value }: Attribute, references: References): string {
  if (SPOKEN_ATTRIBUTES.has(name)) return foldSpace(value).normalize("NFC");
  if (REFERRING_ATTRIBUTES.has(name)) {
    return splitIds(value)
      .map((id) => toNumber(id, references))
      .join(" ");
  }
  const id = name === "href" ? fragmentId(value) : undefined;
  return id === undefined ? value : `#${toNumber(id, references)}`;
}

/** An id outside the region keeps its name, marked so that no number can pass for it. */
function toNumber(id: string, references: References): string {
  return references.numberOf(id) ?? `outside:${id}`;
}

/** Text with ASCII white space folded as a browser folds it in a line of its own. */
export function foldSpace(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
}

/** Several files of one element keep their order: it says which of them is shown where. */
function byName([a]: [string, string], [b]: [string, string]): number {
  return compareText(a, b);
}
