import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parseFragment, serialize } from "parse5";
import { REFERRING_ATTRIBUTES } from "../model/referring-attributes.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page's HTML needs to know of the letter that it stands in. */
export type Surroundings = {
  /** Begins every `id`, so that many letters can stand in one file. */
  prefix: string;
  /** The site's address: links on paper and in a file on its own lead nowhere else. */
  siteUrl: string;
  /** An image's bytes as a `data:` address, by the address that the page loads it under. */
  toData: (url: string) => string | undefined;
};

/**
 * Fits the HTML of a reviewed region into a letter: every word as it stands, headings one level further down, nothing
 * that loads anything, nothing folded away.
 */
export function fitRegion(region: string, surroundings: Surroundings): string {
  const place = defaultTreeAdapter.createElement("main", html.NS.HTML, []);
  const fragment = parseFragment(place, region, { scriptingEnabled: false });
  fragment.childNodes = fragment.childNodes.flatMap((node) => fitNode(node, surroundings));
  return serialize(fragment);
}

/** A `<source>` offers another file for the same picture: its `<img>` is enough. */
function fitNode(node: Node, surroundings: Surroundings): Node[] {
  if (!("tagName" in node)) return [node];
  if (node.tagName === "source") return [];
  node.childNodes = node.childNodes.flatMap((child) => fitNode(child, surroundings));
  if (node.tagName === "picture") return node.childNodes;
  const level = /^h([1-5])$/.exec(node.tagName)?.[1];
  if (level !== undefined) rename(node, `h${Number(level) + 1}`);
  if (node.tagName === "details") unfold(node);
  node.attrs = node.attrs.flatMap((attribute) => fitAttribute(attribute, surroundings));
  return [node];
}

/** Of those that share a name, a browser would leave one open only. */
function unfold(details: Element): void {
  const others = details.attrs.filter(({ name }) => name !== "name" && name !== "open");
  details.attrs = [...others, { name: "open", value: "" }];
}

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

const LOADING = new Set(["srcset", "sizes", "loading", "decoding"]);

function fitAttribute(attribute: Element["attrs"][number], { prefix, siteUrl, toData }: Surroundings) {
  const { name, value } = attribute;
  if (LOADING.has(name)) return [];
  if (name === "id" || REFERRING_ATTRIBUTES.has(name))
    return [
      {
        ...attribute,
        value: value
          .split(/\s+/)
          .map((id) => `${prefix}-${id}`)
          .join(" "),
      },
    ];
  if (name === "href" && value.startsWith("#"))
    return [{ ...attribute, value: `#${prefix}-${value.slice(1)}` }];
  if (name === "href" && value.startsWith("/"))
    return [
      { ...attribute, value: new URL(value, siteUrl).href },
      { name: "data-inside", value: "" },
    ];
  if (name !== "src") return [attribute];
  const data = toData(value);
  return data === undefined ? [] : [{ ...attribute, value: data }];
}
