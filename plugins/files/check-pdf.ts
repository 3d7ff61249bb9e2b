import type { Problem } from "./problem.ts";
import { readPdf } from "./read-pdf.ts";

/** What may not be in a PDF. `found` looks at its objects, never at its words. */
const DANGERS: readonly (Problem & { found: RegExp })[] = [
  {
    found: /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/,
    problem: "This PDF is locked, which keeps out some people who have it read aloud.",
    fix: "Save it again without a password and without limits on copying.",
  },
  {
    found: /\/JavaScript\b|\/JS\s*[(<\d]/,
    problem: "This PDF has a script in it.",
    fix: "Print it to a new PDF, or save it again without scripts.",
  },
  {
    found: /\/Launch\b/,
    problem: "This PDF can start other programs.",
    fix: "Print it to a new PDF, or save it again without actions.",
  },
  {
    found: /\/EmbeddedFiles?\b/,
    problem: "This PDF has another file in it.",
    fix: "Take that file out, and put it beside the PDF where families need it.",
  },
];

/** Says why a PDF can't be published, or undefined where it can. */
export function checkPdf(bytes: Uint8Array): Problem | undefined {
  const latin = (part: Uint8Array): string => new TextDecoder("latin1").decode(part);
  if (!latin(bytes.subarray(0, 5)).startsWith("%PDF-")) {
    return {
      problem: "This file is not a PDF.",
      fix: "Save it again as PDF, or give it the ending that it has.",
    };
  }
  if (!latin(bytes.subarray(-2048)).includes("%%EOF")) {
    return { problem: "This PDF ends in the middle.", fix: "Upload it again." };
  }
  const { text } = readPdf(bytes);
  const danger = DANGERS.find(({ found }) => found.test(text));
  return danger && { problem: danger.problem, fix: danger.fix };
}

/** What a PDF says of itself to screen readers. "not known" where its objects can't all be read. */
export type PdfMarks = Record<"tags" | "language" | "text", "yes" | "no" | "not known">;

/**
 * The marks of a PDF that a program can see. Tags that are there may still be wrong: only people can tell. `text` is "no"
 * for pictures without one letter: a scan.
 */
export function readMarks(bytes: Uint8Array): PdfMarks {
  const { text, isWhole } = readPdf(bytes);
  const say = (found: boolean) => (found ? "yes" : isWhole ? "no" : "not known");
  return {
    tags: say(/\/StructTreeRoot\b/.test(text) && /\/Marked\s+true\b/.test(text)),
    language: say(/\/Lang\s*(?:\(x\)|<\s*[0-9a-f]{2})/i.test(text)),
    text: say(/\/Font\b/.test(text) || !/\/Subtype\s*\/Image\b/.test(text)),
  };
}

/** Says what keeps a PDF from being read aloud well, or undefined where nothing is known to. */
export function checkMarks({ tags, language, text }: PdfMarks): Problem | undefined {
  if (text === "no") {
    return {
      problem: "This PDF is a scan: a picture of paper, without one letter that can be read aloud.",
      fix: "Write its words on a page, and say in files.yaml that this page is the alternative.",
    };
  }
  const missing = [tags === "no" ? "tags" : [], language === "no" ? "a language" : []].flat();
  if (missing.length === 0) return undefined;
  return {
    problem: `This PDF doesn't say what screen readers need to know: it lacks ${missing.join(" and ")}.`,
    fix: "Export it again as a tagged PDF, or say in files.yaml which page or file says the same.",
  };
}
