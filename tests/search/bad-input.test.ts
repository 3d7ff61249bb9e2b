import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HTTPRequest, ResponseForRequest } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { useSearchPage } from "./use-search-page.ts";

const tab = useSearchPage(["en", "ur"]);
const ROUTES = ["/en/a-z/", "tel:01632960100"];
const FAILED = "Search isn't working.";

// Whatever happened, the ways without search are there.
afterEach(async () => expect(await tab.routes()).toEqual(ROUTES));

/** Answers requests for some files otherwise than the host would. */
async function spoil(files: RegExp, answer: (request: HTTPRequest) => Promise<unknown> | unknown) {
  await tab.page().setRequestInterception(true);
  tab.page().on("request", (request) => {
    if (files.test(new URL(request.url()).pathname)) void answer(request);
    else void request.continue();
  });
}

const html: Partial<ResponseForRequest> = {
  status: 200,
  contentType: "text/html",
  body: "<!doctype html>\n<title>Page not found</title>\n<p>speech 3\nzzz 9\n</p>",
};

/** A file as it is where its transfer to the host broke off. */
async function half(request: HTTPRequest): Promise<void> {
  const bytes = await readFile(join(tab.folder(), new URL(request.url()).pathname));
  await request.respond({ status: 200, body: bytes.subarray(0, Math.floor(bytes.length / 2)) });
}

describe("any question", () => {
  const nothing = (words: string) => `We found nothing for “${words}”.`;
  test.each([
    ["10,000 letters without a space", "x".repeat(10_000), nothing(`${"x".repeat(60)}…`)],
    ["10,000 emoji", "😀".repeat(5000), "Type a word."],
    ["10,000 signs that turn text around", "\u202e".repeat(10_000), "Type a word."],
    ["only punctuation", "¿?!…–—\\/|()[]{}\"'`~^*+.$%&#@", "Type a word."],
    ["only an apostrophe, a joiner and a tatweel", "' \u200d \u0640", nothing("' \u200d \u0640")],
    ["an emoji with a word", "😀 taxi", "1 result for “😀 taxi”."],
    ["HTML", "<script>alert(1)</script><b>taxi", "1 result for “<script>alert(1)</script><b>taxi”."],
    ["a sign that turns text around", "ta\u202exi \u2069\u202eevil", "1 result for “taxi evil”."],
    ["half of an emoji", "taxi \ud83d", "1 result for “taxi”."],
    ["the other half", "\ude00 taxi", "1 result for “taxi”."],
    ["NUL and other control signs", "taxi\u0000\u0007 \u001b", "1 result for “taxi”."],
    ["a word that every object has", "constructor taxi", "1 result for “constructor taxi”."],
    ["a quotation that never ends", '"taxi', '1 result for “"taxi”.'],
  ])("takes %s calmly", async (_, question, said) => {
    await tab.open("/en/search/");
    await tab.ask(question);
    expect(await tab.status()).toBe(said);
    expect(
      await tab.page().$("[data-search-page] b, [data-search-page] [data-search-results] script"),
    ).toBeNull();
  });

  test.each([
    ["a broken escape", "#q=%E0%A4%", "Type a word."],
    ["a percent sign alone", "#q=taxi%", "1 result for “taxi%”."],
    ["an escape of NUL", "#q=%00taxi", "1 result for “taxi”."],
    ["numbers that are none", "#q=taxi&shown=-1e999&exact=yes", "1 result for “taxi”."],
    ["a filter that isn't offered", "#age=constructor", "Type a word."],
    ["the same name often", `#q=taxi${"&q=bus".repeat(500)}`, "1 result for “taxi”."],
  ])("takes an address with %s calmly", async (_, hash, said) => {
    await tab.open(`/en/search/${hash}`);
    expect(await tab.status()).toBe(said);
  });
});

/** Files without which no answer is true, and a question that needs them. */
const NEEDED = [
  ["Pagefind itself", /\/pagefind\.js$/],
  ["the entry of the index", /pagefind-entry\.json$/],
  ["the engine", /wasm\.en\.pagefind$/],
  ["the list of the index", /\.pf_meta$/],
  ["the words of the index", /\.pf_index$/],
  ["the text of the pages", /\.pf_fragment$/],
  ["what the filters need", /facets\.json$/],
] as const;

describe.each(NEEDED)("without %s", (_, files) => {
  test.each<[string, (request: HTTPRequest) => unknown]>([
    ["that is missing", (request) => request.respond({ status: 404, body: "Not found" })],
    ["that is cut short", half],
    ["that is empty", (request) => request.respond({ status: 200, body: "" })],
    ["in whose place the host sends a web page", (request) => request.respond(html)],
    ["that the network loses", (request) => request.abort()],
  ])("says that search isn't working where it is a file %s", async (_, answer) => {
    await spoil(files, answer);
    await tab.open("/en/search/#q=speech&age=0-4");
    expect(await tab.status()).toBe(FAILED);
    expect(await tab.links()).toEqual([]);
  });
});

