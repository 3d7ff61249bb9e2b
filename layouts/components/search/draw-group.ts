import { drawMore } from "../shared/draw-more.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";
import { drawResults } from "./draw.ts";
import { type Answer, countPages, type Group } from "./group.ts";
import { sayBack } from "./summary.ts";

/** What a person can ask of a group: more than there is room for, and where the words as they were typed are searched. */
export type GroupActions = { showMore: () => void; exactAddress: string; question: string };

/** Draws what one index found, under its heading; nothing where there is nothing to say. */
export function drawGroup(group: Group, say: Say, actions: GroupActions): HTMLElement {
  const parts = drawParts(group, say, actions);
  const heading = parts.length === 0 ? [] : [drawHeading(group, say)];
  return element("section", { class: "app-search__group" }, ...heading, ...parts);
}

function drawHeading({ index }: Group, say: Say): HTMLElement {
  return index.language === document.documentElement.lang
    ? element("h2", { class: "govuk-visually-hidden" }, say("heading"))
    : element("h2", {}, say("inEnglish"));
}

function drawParts(group: Group, say: Say, actions: GroupActions): HTMLElement[] {
  const { answer } = group;
  if (answer.state === "failed") return [drawNote(say("failed"))];
  const isCut = countPages(group) > answer.results.length;
  return [
    ...drawCorrected(answer, say, actions),
    ...drawMissing(answer, say),
    ...drawLists(answer, group, say),
    ...(isCut ? [drawMore(say, actions.showMore)] : []),
  ];
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
