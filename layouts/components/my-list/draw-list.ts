import { type Entries, type Standing, standingOf } from "../../../plugins/my-list/compare-kept.ts";
import type { Row } from "../../../plugins/my-list/rows.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";
import { drawItem, drawWords, titleOf } from "./draw-item.ts";
import { drawButton, drawTools, type Tools } from "./draw-tools.ts";

/** The id of the own list's heading, or of what stands in its place while it is empty. */
export const OWN_LIST = "my-list-own";

/** What is shown: rows of the own list, those that were all taken out at once, and the ids that a link shares. */
export type Shown = {
  rows: readonly Row[];
  emptied: readonly string[];
  shared: readonly string[];
  entries: Entries;
};

/** What a person can do with what is shown. */
export type Acts = {
  takeOut: (id: string) => void;
  putBack: (id: string) => void;
  empty: () => void;
  putAllBack: () => void;
  addShared: () => void;
};

/** Draws a list that a link shares, beside the own one. */
export function drawShared({ rows, shared, entries }: Shown, say: Say, { addShared }: Acts): HTMLElement[] {
  if (shared.length === 0) return [];
  const standings = shared.map((id) => standingOf(id, undefined, entries));
  const there = standings.filter(({ state }) => state !== "gone");
  const kept = new Set(rows.filter(({ isOut }) => !isOut).map(({ id }) => id));
  const isNew = there.some(({ id }) => !kept.has(id));
  const section = element(
    "section",
    { class: "my-list__shared", "aria-labelledby": "my-list-shared" },
    element("h2", { id: "my-list-shared" }, say("shared")),
    ...(there.length < standings.length ? [element("p", {}, say("sharedGone"))] : []),
    ...(isNew ? [drawButton([say("addShared")], addShared)] : []),
    ...(!isNew && there.length > 0 ? [element("p", {}, say("added"))] : []),
    // The same page may stand in both lists, and an id only once on a page.
    ...drawItems(there.map((standing) => unnamed(drawItem(standing, say, [])))),
  );
  return [section];
}

function unnamed(item: HTMLElement): HTMLElement {
  for (const part of item.querySelectorAll("[id]")) part.removeAttribute("id");
  return item;
}

/** Draws the own list, with what was taken out in its old place. */
export function drawOwn(shown: Shown, say: Say, acts: Acts, tools: Tools): HTMLElement {
  const { rows, emptied } = shown;
  const count = rows.filter(({ isOut }) => !isOut).length;
  // While everything is out, one question stands for all of it.
  const ofRow = (row: Row): HTMLElement[] =>
    count === 0 && emptied.includes(row.id) ? [] : [drawRow(row, shown, say, acts)];
  const head =
    count > 0
      ? [element("h2", { id: OWN_LIST, tabindex: "-1" }, say("count", { count })), drawTools(tools, say)]
      : drawEmpty(shown, say, acts);
  const foot = count > 1 ? [drawButton([say("clear")], acts.empty)] : [];
  return element("section", { class: "my-list__own" }, ...head, ...drawItems(rows.flatMap(ofRow)), ...foot);
}

function drawEmpty({ emptied }: Shown, say: Say, { putAllBack }: Acts): HTMLElement[] {
  const text = emptied.length > 0 ? say("cleared") : say("empty", { keep: say("keep") });
  const said = element("p", { id: OWN_LIST, tabindex: "-1" }, text);
  return emptied.length > 0 ? [said, drawButton([say("putBack")], putAllBack)] : [said];
}

/** Draws a list; nothing where it would be empty, which screen readers would stumble over. */
function drawItems(items: readonly HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [element("ul", { class: "my-list__items", role: "list" }, ...items)];
}

function drawRow({ id, digest, isOut }: Row, { entries }: Shown, say: Say, acts: Acts): HTMLElement {
  const standing = standingOf(id, digest, entries);
  if (!isOut) return drawItem(standing, say, [nameButton(say("takeOut"), standing, () => acts.takeOut(id))]);
  const said = element("p", {}, ...drawWords(titleOf(standing)), ": ", say("takenOut"));
  const undo = nameButton(say("undo"), standing, () => acts.putBack(id));
  return element("li", { class: "my-list__taken-out" }, said, undo);
}

/** A button that says to screen readers which page it is about: there is one for each. */
function nameButton(label: string, standing: Standing, press: () => void): HTMLButtonElement {
  const about = element("span", { class: "govuk-visually-hidden" }, ": ", ...drawWords(titleOf(standing)));
  return drawButton([label, about], press);
}
