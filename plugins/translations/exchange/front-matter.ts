import { Document, parseDocument } from "yaml";
import type { TranslationFrontMatter } from "../../model/page.ts";

/** Front matter as YAML: that of a file with some keys replaced, its comments and other keys kept, or all of it for a new file. */
export function writeFrontMatter(
  before: string | undefined,
  values: Partial<TranslationFrontMatter>,
): string {
  const document = before === undefined ? new Document({}) : parseDocument(before);
  for (const [key, value] of Object.entries(values)) document.set(key, value);
  return document.toString({ lineWidth: 0 });
}
