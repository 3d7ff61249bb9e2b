import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../../plugins/translations/exchange/check-file.ts";
import { EXCHANGE_FORMATS, readReturned } from "../../../plugins/translations/exchange/formats.ts";
import { tidyTarget } from "../../../plugins/translations/exchange/line-breaks.ts";
import { mergePage } from "../../../plugins/translations/exchange/merge-page.ts";
import type { PageTexts } from "../../../plugins/translations/exchange/read-page.ts";
import { selectUnits } from "../../../plugins/translations/exchange/select-units.ts";
import { type PageEdit, randomBlocks, randomEdits, toBody } from "./random-pages.ts";
import { fileOf, markdown, readTexts, sourcePage, translationOf } from "./texts.ts";
import { TRANSLATORS, translate } from "./translator.ts";

/** The same pages in every run; each goes out and comes back in three formats. */
const RUNS = { seed: 20261124, numRuns: 3400 };
/** A slow machine may take this long, in milliseconds. */
const LIMIT = 600_000;
const STAMP = { kind: "human", date: "2026-11-24" } as const;
const FORMATS = Object.keys(EXCHANGE_FORMATS);

type Chosen = (index: number) => boolean;

/** What a file in a format brings to a page when some of its texts are filled in. */
function bring(page: PageTexts, name: string, isWhole: boolean, isDone: Chosen): Map<string, string> {
  const chosen = selectUnits(page, isWhole);
  const written = EXCHANGE_FORMATS[name]?.write(fileOf(...(chosen === undefined ? [] : [chosen]))) ?? "";
  const returned = readReturned(TRANSLATORS[name]?.(written, isDone), name);
  const options = { file: name, markdown, paths: [page.source.path], read: () => page, overwrite: false };
  const { pages, findings } = checkFile(returned, options);
  expect(findings.map(({ message }) => message)).toEqual([]);
  return pages[0]?.targets ?? new Map();
}

/** A page as it is after texts were brought in and its English became another. */
function withTargets(page: PageTexts, targets: ReadonlyMap<string, string>, body: string): PageTexts {
  return readTexts(sourcePage(body), translationOf(mergePage(markdown, page, targets, STAMP)));
}

/** What a translation has for each English text, `filled` in; texts that stand twice on a page may change places. */
function textsOf({ units }: PageTexts, filled: ReadonlyMap<string, string> = new Map()): string[] {
  return units
    .map(({ id, folded, before }) => {
      const text = filled.get(id) ?? before?.translation;
      return `${folded} -> ${text === undefined ? "(English)" : markdown.fold(text)}`;
    })
    .sort();
}

function countToDo(page: PageTexts): number {
  return selectUnits(page, false)?.units.length ?? 0;
}

type Case = { blocks: string[]; edits: PageEdit[]; first: boolean[]; second: boolean[] };

const flags = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
/** A page, what of it was translated, how its English was changed then, and what of that is translated. */
const someCase: fc.Arbitrary<Case> = fc.record({
  ...{ blocks: randomBlocks, edits: randomEdits, first: flags, second: flags },
});

/** A page of which some was translated, with the English that it has since. */
function makePage({ blocks, edits, first }: Case): PageTexts {
  const page = readTexts(sourcePage(toBody(blocks)));
  const done = page.units.filter((_, index) => first[index % 4] !== false);
  const targets = new Map(done.map(({ id, english }) => [id, tidyTarget(translate(english))]));
  return withTargets(page, targets, toBody(edits.reduce<string[]>((all, edit) => edit(all), blocks)));
}

describe("a page that goes to a translator and comes back", () => {
  it(
    "has every text that was filled in, and all others as they were, the same in each format",
    () => {
      fc.assert(
        fc.property(someCase, (some) => {
          const page = makePage(some);
          const isDone = (index: number) => some.second[index % 4] !== false;
          const [targets = new Map<string, string>(), ...others] = FORMATS.map((name) =>
            bring(page, name, false, isDone),
          );
          for (const other of others) expect(other).toEqual(targets);
          for (const { id, english } of page.units)
            if (targets.has(id)) expect(targets.get(id)).toBe(tidyTarget(translate(english)));
          const after = withTargets(page, targets, page.source.body);
          expect(textsOf(after)).toEqual(textsOf(page, targets));
          for (const index of page.orphans)
            expect(after.record.spare?.map(({ text }) => text)).toContain(page.words[index]);
          expect(countToDo(after)).toBeLessThanOrEqual(countToDo(page) - targets.size);
        }),
        RUNS,
      );
    },
    LIMIT,
  );

  it(
    "brings nothing when nothing was filled in, and leaves nothing to do when all was",
    () => {
      fc.assert(
        fc.property(someCase, fc.constantFrom(...FORMATS), (some, name) => {
          const page = makePage(some);
          expect([...bring(page, name, true, () => false)]).toEqual([]);
          const all = bring(page, name, false, () => true);
          expect(all.size).toBe(countToDo(page));
          expect(countToDo(withTargets(page, all, page.source.body))).toBe(0);
        }),
        { ...RUNS, numRuns: 900 },
      );
    },
    LIMIT,
  );
});
