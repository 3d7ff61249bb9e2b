import { createSeenReader } from "../../plugins/approvals/io.ts";
import { policyOn } from "../../plugins/approvals/ledger/policy-on.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { type PreviewPage, reportPreview } from "../../plugins/forges/preview-report.ts";
import type { Ledger, PublishedPage } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import type { FileResult } from "../../plugins/plain-language/check-files.ts";
import { checkKept, findNamedFiles, readContent, readSettingsText } from "../../plugins/plain-language/io.ts";
import type { BuiltSite } from "../../plugins/site/io.ts";
import { readBaseCodes } from "./base-codes.ts";
import { toApproval, toReview } from "./preview-page.ts";
import { readWholeSite } from "./published-pages.ts";

/** Prints which pages a branch puts up for review, with their codes and what changed since parents approved them. */
export async function preview({ values, switches }: Arguments): Promise<number> {
  const { content = "content", base } = values;
  if (base === undefined)
    throw new UserError("--base", "Say what to compare with.", "Write --base origin/main.");
  const site = await readWholeSite(content, today());
  const { ledger } = site.ledger;
  const codes = readBaseCodes(base, content);
  const changed = site.published.filter((page) => codeOf(page) !== codes.get(keyOf(page)));
  const reviewed = new Set(reviewedLanguages(ledger));
  const seenOf = createSeenReader(content);
  const up = changed.filter(({ language }) => reviewed.has(language));
  const plain = checkPlainness(site, up, content);
  const pages = up.map((page): PreviewPage => {
    const plainness = plain.get(page.url);
    return {
      ...{ url: page.url, language: page.language, title: page.title },
      change: codes.has(keyOf(page)) ? "changed" : "new",
      review: toReview(page),
      approval: toApproval(page, ledger, seenOf),
      ...(plainness !== undefined && { plainness }),
    };
  });
  const present = new Set(site.published.map(keyOf));
  const gone = [...codes.keys()].filter((key) => !present.has(key)).map((key) => key.split(" ")[1] ?? key);
  const result = { pages, elsewhere: changed.length - pages.length, gone };
  process.stdout.write(switches.has("json") ? `${JSON.stringify(result, null, 2)}\n` : reportPreview(result));
  return EXIT.fine;
}

function reviewedLanguages(ledger: Ledger): readonly string[] {
  return ledger.state === "sound" ? (policyOn(ledger.policy, today())?.languages ?? []) : [];
}

function codeOf({ digest }: PublishedPage): string | null {
  return digest.state === "digest" ? digest.code : null;
}

function keyOf({ language, url }: PublishedPage): string {
  return `${language} ${url}`;
}

/** What the plain-language check says of the files of some pages, by address: all are checked in one go. */
function checkPlainness(site: BuiltSite, pages: readonly PublishedPage[], content: string) {
  const sources = new Map(site.records.map(({ url, source }) => [url, source]));
  const urls = pages.map(({ url }) => url).filter((url) => sources.get(url) != null);
  const named = findNamedFiles(
    urls.map((url) => sources.get(url) ?? ""),
    content,
  );
  const files = named.map((file) => ({ ...file, ...readContent(file.file) }));
  const settings = readSettingsText(content);
  const { results } = checkKept({ files, settings, isWhole: false, withScores: true });
  return new Map(urls.flatMap((url, index) => (results[index] ? [[url, toPlainness(results[index])]] : [])));
}

function toPlainness({ findings, score }: FileResult): NonNullable<PreviewPage["plainness"]> {
  const age = score?.readingAge ?? null;
  return { findings: findings.length, readingAge: age === null ? null : `${age.from} to ${age.to}` };
}
