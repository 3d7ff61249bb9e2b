import { checkHandPlacedBadges } from "../approvals/find-hand-placed-badges.ts";
import type { Translator } from "../interface-text/translator.ts";
import type { Content } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import type { Language } from "../model/languages.ts";
import type { Text } from "../model/view.ts";

/**
 * Badges that somebody wrote into a page, its front matter, a service or the settings: only votes may show one.
 * Cost grows with the length of the content.
 */
export function checkBadges(
  { files }: Content,
  languages: readonly Language[],
  { speak }: Translator,
): Finding[] {
  const ownWords = languages.flatMap(({ tag }) => badgeWords(speak(tag)));
  return files
    .filter(({ path }) => !path.endsWith(".json"))
    .flatMap(({ file, text }) => checkHandPlacedBadges({ file, text }, ownWords));
}

/** How the badge calls itself in a language, and what stands on it between the date and the number. */
function badgeWords(t: Text): string[] {
  const pieces = t("badge.approved", { count: 3, date: "3" }).split("3");
  const longest = pieces.reduce((long, piece) => (piece.length > long.length ? piece : long));
  return [t("badge.short"), longest].map((words) => words.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ""));
}
