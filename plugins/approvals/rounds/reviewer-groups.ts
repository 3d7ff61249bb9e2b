import { findLanguage } from "../../model/languages.ts";
import { UserError } from "../../model/user-error.ts";

/** So many reviewers who read the same languages. */
export type ReviewerGroup = { languages: string[]; count: number };

/**
 * Reads how many reviewers a round gets and what they read: `12`, or `en:10,ur:4,en+ur:2` where readers differ.
 * The first language of a group is that of its letters' own words. Throws a UserError where it can't be read.
 */
export function parseReviewerGroups(typed: string, language: string): ReviewerGroup[] {
  return typed.split(",").map((part) => {
    const [, tags = language, count = ""] = /^(?:([\w+-]+):)?(\d{1,4})$/.exec(part.trim()) ?? [];
    if (Number(count) < 1) {
      const fix = "Write a number, like 12, or numbers of readers, like en:10,ur:4,en+ur:2.";
      throw new UserError("--reviewers", `"${part.trim()}" doesn't say how many people.`, fix);
    }
    const languages = [...new Set(tags.split("+"))];
    const unknown = languages.find((tag) => findLanguage(tag) === undefined);
    if (unknown !== undefined)
      throw new UserError(
        "--reviewers",
        `No site has the language "${unknown}".`,
        "Check its tag, like en or ur.",
      );
    return { languages, count: Number(count) };
  });
}
