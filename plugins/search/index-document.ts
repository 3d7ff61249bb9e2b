import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from "parse5";
import { type SearchRecord, SIGNS } from "./search-record.ts";

/**
 * The document that Pagefind indexes for a built page: what stands in its `data-pagefind-body`, and its facts as fields.
 * Undefined where the page has no such part.
 */
export function toIndexDocument(html: string, record: SearchRecord): string | undefined {
  const parts = findBodies(parse(html)).map((part) => {
    divideFacts(part);
    return serialize(part);
  });
  if (parts.length === 0) return undefined;
  const fields = toFields(record).map(([name, value]) => toMeta(name, value));
  return `<!doctype html><html><body data-pagefind-body>${[...parts, ...fields].join("")}</body></html>`;
}

function toFields(record: SearchRecord): [name: string, value: string][] {
  return [
    ["title", record.title],
    ["description", record.description],
    ["keywords", record.facets.keywords.join(", ")],
    ["kind", record.kind === "service" ? SIGNS.service : ""],
    ["badge", record.approved ? SIGNS.approved : ""],
  ].filter((field): field is [string, string] => field[1] !== "");
}

/** `field[attribute]` takes the attribute's value as it is, commas and colons too. */
function toMeta(name: string, value: string): string {
  return `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeAttribute(value)}"></span>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Pagefind ends a paragraph with a full stop but runs facts together; a dot between them reads well in every script. */
function divideFacts(node: Node): void {
  if (!("childNodes" in node)) return;
  if ("tagName" in node && (node.tagName === "dt" || node.tagName === "dd"))
    defaultTreeAdapter.insertText(node, " · ");
  node.childNodes.forEach(divideFacts);
}

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

function findBodies(node: Node): Element[] {
  if ("attrs" in node && node.attrs.some((attribute) => attribute.name === "data-pagefind-body"))
    return [node];
  return "childNodes" in node ? node.childNodes.flatMap(findBodies) : [];
}
