import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Link } from "../document/types.ts";
import { isBareAddress } from "./link-words.ts";
import type { CheckRule } from "./rule.ts";

export const bareAddress: CheckRule = {
  id: "bare-address",
  why: "A web address is read out letter by letter, and does not say what is there.",
  source: "WCAG 2.2, 2.4.4 Link Purpose (In Context); GOV.UK A to Z, Links",
  severity: "error",
  language: "any",
  scope: "page",
  sentences: {
    bare: {
      message: "A web address is read out letter by letter.",
      fix: "Write where it leads as a link: [Ask for an assessment](address).",
    },
  },
  examples: {
    good: [
      "[Ask for an assessment](ask.md)",
      "Email [help@brackenmere.example](mailto:help@brackenmere.example).",
    ],
    bad: ["Read «<https://www.gov.uk/send>».", "See «www.gov.uk/send» for help."],
  },
  check({ blocks }, report) {
    for (const block of blocks) {
      for (const { start, end, href, bare } of block.links) {
        const isAddress = bare || isBareAddress(block.text.slice(start, end).trim());
        if (isAddress && !href.startsWith("mailto:")) report({ block, start, end, says: "bare" });
      }
      for (const { start, end } of block.opaque) {
        const isLinked = block.links.some((link) => link.start <= start && end <= link.end);
        if (!isLinked && isBareAddress(block.text.slice(start, end)))
          report({ block, start, end, says: "bare" });
      }
    }
  },
};

/** What a document's ending says of it, as GOV.UK writes it. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: "PDF",
  ...{ doc: "Word", docx: "Word", odt: "ODT", rtf: "RTF" },
  ...{ xls: "Excel", xlsx: "Excel", ods: "ODS", csv: "CSV" },
  ...{ ppt: "PowerPoint", pptx: "PowerPoint", odp: "ODP" },
};
const SIZE = /\p{Nd}[\p{Nd}.,\u066B]*\s?(?:KB|MB|GB|kilobytes?|megabytes?)/iu;

/** A link to a document of the site: `../../files/form.pdf`. */
const OWN_DOCUMENT = /^(?:\.\.\/)+files\/[^/]+$/;

export const documentLink: CheckRule = {
  id: "document-link",
  why: "A document opens in another program, can cost data, and is often hard to read on a phone or aloud.",
  source: "GOV.UK, Publishing accessible documents; saying the size is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    unsaid: {
      message: "This link opens a document, and neither its kind nor its size is said.",
      fix: "Write both after it, like “({{kind}}, 2 MB)”. Better still, make it a page.",
    },
  },
  examples: {
    good: ["[Request form](form.pdf) (PDF, 2 MB)", "[Request form (Word, 40 KB)](form.docx)"],
    bad: ["[«Request form»](form.pdf)", "[«Request form»](form.docx) (Word)"],
  },
  check({ blocks, language }, report) {
    for (const block of blocks) {
      for (const link of block.links) {
        const kind = kindOf(link.href);
        // The build itself says it of the site's own documents.
        if (kind === undefined || OWN_DOCUMENT.test(link.href) || saysItsSize(block, link, language, kind))
          continue;
        report({ block, start: link.start, end: link.end, says: "unsaid", values: { kind } });
      }
    }
  },
};

function kindOf(href: string): string | undefined {
  const [path = ""] = href.split(/[?#]/);
  const ending = /[^/]\.([a-z]{3,4})$/i.exec(path.replace(/^https?:\/\/[^/]+/i, "/"))?.[1];
  return ending === undefined ? undefined : KINDS[ending.toLowerCase()];
}

/** True where the link or the brackets after it say kind and size. Elsewhere units have other names: there a number will do. */
function saysItsSize({ text }: Block, { start, end, href }: Link, language: string, kind: string): boolean {
  const [brackets = ""] = /^\s*\([^)]*\)/.exec(text.slice(end)) ?? [];
  const said = text.slice(start, end) + brackets;
  if (language !== SOURCE_LANGUAGE) return /\([^)]*\p{Nd}[^)]*\)/u.test(said);
  const ending = href.slice(href.lastIndexOf(".") + 1);
  const names = [kind, ending.replace(/[?#].*$/, "")].map((name) => name.toLowerCase());
  return SIZE.test(said) && names.some((name) => said.toLowerCase().includes(name));
}
