import type { Finding } from "../../model/finding.ts";
import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Vocabulary } from "../vocabulary/features.ts";
import { readBlocks, toBlock } from "./blocks.ts";
import { findFrontMatter } from "./front-matter.ts";
import { LineIndex } from "./line-index.ts";
import { toSentences } from "./sentences.ts";
import { toSuppressions } from "./suppressions.ts";
import type { Block, Document, Suppression } from "./types.ts";
import { readYamlProse, splitLines } from "./yaml-fields.ts";

/** The fields of a page's front matter that readers see. */
const PAGE_FIELDS = ["title", "description"] as const;

/** The fields of a service that are prose. `*` is every entry of a list. */
const SERVICE_FIELDS = [
  "description",
  "phones.*.description",
  "cost_options.*.amount_description",
  "schedules.*.description",
  "send.eligibility",
  "send.apply",
  "send.waitingTime",
  "send.experience",
  "send.quietTimes",
] as const;

/** What is to be read: a file's name (for findings), its text, and the BCP 47 tag of its language. */
export type Source = { file: string; text: string; language: string };

/** Parses a page, Markdown with or without front matter. Never throws: what can't be read becomes a problem. */
export function toPage(source: Source, vocabulary: Vocabulary): Document {
  const { file, text } = source;
  const lines = new LineIndex(text);
  const front = findFrontMatter(text);
  if (front.state === "unclosed")
    return toDocument(source, "page", lines, vocabulary, { problems: [unclosed(file)] });
  const yaml =
    front.state === "found"
      ? readYamlProse(front.yaml, front.from, PAGE_FIELDS, file, lines)
      : { fields: [], suppressions: [], problems: [] };
  const body = readBlocks(text, front.body, lines.placeOf(front.body).line, lines);
  const titles = yaml.fields.map(({ path, mapped }) =>
    toBlock(path === "title" ? "title" : "description", mapped),
  );
  const suppressions = body.comments.flatMap(({ text: comment, span }) =>
    toSuppressions(comment, span, lines),
  );
  return toDocument(source, "page", lines, vocabulary, {
    blocks: [...titles, ...body.blocks],
    suppressions: [...yaml.suppressions, ...suppressions],
    problems: yaml.problems,
  });
}

/** The fields of a glossary that are prose: the terms themselves are what it explains. */
const GLOSSARY_FIELDS = ["terms.*.means"] as const;

/** Parses the prose fields of a service's YAML. Each of their lines is a block. */
export function toService(source: Source, vocabulary: Vocabulary): Document {
  return toFields(source, "service", SERVICE_FIELDS, vocabulary);
}

/** Parses what a glossary's terms mean. */
export function toGlossary(source: Source, vocabulary: Vocabulary): Document {
  return toFields(source, "glossary", GLOSSARY_FIELDS, vocabulary);
}

function toFields(
  source: Source,
  kind: Document["kind"],
  paths: readonly string[],
  vocabulary: Vocabulary,
): Document {
  const lines = new LineIndex(source.text);
  const { fields, suppressions, problems } = readYamlProse(source.text, 0, paths, source.file, lines);
  const blocks = fields.flatMap(({ mapped }) => splitLines(mapped).map((part) => toBlock("field", part)));
  return toDocument(source, kind, lines, vocabulary, { blocks, suppressions, problems });
}

type Parts = { blocks?: Block[]; suppressions?: Suppression[]; problems?: Finding[] };

function toDocument(
  { file, text, language }: Source,
  kind: Document["kind"],
  lines: LineIndex,
  vocabulary: Vocabulary,
  { blocks = [], suppressions = [], problems = [] }: Parts,
): Document {
  const words = language === SOURCE_LANGUAGE ? vocabulary : null;
  const sentences = blocks.flatMap((block) => toSentences(block, language, words));
  return { file, language, kind, source: text, lines, blocks, sentences, suppressions, vocabulary, problems };
}

function unclosed(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: "front-matter",
    severity: "error",
    message: "The front matter begins with --- and never ends, so nothing was checked.",
    fix: "Put a line of --- after the last field.",
  };
}
