import { type DefaultTreeAdapterMap, parse } from "parse5";
import { findStyleLoads } from "./find-style-loads.ts";
import { parseSourceSet } from "./parse-source-set.ts";

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

/** Relations of a `<link>` for which a browser fetches or connects at once. */
const FETCHED =
  /\b(icon|apple-touch-icon\S*|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest)\b/i;

/** Attributes whose address is fetched, whatever element they stand on, and `ping`, which tells a host of every visitor who leaves. */
const ADDRESSES = ["src", "poster", "background", "ping"];

function visit(node: Node, loads: Loads): void {
  if ("attrs" in node) addLoads(node, loads);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, loads);
  if ("content" in node) visit(node.content, loads);
}

function addLoads(element: Element, loads: Loads): void {
  const value = (name: string): string | undefined =>
    element.attrs.find((attribute) => attribute.name === name)?.value;
  const given = (...names: string[]): string[] => names.flatMap((name) => value(name) ?? []);
  if (element.tagName === "link") addLink(value("rel") ?? "", given("href"), loads);
  else if (element.tagName === "script") loads.scripts.push(...given("src"));
  else loads.others.push(...given(...ADDRESSES));
  loads.others.push(
    ...[value("srcset"), value("imagesrcset")].flatMap((set) =>
      parseSourceSet(set ?? "").map(({ address }) => address),
    ),
    ...findStyleLoads(value("style") ?? ""),
    ...ofElement(element, value),
  );
  const inner = value("srcdoc");
  if (inner !== undefined) visit(parse(inner), loads);
}

function addLink(relation: string, href: string[], loads: Loads): void {
  if (/\bstylesheet\b/i.test(relation)) loads.styles.push(...href);
  else if (FETCHED.test(relation)) loads.others.push(...href);
}

/** What single elements fetch besides. */
function ofElement(element: Element, value: (name: string) => string | undefined): string[] {
  switch (element.tagName) {
    case "style":
      return findStyleLoads(textOf(element));
    case "object":
      return [value("data") ?? ""];
    case "base":
      return [value("href") ?? ""];
    case "use":
    case "image":
    case "feImage":
      return [value("href") ?? ""];
    case "meta":
      return value("http-equiv")?.toLowerCase() === "refresh" ? [refreshTo(value("content") ?? "")] : [];
    default:
      return [];
  }
}

/** Where `5; url=https://…` leads. */
function refreshTo(content: string): string {
  return /url\s*=\s*["']?([^"']*)/i.exec(content)?.[1] ?? "";
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
