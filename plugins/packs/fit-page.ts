import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parseFragment, serialize } from "parse5";
import { REFERRING_ATTRIBUTES } from "../model/referring-attributes.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Attribute = Element["attrs"][number];

/** The longest web address that is worth printing: about as much as anybody types in. */
export const LONGEST_PRINTED = 40;

/**
 * Fits the HTML of a page into a pack: every word as it stands, headings two levels further down, nothing folded away, and
 * every `id` with `prefix` before it, so that many pages stand in one. Links to explained words lead to the pack's own list.
 * A short web address stands behind its link in `data-address`, to be printed.
 */
export function fitPage(page: string, prefix: string): string {
  const place = defaultTreeAdapter.createElement("main", html.NS.HTML, []);
  const fragment = parseFragment(place, page, { scriptingEnabled: false });
  for (const node of fragment.childNodes) fitNode(node, prefix);
  return serialize(fragment);
}

function fitNode(node: Node, prefix: string): void {
  if (!("tagName" in node)) return;
  for (const child of node.childNodes) fitNode(child, prefix);
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level !== undefined) rename(node, `h${Math.min(Number(level) + 2, 6)}`);
  const address = shortAddress(node);
  node.attrs = [
    ...node.attrs.flatMap((attribute) => fitAttribute(attribute, prefix)),
    ...(node.tagName === "details" ? [{ name: "open", value: "" }] : []),
    ...(address === undefined ? [] : [{ name: "data-address", value: address }]),
  ];
}

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

/** Of `details` that share a name, a browser would leave one open only. Pictures load at once: paper doesn't scroll. */
function fitAttribute(attribute: Attribute, prefix: string): Attribute[] {
  const { name, value } = attribute;
  if (name === "open" || name === "name" || name === "loading") return [];
  if (name === "id" || REFERRING_ATTRIBUTES.has(name))
    return [{ ...attribute, value: value.replace(/\S+/g, (id) => `${prefix}-${id}`) }];
  const isHere = name === "href" && value.startsWith("#") && !value.startsWith("#word-");
  return [isHere ? { ...attribute, value: `#${prefix}-${value.slice(1)}` } : attribute];
}

function shortAddress({ tagName, attrs }: Element): string | undefined {
  const href = tagName === "a" ? attrs.find(({ name }) => name === "href")?.value : undefined;
  const address = /^https?:\/\/(?:www\.)?(.+?)\/?$/.exec(href ?? "")?.[1];
  return address !== undefined && address.length <= LONGEST_PRINTED ? address : undefined;
}
