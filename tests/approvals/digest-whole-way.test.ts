import { rename, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendVotes, readLedger } from "../../plugins/approvals/io.ts";
import { FORGETFUL, type Keeper } from "../../plugins/model/keeper.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder } from "../content-folder.ts";
import { COUNCIL_FILES, english } from "./digest-council.ts";
import { ENDS_ALL, ENDS_POLISH, KEEPS, KEEPS_ENGLISH } from "./digest-whole-way-cases.ts";

/** The digests of the page on SEN support in English and Polish; undefined where it isn't there to be approved. */
type Digests = { en: string | undefined; pl: string | undefined };

/** The one place of the folder, so that what was remembered of an earlier row is found again, and would show. */
let place: string;
const pieces = new Map<string, Uint8Array>();
const keeper: Keeper = {
  ...FORGETFUL,
  recall: (key) => pieces.get(key),
  keep: (key, bytes) => void pieces.set(key, bytes),
};
afterAll(() => rm(place, { recursive: true, force: true }));

async function makeFolder(changes: Files): Promise<string> {
  const folder = await makeContentFolder({ ...COUNCIL_FILES, ...changes });
  place ??= `${folder}-read`;
  await rm(place, { recursive: true, force: true });
  await rename(folder, place);
  return place;
}

async function digestsIn(content: string, date = "2026-11-24"): Promise<Digests> {
  const { site, findings } = await readSite({ content, locales: "locales", date, cache: ".cache" }, keeper);
  expect(findings).toEqual([]);
  const find = (language: string) => {
    const page = site?.published.find(
      (each) => each.path === "school/sen-support" && each.language === language,
    );
    return page?.digest.state === "digest" ? page.digest.digest : undefined;
  };
  return { en: find("en"), pl: find("pl") };
}

let before: Digests;
beforeAll(async () => {
  before = await digestsIn(await makeFolder({}));
});

/** Which languages' approval stands after a change. */
async function keepsAfter(changes: Files): Promise<Record<keyof Digests, boolean>> {
  const after = await digestsIn(await makeFolder(changes));
  return { en: after.en === before.en, pl: after.pl === before.pl };
}

describe("from the files of a council to the badge, an approval", () => {
  it("is of the words of each language", () => {
    expect(before).toEqual({ en: expect.any(String), pl: expect.any(String) });
    expect(before.en).not.toBe(before.pl);
  });

  it("is the same where the site remembers its pages from an earlier build", async () => {
    const kept = pieces.size;
    expect(await digestsIn(await makeFolder({}))).toEqual(before);
    expect([kept > 0, pieces.size]).toEqual([true, kept]);
  });

  it.each(ENDS_ALL)("ends in both languages with %s", async (_, changes) => {
    expect(await keepsAfter(changes)).toEqual({ en: false, pl: false });
  });

  it.each(ENDS_POLISH)("ends in the translation, and there alone, with %s", async (_, changes) => {
    expect(await keepsAfter(changes)).toEqual({ en: true, pl: false });
  });

  it.each(KEEPS_ENGLISH)(
    "outlives %s in English; the translation shows the English beside it",
    async (_, changes) => {
      expect(await keepsAfter(changes)).toEqual({ en: true, pl: false });
    },
  );

  it.each(KEEPS)("outlives %s", async (_, changes) => {
    expect(await keepsAfter(changes)).toEqual({ en: true, pl: true });
  });

  it("outlives other days of the build", async () => {
    const content = await makeFolder({});
    expect(await digestsIn(content, "2027-12-31")).toEqual(before);
  });

  it("outlives votes on this page and on others", async () => {
    const content = await makeFolder({});
    for (const page of ["school/sen-support", "school"]) {
      const vote = { page, language: "en", digest: before.en ?? "", reviewer: "aaaa-0001" };
      const inPerson = { ...vote, verdict: "approve", date: "2026-10-05", wayIn: "in-person" } as const;
      await appendVotes(content, [inPerson], (await readLedger(content)).ledger);
    }
    expect(await digestsIn(content)).toEqual(before);
  });

  it("can't be of a page that links to a file of the site: such a link stops the build", async () => {
    const content = await makeFolder(english("(index.md)", "(/files/form.pdf)"));
    const { findings } = await readSite({ content, locales: "locales", date: "2026-11-24", cache: ".cache" });
    expect(findings.map(({ rule }) => rule)).toEqual(["link"]);
  });
});
