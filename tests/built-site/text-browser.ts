import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const BLOCKS = new Set(
  "address article aside blockquote body br button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tr ul noscript label".split(
    " ",
  ),
);
const SILENT = new Set("head script style template svg".split(" "));

/** A page as a text browser prints it, from top to bottom: no styles, no scripts, links as `[words]`, fields as `____`. */
export function printPage(html: string): { title: string; lines: string[]; links: string[] } {
  const document = parse(html, { scriptingEnabled: false });
  const links: string[] = [];
  const text = print(document, links);
  const lines = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && line !== "*");
  return { title: findTitle(document), lines, links };
}

function print(node: Node, links: string[]): string {
  if (node.nodeName === "#text") return "value" in node ? node.value.replace(/\s+/g, " ") : "";
  const inner = "childNodes" in node ? node.childNodes.map((child) => print(child, links)).join("") : "";
  if (!("tagName" in node)) return inner;
  const { tagName } = node;
  if (SILENT.has(tagName)) return "";
  const shown = decorate(node, inner, links);
  return BLOCKS.has(tagName) ? `\n${shown}\n` : shown;
}

function decorate(element: Element, inner: string, links: string[]): string {
  switch (element.tagName) {
    case "a":
      if (attributeOf(element, "href") === undefined) return inner;
      links.push(attributeOf(element, "href") ?? "");
      return `[${inner.trim()}]`;
    case "img":
      return attributeOf(element, "alt") ?? "[IMAGE]";
    case "input":
      return { checkbox: "[ ] ", radio: "( ) " }[attributeOf(element, "type") ?? ""] ?? "____";
    case "button":
      return `<${inner.trim()}>`;
    case "li":
      return `* ${inner}`;
    case "td":
    case "th":
      return `${inner} | `;
    default:
      return /^h[1-6]$/.test(element.tagName) ? `${"#".repeat(Number(element.tagName[1]))} ${inner}` : inner;
  }
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function findTitle(node: Node): string {
  if ("tagName" in node && node.tagName === "title") return textOf(node);
  return "childNodes" in node ? node.childNodes.map(findTitle).join("") : "";
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
