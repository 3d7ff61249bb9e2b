import { z } from "zod";
import { type Ledger, type PublishedPage, pageKey, type Vote } from "../../model/approval.ts";
import { errorAt, type Finding } from "../../model/finding.ts";
import { parseJson } from "../../model/parse-json.ts";
import { sha256 } from "../sha256.ts";

/** A text that reviewers saw, as it is kept: its file, and the digest that the file is named by. */
export type SeenFile = { file: string; digest: string; text: string };

/** How many of the digests that people voted on have the text that they were taken of, and what is wrong with those texts. */
export type CheckedSeen = { kept: number; notKept: number; findings: Finding[] };

/** Which page a kept text is of. */
const Place = z.object({ path: z.string(), language: z.string() });

const FIX = "Put the file back as it was in the last good commit.";

/** Checks that every kept text gives the digest in its name, and is of the page that people voted on by that digest. */
export function checkSeen(files: readonly SeenFile[], ledger: Ledger): CheckedSeen {
  const isWhole = ({ text, digest }: SeenFile) => sha256(text) === digest;
  const findings = files
    .filter((file) => !isWhole(file))
    .map(({ file }) =>
      errorAt(file, "seen", "This isn't the text that its name is the digest of: it was changed.", FIX),
    );
  const byDigest = new Map(files.filter(isWhole).map((file) => [file.digest, file]));
  const voted = new Map(votesOf(ledger).map((vote) => [`${pageKey(vote)} ${vote.digest}`, vote]));
  for (const vote of voted.values()) {
    const seen = byDigest.get(vote.digest);
    if (seen !== undefined && pageOf(seen.text) !== pageKey(vote)) {
      const message = `People voted on ${pageKey(vote)} by this digest, but the text is of another page.`;
      findings.push(errorAt(seen.file, "seen", message, "Check the votes on that page."));
    }
  }
  const digests = [...new Set([...voted.values()].map(({ digest }) => digest))];
  const kept = digests.filter((digest) => byDigest.has(digest)).length;
  return { kept, notKept: digests.length - kept, findings };
}

/** Checks that the digest of each page, as it is built now, is that of the words which stand on it. */
export function checkPublished(pages: readonly PublishedPage[], content: string): Finding[] {
  return pages
    .filter(({ digest, seen }) => digest.state === "digest" && sha256(seen() ?? "") !== digest.digest)
    .map(({ path, language }) => {
      const message = `The digest of ${pageKey({ page: path, language })} isn't that of the words on it.`;
      return errorAt(content, "digest", message, "This is a mistake in the program: please report it.");
    });
}

function votesOf(ledger: Ledger): Vote[] {
  if (ledger.state === "unsound") return [];
  return [...ledger.pages.values()].flatMap((record) => (record.state === "sound" ? record.votes : []));
}

/** The key of the page that a kept text is of; undefined where it can't be told. */
function pageOf(text: string): string | undefined {
  const { data } = Place.safeParse(parseJson(text));
  return data && pageKey({ page: data.path, language: data.language });
}
