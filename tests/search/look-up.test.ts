import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Chosen } from "../../layouts/components/search/chosen-filters.ts";
import type { Engine } from "../../layouts/components/search/engine.ts";
import { lookUp } from "../../layouts/components/search/look-up.ts";
import { parseQuery } from "../../layouts/components/search/query.ts";
import { toResult } from "../../layouts/components/search/result.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { COMMON_WORDS } from "../../plugins/search/common-words.ts";
import { writeSearchIndexes } from "../../plugins/search/io.ts";
import { PAGES, writePages } from "./fixture-site.ts";
import { openIndex } from "./open-index.ts";

let folder: string;
const engines = new Map<string, Engine>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  const records = await writePages(folder, PAGES);
  for (const { language } of await writeSearchIndexes({
    outputFolder: folder,
    records,
    languages: LANGUAGES,
  }))
    engines.set(language, await openIndex(join(folder, "pagefind", language), language === "bn"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(question: string, language = "en", chosen: Chosen = {}) {
  const engine = engines.get(language);
  if (engine === undefined) throw new Error(`There is no index of ${language}.`);
  const outcome = await lookUp(engine, parseQuery(question, language, COMMON_WORDS[language]), chosen);
  const results = await Promise.all(outcome.pages.map(toResult));
  return { outcome, results: results.map((result) => ({ ...result, url: fromRoot(result.url) })) };
}

/** In Node the index lies in a folder of the machine, and Pagefind puts that before the address of what it finds. */
const fromRoot = (url: string) => url.split(folder).at(-1);

const addresses = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).results.map(({ url }) => url);

describe("lookUp", () => {
  test.each([
    ["a word of the title", "speech", "/en/health/speech-therapy/"],
    ["another form of a word", "teacher", "/en/services/splash/"],
    ["a word begun", "educat", "/en/ehc-plans/"],
    ["what parents call it", "EHCP", "/en/ehc-plans/"],
    ["what parents call it, in small letters", "salt", "/en/health/speech-therapy/"],
    ["a whole question", "how do I get speech therapy for my son?", "/en/health/speech-therapy/"],
    ["a question with a word that no page has", "speech therapy in Llanfair", "/en/health/speech-therapy/"],
    ["signs around words", "¿¿ <b>taxi</b> ?!", "/en/money/school-travel/"],
    ["a number, and not longer ones that begin like it", "6 weeks", "/en/ehc-plans/"],
    ["words of two pages", "respite taxi", "/en/services/night-owls/"],
  ])("finds a page by %s", async (_, question, expected) => {
    expect((await addresses(question))[0]).toBe(expected);
  });

  test("finds Urdu pages in the Urdu index only, by their own words and by English names", async () => {
    expect(await addresses("مفت سفر", "ur")).toEqual(["/ur/money/school-travel/"]);
    expect(await addresses("EHCP", "ur")).toEqual(["/ur/ehc-plans/"]);
    expect(await addresses("تعلیم")).toEqual([]);
  });

  test("keeps Bengali vowel signs apart: school isn't everyone", async () => {
    expect(await addresses("স্কুল", "bn")).toEqual(["/bn/school/"]);
    expect(await addresses("সকল", "bn")).toEqual(["/bn/everyone/"]);
  });

  test.each([
    ["a page that is left out", "unicorn", "en"],
    ["the frame around a page", "Brackenmere", "en"],
    ["English blocks of a translated page", "council", "ur"],
  ])("doesn't search in %s", async (_, question, language) => {
    expect(await addresses(question, language)).toEqual([]);
  });

  test("doesn't search in the signs of a service and of the badge", async () => {
    expect(await engines.get("en")?.search("◆")).toEqual([]);
    expect(await engines.get("en")?.search("✓")).toEqual([]);
  });

  test("puts pages with all the words before pages with some of them, and counts the first", async () => {
    const { outcome, results } = await ask("speech therapist babies");
    expect(outcome.complete).toBe(1);
    expect(results.map(({ title }) => title)).toEqual(["Stay and play", "Speech and language therapy"]);
  });

  test("doesn't take a longer word for a letter or a number", async () => {
    expect(await addresses("1")).toEqual([]);
    expect(await addresses("x xylophone 1")).toEqual([]);
  });

  test("doesn't take a longer word or number for two signs of one", async () => {
    const words: string[] = [];
    const engine: Engine = {
      ...(engines.get("en") as Engine),
      search: async (asked) => {
        words.push(asked);
        return [];
      },
    };
    await lookUp(engine, parseQuery("1 ot 12 abc 123 مد", "en"), {});
    expect(words.slice(0, 6)).toEqual(['"1"', '"ot"', '"12"', "abc", "123", "مد"]);
  });

  test("says which words no page has", async () => {
    expect((await ask("speech therapy in Llanfair")).outcome.missing).toEqual(["llanfair"]);
  });

  test("narrows by any value of a filter and by all filters; pages for everywhere stay", async () => {
    expect(await addresses("", "en", { area: ["south"], age: ["5-10"] })).toEqual([
      "/en/ehc-plans/",
      "/en/money/school-travel/",
      "/en/health/speech-therapy/",
      "/en/services/splash/",
    ]);
    expect(await addresses("speech", "en", { age: ["0-4", "5-10"], area: ["north"] })).toEqual([
      "/en/health/speech-therapy/",
      "/en/services/stay-and-play/",
    ]);
    expect(await addresses("swimming", "en", { area: ["north"] })).toEqual([]);
  });

  test("doesn't say that a word is missing when only the filter hides its pages", async () => {
    expect((await ask("swimming", "en", { area: ["north"] })).outcome.missing).toEqual([]);
  });

  test("starts afresh before it says that nothing was found", async () => {
    let starts = 0;
    const engine: Engine = {
      search: async () => [],
      list: async () => [],
      count: async () => 0,
      renew: async () => {
        starts++;
      },
      facets: async () => ({
        pages: [],
        filters: { age: {}, need: {}, area: {}, category: {}, approval: {} },
      }),
      words: async () => [],
    };
    expect((await lookUp(engine, parseQuery("xyz", "en"), {})).pages).toEqual([]);
    expect(starts).toBe(1);
  });
});

test("a question lists no pages, even where few pages fit", async () => {
  const whole = engines.get("en");
  if (whole === undefined) throw new Error("There is no index of en.");
  const listed: (readonly string[])[] = [];
  const engine: Engine = {
    ...whole,
    list: (ids) => {
      listed.push(ids);
      return whole.list(ids);
    },
  };
  const { pages } = await lookUp(engine, parseQuery("speech therapist babies", "en"), {});
  expect(pages.length).toBeGreaterThan(1);
  expect(listed).toEqual([]);
  expect(await whole.count()).toBe(
    PAGES.filter(({ url, indexed }) => /^\/en/.test(url) && indexed !== false).length,
  );
});

test("a list without a question loads no pieces of words", async () => {
  const engine = engines.get("en");
  if (engine === undefined) throw new Error("There is no index of en.");
  await engine.renew();
  const plain = globalThis.fetch;
  const loads: string[] = [];
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => {
    loads.push(String(address));
    return plain(address, init);
  });
  const pieces = () => loads.filter((address) => address.includes(".pf_index")).length;
  const { outcome } = await ask("", "en", { area: ["south"] });
  expect(outcome.pages.length).toBe(5);
  expect(pieces()).toBe(0);
  await engine.search("taxi");
  expect(pieces()).toBe(1);
  vi.stubGlobal("fetch", plain);
});

describe("toResult", () => {
  test("shows what kind of page it is, whether parents approved it, and where its words stand", async () => {
    const [speech] = (await ask("doctor letter")).results;
    expect(speech).toMatchObject({ kind: "page", approved: true, url: "/en/health/speech-therapy/" });
    expect(speech?.headings).toEqual([{ id: "ask", text: "Ask for help" }]);
    expect(speech?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      "letter",
      "doctor",
    ]);
  });

  test("shows the description where only the title or parents' words fit", async () => {
    const [nights] = (await ask("respite")).results;
    expect(nights).toMatchObject({ kind: "service", approved: false });
    expect(nights?.excerpt).toEqual([{ text: "Your child stays for a night, and you rest.", marked: false }]);
  });
});
