import type { SourceBslVideo, SourceEasyRead, SourceForm } from "../model/content.ts";
import type { TranslationRecord } from "../model/page.ts";
import { alignBlocks, type BlockState } from "../translations/align.ts";
import { listFacts } from "../translations/facts.ts";
import type { TextParts } from "../translations/make-record.ts";
import { sourceOf } from "../translations/recorded-text.ts";
import { stateOf } from "../translations/standing.ts";

/** What changed on a page since another form of it was made: nothing that a reader would miss, words only, or a fact. */
export type ChangeSince = "nothing" | "words" | "facts";

/** Another form of a page, and whether the page is still what it was made from. */
export type StandingForm<Form extends SourceForm = SourceForm> = { source: Form; change: ChangeSince };

/** The other forms of a page: its easy reads by language, and its video. */
export type PageForms = {
  easyReads: ReadonlyMap<string, StandingForm<SourceEasyRead>>;
  video: StandingForm<SourceBslVideo> | undefined;
};

/** The other forms of pages by their path; `sources` are the texts of pages as they are now. Forms without a record are left out. */
export function formsByPage(
  sources: ReadonlyMap<string, TextParts>,
  forms: readonly SourceForm[],
): Map<string, PageForms> {
  return new Map(
    [...Map.groupBy(forms, ({ path }) => path)].flatMap(([path, ofPage]) => {
      const source = sources.get(path);
      return source === undefined ? [] : [[path, toPageForms(source, ofPage)]];
    }),
  );
}

function toPageForms(parts: TextParts, forms: readonly SourceForm[]): PageForms {
  const easyReads = new Map<string, StandingForm<SourceEasyRead>>();
  let video: PageForms["video"];
  for (const source of forms) {
    if (source.record === undefined) continue;
    const change = changeSince(parts, source.record);
    if (source.form === "easy-read") easyReads.set(source.language, { source, change });
    else video = { source, change };
  }
  return { easyReads, video };
}

/**
 * Compares a page as it is now with the record of what it was. A text that is new or gone counts as a change of facts where
 * it holds one. Texts that were only moved, or that have other marks and capitals, count as no change.
 */
export function changeSince(now: TextParts, record: TranslationRecord): ChangeSince {
  const recorded = record.blocks.map((block) => ({ kind: "", source: sourceOf(block) }));
  // A record says nothing of kinds: a heading may pair with a paragraph, and is compared with it.
  const { states, orphans } = alignBlocks(
    now.blocks.map(({ text }) => ({ kind: "", text })),
    recorded,
  );
  const changes = [
    toChange(stateOf(record.title, now.title), now.title),
    toChange(stateOf(record.description, now.description), now.description),
    ...states.map(({ state }, index) => toChange(state, now.blocks[index]?.text ?? "")),
    ...orphans.map((index) => wholeText(recorded[index]?.source ?? "")),
  ];
  if (changes.includes("facts")) return "facts";
  return changes.includes("words") ? "words" : "nothing";
}

/** A text that is all new, or all gone. */
function wholeText(text: string): ChangeSince {
  return listFacts(text).length > 0 ? "facts" : "words";
}

function toChange(state: BlockState["state"], now: string): ChangeSince {
  if (state === "missing") return wholeText(now);
  if (state === "changed-facts") return "facts";
  return state === "changed" ? "words" : "nothing";
}
