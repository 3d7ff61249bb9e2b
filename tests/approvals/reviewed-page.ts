import { digestPage, type ReviewedPage } from "../../plugins/approvals/digest/digest-page.ts";
import type { PageDigest } from "../../plugins/model/approval.ts";

/** A page about short breaks, as reviewers saw it. */
export const PAGE: ReviewedPage = {
  path: "care/short-breaks",
  language: "en",
  title: "Short breaks",
  description: "What a short break is and how to ask for one.",
  html: `<h1>Short breaks</h1>
    <p>You can get a break <strong>if your child is disabled</strong>.</p>
    <ul><li>Call us<ul><li>only if they have an EHC plan</li></ul></li></ul>
    <p><a href="/care/">Social care</a> <a href="/files/form.pdf">Form</a></p>
    <img src="/images/park-640.webp" alt="A park">`,
  files: new Map([
    ["/images/park-640.webp", "park"],
    ["/images/park-320.webp", "park"],
    ["/images/street-640.webp", "street"],
    ["/files/form.pdf", "form"],
  ]),
};

/** The digest of the page with some parts changed; fails where it isn't eligible. */
export function digestWith(changes: Partial<ReviewedPage>): string {
  const result = digestPage({ ...PAGE, ...changes });
  if (result.state === "digest") return result.digest;
  throw new Error(result.reason);
}

/** The digest of a region, on a page that is the same otherwise. */
export function digestOf(html: string): string {
  return digestWith({ html });
}

/** A page's digest as a page carries it, for tests that don't care about its words. */
export function someDigest(digest: string): PageDigest {
  return { state: "digest", digest, code: "K7QD-2M9P" };
}
