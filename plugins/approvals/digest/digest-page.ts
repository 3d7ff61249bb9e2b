import type { PageDigest } from "../../model/approval.ts";
import { findLanguage, SOURCE_LANGUAGE } from "../../model/languages.ts";
import { sha256 } from "../sha256.ts";
import { speakableCode } from "../speakable-code.ts";
import { foldSpace } from "./canonical-attributes.ts";
import { toCanonicalStream } from "./canonical-stream.ts";
import type { FileHashes } from "./loaded-files.ts";

/** All that a reviewer vouches for on one page in one language. */
export type ReviewedPage = {
  /** Address without slashes at the ends: a page that moves must be approved again. */
  path: string;
  language: string;
  title: string;
  description: string;
  /** The language of the title and of the description, where they aren't in that of the page. */
  titleLanguage?: string;
  descriptionLanguage?: string;
  /** The structured data of the page as it is written into it, where it has any. */
  structuredData?: string;
  /** Final HTML of the reviewed region: all that is the page's own, without navigation, theme and the badge itself. */
  html: string;
  /** Explanations of words, which the page shows below its text. */
  explained?: readonly string[];
  /** Hashes of the sources of every picture and linked file of the site, by address as the HTML writes it. */
  files: FileHashes;
  /** For a translation, the digest of the page that it translates. */
  source?: PageDigest;
};

/** Raise this where the canonical form changes: every approval then lapses in the open. */
const FORM = "local-offer-page-1";

/**
 * SHA-256, in hex, of what readers meet on a page, and the short code that people read out.
 * A page with scripts, embeds or files that could change unseen isn't eligible; the reason is a sentence.
 */
export function digestPage(page: ReviewedPage): PageDigest {
  const seen = toSeen(page);
  if ("problem" in seen) return { state: "not-eligible", reason: seen.problem };
  const digest = sha256(seen.text);
  return { state: "digest", digest, code: speakableCode(digest) };
}

/** What readers meet on a page as the one text that its digest is taken of, or the sentence that says why there is none. */
export function toSeen(page: ReviewedPage): { text: string } | { problem: string } {
  const problem = sourceProblem(page);
  if (problem !== undefined) return { problem };
  const stream = toCanonicalStream(page.html, page.files);
  if (stream.problem !== undefined) return { problem: stream.problem };
  const { path, language, title, description, titleLanguage, descriptionLanguage } = page;
  const text = JSON.stringify({
    form: FORM,
    path,
    language,
    direction: findLanguage(language)?.direction,
    title: foldSpace(title.normalize("NFC")),
    description: foldSpace(description.normalize("NFC")),
    titleLanguage,
    descriptionLanguage,
    structuredData: page.structuredData,
    explained: page.explained?.length ? page.explained.map((text) => text.normalize("NFC")) : undefined,
    source: page.source?.state === "digest" ? page.source.digest : undefined,
    region: stream.tokens,
  });
  return { text };
}

function sourceProblem({ language, source }: ReviewedPage): string | undefined {
  if (source?.state === "not-eligible")
    return `The page that it translates can't be approved. ${source.reason}`;
  if (source === undefined && language !== SOURCE_LANGUAGE) return "It isn't known which page it translates.";
  return undefined;
}
