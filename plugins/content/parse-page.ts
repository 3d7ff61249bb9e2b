import type { z } from "zod";
import type { SourceFile, SourcePage, SourceTranslation } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { PageFrontMatter, TranslationFrontMatter, TranslationRecord } from "../model/page.ts";
import { parseJson } from "../model/parse-json.ts";
import { parseShape } from "../model/parse-shape.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { addressProblem, toPagePath } from "./address.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** A page of the council's own language, or why it isn't one. `pathInLanguage` is like `school/sen-support.md`. */
export function parsePage(
  file: SourceFile,
  pathInLanguage: string,
): { page: SourcePage | undefined; findings: Finding[] } {
  return parseMarkdownFile(PageFrontMatter, file, pathInLanguage);
}

/** A page of another language, or why it isn't one. */
export function parseTranslation(
  file: SourceFile,
  pathInLanguage: string,
  language: string,
): { page: Omit<SourceTranslation, "record"> | undefined; findings: Finding[] } {
  const { page, findings } = parseMarkdownFile(TranslationFrontMatter, file, pathInLanguage);
  return { page: page && { ...page, language }, findings };
}

/** The record beside a translation. No file gives no record and no finding: the translation's own check asks for it. */
export function parseRecord(file: SourceFile | undefined): {
  record: TranslationRecord | undefined;
  findings: Finding[];
} {
  if (file === undefined) return { record: undefined, findings: [] };
  const shaped = parseShape(TranslationRecord, parseJson(file.text));
  const findings = shaped.problems.map(({ message, fix }) => errorAt(file.file, "record", message, fix));
  return { record: shaped.value, findings };
}

/** A Markdown file in its parts, its front matter by a schema. */
export function parseMarkdownFile<T>(
  schema: z.ZodType<T>,
  { text, file }: SourceFile,
  pathInLanguage: string,
) {
  const path = toPagePath(pathInLanguage);
  const split = splitFrontMatter(text, file);
  if ("rule" in split) return { page: undefined, findings: [split] };
  const parsed = parseYaml(schema, { text: split.frontMatter, file, firstLine: split.frontMatterLine });
  const address = addressProblem(path);
  const findings = [...parsed.findings];
  if (address !== undefined) {
    findings.push(errorAt(file, "address", address.message, address.fix));
  }
  const { body, bodyLine } = split;
  const page = parsed.value && { path, file, body, bodyLine, frontMatter: parsed.value };
  return { page, findings };
}
