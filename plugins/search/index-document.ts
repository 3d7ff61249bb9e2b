import type { Synonym } from "../model/synonym.ts";
import { findBodies } from "./find-bodies.ts";
import { type SearchRecord, SIGNS } from "./search-record.ts";
import { type AddedWords, findSynonyms } from "./synonyms.ts";

/**
 * The document that Pagefind indexes for a built page: what stands in its `data-pagefind-body`, and its facts as fields.
 * Undefined where the page has no such part.
 */
export function toIndexDocument(
  html: string,
  record: SearchRecord,
  synonyms: readonly Synonym[] = [],
): string | undefined {
  const parts = findBodies(html).map(divideFacts);
  if (parts.length === 0) return undefined;
  const fields = toFields(record, addedWords(parts.join(" "), record, synonyms)).map(([name, value]) =>
    toMeta(name, value),
  );
  return `<!doctype html><html><body data-pagefind-body>${[...parts, ...fields].join("")}</body></html>`;
}

/** The words of synonyms that lead to this page. */
function addedWords(html: string, record: SearchRecord, synonyms: readonly Synonym[]): AddedWords {
  const about = [record.title, record.description, ...record.facets.keywords].join(" \n ");
  return findSynonyms({ about, text: html.replace(/<[^>]*>/g, " ") }, synonyms);
}

function toFields(record: SearchRecord, added: AddedWords): [name: string, value: string][] {
  return [
    ["title", record.title],
    ["description", record.description],
    ["keywords", record.facets.keywords.join(", ")],
    ["meant", added.about.join(", ")],
    ["also", added.spokenOf.join(", ")],
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
function divideFacts(html: string): string {
  return html.replace(/<\/d[td]>/g, " · $&");
}
