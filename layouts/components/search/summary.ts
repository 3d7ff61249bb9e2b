import type { Say } from "../shared/texts.ts";
import type { SearchState } from "./address.ts";
import { countPages, type Group } from "./group.ts";

/** Longest part of a question that is said back. */
const SAID_BACK = 60;

/** Says in one go what every index found: the only text of a search that a screen reader hears unasked. */
export function summarise(
  groups: readonly Group[],
  { question }: SearchState,
  language: string,
  say: Say,
): string {
  const query = sayBack(question);
  const isFailed = groups.some((group) => group.answer.state === "failed");
  if (isFailed && groups.every((group) => countPages(group) === 0)) return say("failed");
  if (groups.every((group) => countPages(group) === 0))
    return query === "" ? say("nothing") : say("none", { query });
  return groups
    .map((group) => {
      const count = countPages(group);
      const { answer } = group;
      const said =
        answer.state === "found" && answer.corrected !== undefined ? sayBack(answer.corrected) : query;
      if (answer.state === "failed") return group.index.language === language ? say("failed") : "";
      if (group.index.language !== language) return count > 0 ? say("resultsInEnglish", { count }) : "";
      return query === "" ? say("listed", { count }) : say("results", { count, query: said });
    })
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** About what will be said, as long as it will be, so that its room can be kept before it is known. */
export function expectSummary(
  indexes: readonly { language: string }[],
  question: string,
  language: string,
  say: Say,
): string {
  const query = sayBack(question);
  return indexes
    .map((index) => {
      if (index.language !== language) return say("resultsInEnglish", { count: 20 });
      return query === "" ? say("listed", { count: 20 }) : say("results", { count: 20, query });
    })
    .join(" ");
}

/** The question, short enough to hear. */
export function sayBack(question: string): string {
  const signs = [...question];
  return signs.length > SAID_BACK ? `${signs.slice(0, SAID_BACK).join("")}…` : question;
}
