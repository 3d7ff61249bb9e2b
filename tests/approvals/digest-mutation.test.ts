import { beforeAll, describe, expect, it } from "vitest";
import { type DigestedSite, readDemonstration } from "./digest-demonstration.ts";
import type { Edit } from "./digest-edits.ts";
import { EVERYTHING } from "./digest-everything.ts";
import { MEANINGFUL } from "./digest-meaningful-edits.ts";
import { MEANINGLESS } from "./digest-meaningless-edits.ts";
import {
  keepsApproval,
  type Mutation,
  mutate,
  outlivingTranslation,
  type Standing,
  sayMutation,
  standingPages,
} from "./digest-mutation.ts";
import { readRegion } from "./digest-reading.ts";

const SEEN_EDITS = 10_000;
const UNSEEN_EDITS = 5_000;
/** The share of the edits that nobody meets that may end an approval, and of those of one kind. */
const FALSE_LAPSES = 0.005;
const FALSE_LAPSES_OF_A_KIND = 0.02;

let site: DigestedSite;
let standing: Standing;
beforeAll(async () => {
  site = await readDemonstration(EVERYTHING);
  standing = standingPages(site);
});

/** How often each kind of edit was made, and on which pages. */
type Tally = { kinds: Map<string, number>; pages: Set<string> };

/** Makes edits until `wanted` of them count. */
function makeEdits(edits: Record<string, Edit>, wanted: number, counts: (one: Mutation) => boolean): Tally {
  const tally: Tally = { kinds: new Map(), pages: new Set() };
  let made = 0;
  for (const mutation of mutate(site, edits, "care/everything", standing)) {
    if (mutation.seed > 20 * wanted) throw new Error(`Only ${made} edits of ${wanted} count.`);
    if (!counts(mutation)) continue;
    tally.kinds.set(mutation.name, (tally.kinds.get(mutation.name) ?? 0) + 1);
    tally.pages.add(`${mutation.file.language}/${mutation.file.path}`);
    if (++made === wanted) break;
  }
  return tally;
}

/** Fails where a kind of edit was never made, or a page never edited. */
function expectEverything(edits: Record<string, Edit>, { kinds, pages }: Tally): void {
  expect([...kinds.keys()].sort()).toEqual(Object.keys(edits).sort());
  expect(pages.size).toBe(site.files.length);
}

describe("on the pages of the demonstration, in all its languages, an approval", () => {
  it(`ends with each of ${SEEN_EDITS} edits that readers meet`, { timeout: 300_000 }, () => {
    const survivors: string[] = [];
    const tally = makeEdits(MEANINGFUL, SEEN_EDITS, (mutation) => {
      if (readRegion(mutation.before) === readRegion(mutation.after)) return false;
      if (keepsApproval(mutation.before, mutation.after)) survivors.push(sayMutation(mutation));
      const language = outlivingTranslation(mutation, standing);
      if (language !== undefined) survivors.push(`${language} outlives ${sayMutation(mutation)}`);
      return true;
    });
    expect(survivors).toEqual([]);
    expectEverything(MEANINGFUL, tally);
  });

  it(`outlives ${UNSEEN_EDITS} edits that no reader meets`, { timeout: 300_000 }, () => {
    const lapses: Mutation[] = [];
    const tally = makeEdits(MEANINGLESS, UNSEEN_EDITS, (mutation) => {
      if (!keepsApproval(mutation.before, mutation.after)) lapses.push(mutation);
      return true;
    });
    const atFault = lapses.filter(
      ({ name }, _, all) =>
        all.length > FALSE_LAPSES * UNSEEN_EDITS ||
        all.filter((other) => other.name === name).length >
          FALSE_LAPSES_OF_A_KIND * (tally.kinds.get(name) ?? 0),
    );
    expect(atFault.map(sayMutation)).toEqual([]);
    expectEverything(MEANINGLESS, tally);
  });
});
