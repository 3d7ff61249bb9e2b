import type { Finding } from "../model/finding.ts";
import { findLanguage, SOURCE_LANGUAGE } from "../model/languages.ts";
import { type Source, toGlossary, toPage, toService } from "./document/document.ts";
import type { Document } from "./document/types.ts";
import type { Vocabulary } from "./vocabulary/features.ts";

/** What kind of prose a file of the content folder holds, and in which language. */
export type ContentKind = { kind: "page" | "glossary"; language: string } | { kind: "service" };

/** The largest file that is read. A page of a megabyte is a mistake, not a page. */
export const LARGEST_FILE = 1_000_000;

/**
 * Tells from a path below the content folder what its prose is: `en/…/page.md` is a page in English,
 * `services/name.yaml` a service, `en/glossary.yaml` words explained. Undefined for everything else.
 */
export function kindOf(path: string): ContentKind | undefined {
  const [folder = "", ...rest] = path.split("/");
  if (folder === "services" && rest.length === 1 && /\.ya?ml$/.test(path)) return { kind: "service" };
  if (findLanguage(folder) === undefined) return undefined;
  if (rest.join("/") === "glossary.yaml") return { kind: "glossary", language: folder };
  if (!path.endsWith(".md") || rest.length === 0) return undefined;
  return { kind: "page", language: folder };
}

/** The kind of a file that was named outright: by its place if that tells, otherwise by its ending. */
export function kindOfNamed(path: string): ContentKind {
  return (
    kindOf(path) ??
    (/\.ya?ml$/.test(path) ? { kind: "service" } : { kind: "page", language: SOURCE_LANGUAGE })
  );
}

/** The text of a file's bytes, or a sentence that says why they aren't text. */
export function decodeText(
  file: string,
  { size, bytes }: { size: number; bytes: Uint8Array },
): { text: string } | { problem: Finding } {
  if (size > LARGEST_FILE)
    return {
      problem: unreadable(
        file,
        `This file is larger than a page can be: ${Math.ceil(size / 1_000_000)} MB.`,
        "Split it into pages.",
      ),
    };
  if (bytes.includes(0))
    return {
      problem: unreadable(
        file,
        "This file isn't text.",
        "Put pictures and documents beside the page, under their own ending.",
      ),
    };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: unreadable(
        file,
        "This file isn't in UTF-8, so some letters can't be read.",
        "Save it again as UTF-8.",
      ),
    };
  }
}

/** Parses a file's text by its kind. */
export function toDocument(file: string, text: string, kind: ContentKind, vocabulary: Vocabulary): Document {
  if (kind.kind === "service") return toService({ file, text, language: SOURCE_LANGUAGE }, vocabulary);
  const source: Source = { file, text, language: kind.language };
  return kind.kind === "glossary" ? toGlossary(source, vocabulary) : toPage(source, vocabulary);
}

function unreadable(file: string, message: string, fix: string): Finding {
  return { file, line: 1, column: 1, rule: "unreadable-file", severity: "error", message, fix };
}
