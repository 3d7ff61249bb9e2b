import { standingOf } from "../../../plugins/my-list/compare-kept.ts";
import { addShared, catchUp, neighbourOf, type Row, setOut, toKept } from "../../../plugins/my-list/rows.ts";
import type { Say } from "../shared/texts.ts";
import { drawWords, headingId, titleOf } from "./draw-item.ts";
import { type Acts, OWN_LIST, type Shown } from "./draw-list.ts";
import type { Store } from "./store.ts";

/** The list's page: what it shows, and where it is kept. */
export type ListState = Shown & { say: Say; store: Store };

/** What a line says: words, and titles in their own language. */
export type Said = readonly (Node | string)[];

/** Whom a line is for: all, or only those who hear the page, where the others see it elsewhere. */
export type Whom = "all" | "ears";

/** Keeps rows, draws them, takes the keyboard to the element of an id, and says something. */
export type Keep = (rows: readonly Row[], focus: string, said: Said, whom: Whom) => void;

/** What a person can do with the list. */
export function actsOf(page: ListState, keep: Keep): Acts {
  /** The rows with what another tab did meanwhile. */
  const now = (): Row[] => catchUp(page.rows, page.store.read());
  return {
    takeOut: (id) => {
      const next = neighbourOf(page.rows, id);
      const focus = next === undefined ? OWN_LIST : headingId(next);
      page.emptied = [];
      keep(setOut(now(), [id], true), focus, sayOf(page, id, "takenOut"), "ears");
    },
    putBack: (id) => keep(setOut(now(), [id], false), headingId(id), sayOf(page, id, "kept"), "ears"),
    empty: () => {
      page.emptied = [...toKept(now()).keys()];
      // The question takes the focus and so is read; saying it twice would be too often.
      keep(setOut(now(), page.emptied, true), OWN_LIST, [], "ears");
    },
    putAllBack: () => {
      const { emptied } = page;
      page.emptied = [];
      keep(setOut(now(), emptied, false), OWN_LIST, [], "ears");
    },
    addShared: () => {
      const kept = addShared(toKept(now()), page.shared, page.entries);
      page.shared = [];
      history.replaceState(null, "", location.pathname);
      keep(catchUp(now(), kept), OWN_LIST, [page.say("added")], "all");
    },
  };
}

function sayOf({ rows, entries, say }: ListState, id: string, key: string): Said {
  const digest = rows.find((row) => row.id === id)?.digest;
  return [...drawWords(titleOf(standingOf(id, digest, entries))), `: ${say(key)}`];
}