describe.each([
  ["the letters of the word list", /words\/letters\.txt$/],
  ["the words of the word list", /words\/\w+\.txt$/],
])("without %s", (_, files) => {
  test.each<[string, (request: HTTPRequest) => unknown]>([
    ["that are missing", (request) => request.respond({ status: 404, body: "Not found" })],
    ["that are cut short", half],
    ["in whose place the host sends a web page", (request) => request.respond(html)],
    ["that the network loses", (request) => request.abort()],
  ])("searches words as they are typed where they are files %s", async (_, answer) => {
    await spoil(files, answer);
    await tab.open("/en/search/#q=taxi+zzy");
    expect(await tab.status()).toBe("1 result for “taxi zzy”.");
  });
});

describe("a poor network", () => {
  test("says that search isn't working where it goes away between two questions, and answers when it is back", async () => {
    await tab.open("/en/search/#q=speech");
    await tab.status();
    await tab.page().setOfflineMode(true);
    await tab.ask("swimming taxi");
    await expect.poll(tab.status).toBe(FAILED);
    await tab.page().setOfflineMode(false);
    await tab.ask("swimming taxi");
    await expect.poll(tab.status).toBe("2 results for “swimming taxi”.");
  });

  test("asks again for a piece that was lost, and never answers without it", async () => {
    let lost = true;
    await spoil(/\.pf_index$/, (request) => (lost ? request.abort() : request.continue()));
    await tab.open("/en/search/#q=taxi+swimming");
    expect(await tab.status()).toBe(FAILED);
    lost = false;
    await tab.ask("taxi swimming");
    await expect.poll(tab.status).toBe("2 results for “taxi swimming”.");
  });

  test("shows only the answer to the last question where the one before is still on its way", async () => {
    let letGo = (): void => {};
    const wait = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await spoil(/\.pf_fragment$/, (request) => wait.then(() => request.continue()));
    await tab.open("/en/search/#q=swimming");
    await tab.page().waitForFunction(() => document.body.textContent?.includes("Searching…"));
    await tab.ask("taxi");
    letGo();
    expect(await tab.status()).toBe("1 result for “taxi”.");
    await tab.page().waitForNetworkIdle();
    expect([await tab.status(), await tab.links()]).toEqual([
      "1 result for “taxi”.",
      ["/en/money/school-travel/"],
    ]);
  });

  test("doesn't say that nothing was found where only the English index answered", async () => {
    await spoil(/\/pagefind\/ur\/index\//, (request) => request.respond(html));
    await tab.open("/ur/search/#q=zzzz");
    expect(await tab.status()).toBe(FAILED);
    await tab.open("/en/search/");
  });
});

describe("a browser that forbids much", () => {
  test.each([
    ["WebAssembly", () => Reflect.deleteProperty(globalThis, "WebAssembly")],
    [
      "compiling WebAssembly",
      () => Object.assign(WebAssembly, { instantiate: () => Promise.reject(new Error("no")) }),
    ],
  ])("says that search isn't working without %s", async (_, forbid) => {
    await tab.page().evaluateOnNewDocument(forbid);
    await tab.open("/en/search/#q=taxi");
    expect(await tab.status()).toBe(FAILED);
  });

  test.each([
    [
      "storage",
      () => {
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException("denied", "SecurityError");
            },
          });
      },
    ],
    ["unpacking files itself", () => Reflect.deleteProperty(globalThis, "DecompressionStream")],
    ["telling words apart", () => Reflect.deleteProperty(Intl, "Segmenter")],
  ])("answers without %s", async (_, forbid) => {
    await tab.page().evaluateOnNewDocument(forbid);
    await tab.open("/en/search/#q=taxi");
    expect(await tab.status()).toBe("1 result for “taxi”.");
  });

  test("lists pages without a question in the same order where it can't unpack files itself", async () => {
    const list = async () => {
      await tab.open("/en/search/#age=5-10&area=south");
      await tab.page().reload();
      await tab.status();
      return tab.links();
    };
    const unpacked = await list();
    await tab.page().evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, "DecompressionStream"));
    expect(unpacked.length).toBeGreaterThan(2);
    expect(await list()).toEqual(unpacked);
  });

  test("says that search isn't working where a page of a list without a question is gone", async () => {
    await spoil(/\/fragment\//, (request) => request.respond({ status: 404, body: "" }));
    await tab.open("/en/search/#age=5-10");
    expect(await tab.status()).toBe(FAILED);
    await tab.open("/en/search/");
  });
});
