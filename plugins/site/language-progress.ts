import type { TranslationKind } from "../model/page.ts";
import { isShown, isShownState } from "../translations/align.ts";
import { wordsOf } from "../translations/compare-texts.ts";
import type { TextParts } from "../translations/make-record.ts";
import type { Standing } from "./context.ts";

/** What of a site's pages is translated into one language, how fresh that is, and whose words it is. */
export type LanguageProgress = {
  /** Pages of which every text stands in the language, and those of which some do. */
  whole: number;
  part: number;
  /** Translated pages whose English has changed in any word since. */
  outOfDate: number;
  /** Share of the English words of all pages that stand translated, in whole per cent: 100 only where all do. */
  share: number;
  /** How many of the words that readers are given in the language are whose, in whole per cent; together 100, or all 0. */
  kinds: Record<TranslationKind, number>;
  /** The first and the last day on which a page was translated. */
  oldest: string | undefined;
  newest: string | undefined;
};

/**
 * Measures one language by the words of the English blocks. `sources` are all pages by their paths, `standings` how the
 * translations of some of them stand. Cost grows with the number of blocks.
 */
export function measureProgress(
  sources: ReadonlyMap<string, TextParts>,
  standings: ReadonlyMap<string, Standing> = new Map(),
): LanguageProgress {
  const words = { all: 0, shown: 0, machine: 0, human: 0, checked: 0 };
  const pages = { whole: 0, part: 0, outOfDate: 0 };
  for (const [path, { blocks }] of sources) {
    const counts = blocks.map(({ text }) => wordsOf(text).length);
    for (const count of counts) words.all += count;
    const standing = standings.get(path);
    if (standing === undefined) continue;
    const isGiven = addWords(words, standing, counts);
    if (isWhole(standing)) pages.whole += 1;
    else if (isGiven) pages.part += 1;
    if (hasChanged(standing)) pages.outOfDate += 1;
  }
  const days = [...standings.values()].map(({ translation }) => translation.frontMatter.translated).sort();
  return {
    ...{ ...pages, share: words.all === 0 ? 0 : Math.floor((words.shown / words.all) * 100) },
    ...{ kinds: toShares(words), oldest: days[0], newest: days.at(-1) },
  };
}

/** Adds a page's words. Says whether readers are given any of it in the language. */
function addWords(
  words: Record<TranslationKind | "shown", number>,
  { states, kinds }: Standing,
  counts: readonly number[],
): boolean {
  let isGiven = false;
  for (const [index, block] of states.entries()) {
    const count = counts[index] ?? 0;
    if (isShown(block)) words.shown += count;
    const kind = block.state === "changed-facts" ? undefined : kinds[index];
    if (kind === undefined) continue;
    words[kind] += count;
    isGiven = true;
  }
  return isGiven;
}

function isWhole({ title, description, states }: Standing): boolean {
  return isShownState(title) && isShownState(description) && states.every(isShown);
}

/** A text that was never translated isn't out of date; one that is new in English makes its page so. */
function hasChanged({ title, description, states, orphans, translation }: Standing): boolean {
  const untranslated = translation.record?.blocks.filter((block) => block === null).length ?? 0;
  const missing = states.filter(({ state }) => state === "missing").length;
  return (
    orphans.length > 0 ||
    missing > untranslated ||
    [title, description, ...states.map(({ state }) => state)].some(
      (state) => state === "changed" || state === "changed-facts",
    )
  );
}

/** Whole per cents that come to 100. What nobody has checked is never rounded down. */
function toShares({ machine, human, checked }: Record<TranslationKind, number>): LanguageProgress["kinds"] {
  const all = machine + human + checked;
  if (all === 0) return { machine: 0, human: 0, checked: 0 };
  const least = { checked: Math.floor((checked / all) * 100), human: Math.floor((human / all) * 100) };
  if (machine > 0) return { ...least, machine: 100 - least.checked - least.human };
  return { machine: 0, checked: least.checked, human: 100 - least.checked };
}
