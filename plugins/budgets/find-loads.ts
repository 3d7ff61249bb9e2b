import { type DefaultTreeAdapterMap, parse } from "parse5";

/** Addresses that a page loads by itself: stylesheets, scripts, and everything else such as images. */
export type Loads = { styles: string[]; scripts: string[]; others: string[] };

/** Finds what a browser would fetch for a page. Links that a person must follow don't count. */
export function findLoads(html: string): Loads {
  const loads: Loads = { styles: [], scripts: [], others: [] };
  visit(parse(html), loads);
  return loads;
}

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

function visit(node: Node, loads: Loads): void {
  if ("attrs" in node) addLoads(node, loads);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, loads);
}

function addLoads(element: Element, loads: Loads): void {
  const value = (name: string): string | undefined =>
    element.attrs.find((attribute) => attribute.name === name)?.value;
  const href = value("href");
  const source = value("src");
  const relation = value("rel") ?? "";
  if (element.tagName === "link" && href !== undefined && relation === "stylesheet") loads.styles.push(href);
  else if (element.tagName === "link" && href !== undefined && /icon|preload|manifest/.test(relation))
    loads.others.push(href);
  else if (element.tagName === "script" && source !== undefined) loads.scripts.push(source);
  else if (source !== undefined) loads.others.push(source);
  for (const candidate of (value("srcset") ?? "").split(",")) {
    const [address] = candidate.trim().split(/\s+/);
    if (address) loads.others.push(address);
  }
}
