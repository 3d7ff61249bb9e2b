import { drawMore } from "../shared/draw-more.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";
import { drawResults } from "./draw.ts";
import { type Answer, countPages, type Group } from "./group.ts";
import { sayBack } from "./summary.ts";

/** What a person can ask of a group: more than there is room for, and where the words as they were typed are searched. */
export type GroupActions = { showMore: () => void; exactAddress: string; question: string };

/** Draws what one index found. */
export function drawGroup(group: Group, say: Say, actions: GroupActions): HTMLElement {
  const { index, answer } = group;
  const section = element("section", { class: "app-search__group" });
  const foreign = index.language !== document.documentElement.lang;
  section.append(
    foreign
      ? element("h2", {}, say("inEnglish"))
      : element("h2", { class: "govuk-visually-hidden" }, say("heading")),
  );
  if (answer.state === "failed") section.append(drawNote(say("failed")));
  else {
    section.append(
      ...drawCorrected(answer, say, actions),
      ...drawMissing(answer, say),
      ...drawLists(answer, group, say),
    );
    if (countPages(group) > answer.results.length) section.append(drawMore(say, actions.showMore));
  }
  return section;
}

/** Draws a sentence. */
export function drawNote(text: string): HTMLElement {
  return element("p", {}, text);
}

type Found = Extract<Answer, { state: "found" }>;

/** Says what was searched in place of what was typed, and leads back to that. */
function drawCorrected(
  { corrected }: Found,
  say: Say,
  { exactAddress, question }: GroupActions,
): HTMLElement[] {
  if (corrected === undefined) return [];
  const link = element("a", { href: exactAddress }, say("instead", { query: sayBack(question) }));
  return [element("p", {}, say("corrected", { query: sayBack(corrected) }), " ", link)];
}

/** Says which words no page has, unless nothing was found at all. */
function drawMissing({ outcome }: Found, say: Say): HTMLElement[] {
  const words = outcome.missing.join(", ");
  return outcome.pages.length === 0 || words === "" ? [] : [drawNote(say("missing", { words }))];
}

function drawLists({ outcome, results }: Found, { index }: Group, say: Say): HTMLElement[] {
  const all = results.slice(0, outcome.complete);
  const some = results.slice(outcome.complete);
  return [
    ...(all.length > 0 ? [drawResults(all, index, say)] : []),
    ...(some.length > 0 ? [drawNote(say("partial")), drawResults(some, index, say)] : []),
  ];
}
