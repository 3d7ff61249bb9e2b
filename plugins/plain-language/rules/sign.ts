import type { Document } from "../document/types.ts";
import { quote, type Report, writeInstead } from "./rule.ts";
import { scan } from "./scan.ts";

/** A sign, what is wrong with it, and better words for it. */
export type Sign = {
  pattern: RegExp;
  message: string;
  better: (match: RegExpMatchArray) => readonly string[];
  fix?: string;
};

/** Finds a sign on a page and says what to write instead. */
export function findSign(document: Document, report: Report, { pattern, message, better, fix }: Sign): void {
  for (const { block, start, end, match } of scan(document, pattern)) {
    const suggestions = better(match);
    report({
      ...{ block, start, end, suggestions },
      message: `${quote(match[0])} ${message}.`,
      fix: fix ?? writeInstead(suggestions),
    });
  }
}

/** What the rules about signs have in common. */
export const SIGNS = { severity: "warning", language: "english", scope: "text" } as const;
