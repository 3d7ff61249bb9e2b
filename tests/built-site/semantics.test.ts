import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../plugins/browser/io.ts";
import { checkLive } from "../../plugins/semantics/check-live.ts";
import { launchListened, readSpokenTree } from "../../plugins/semantics/io.ts";
import { printTree } from "../../plugins/semantics/print-tree.ts";
import { checkTree } from "../../plugins/semantics/rules.ts";
import type { SpokenTree } from "../../plugins/semantics/spoken-node.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { samples, site } from "./open-page.ts";
import { type BuiltCouncil, buildCouncil } from "./semantics/council.ts";
import { SCENES, type Scene, WHOLE } from "./semantics/scenes.ts";

/** What is known and stands: the rule and sentence, and why. An entry that no page needs any more fails. */
const ACCEPTED = new Map([
  [
    /^headings-lead: .*"(Your notes|آپ کے نوٹس|আপনার নোট|உங்கள் குறிப்புகள்)"/,
    "The last sheet of a pack is paper to write on.",
  ],
  [
    /^link-names: .* lead to #pack-words and /,
    "The contents of a pack lead to its own words, the foot of the page to all words.",
  ],
  [
    /^link-names: .* lead to \/([a-z]{2,3}\/)? and \/([a-z]{2,3}\/)?languages\/\.$/,
    "On the page about languages the table leads to each language's home, the lists to this page in it.",
  ],
]);
const needed = new Set<RegExp>();

/** What is wrong with a tree and isn't accepted. */
function complaintsOf(tree: SpokenTree): string[] {
  return checkTree(tree).filter((sentence) => {
    const known = [...ACCEPTED.keys()].find((pattern) => pattern.test(sentence));
    if (known) needed.add(known);
    return known === undefined;
  });
}

const SNAPSHOTS = "tests/built-site/semantics/snapshots";

/** Every scene in each language in which it is there: how it is called, where its snapshot stands, and where its page is. */
const listed = ["en", "ur"].flatMap((language) =>
  SCENES.filter(({ only }) => only === undefined || only === language).map((scene) => ({
    ...{ file: `${language}/${scene.name}.txt`, scene },
    path: language === "en" ? scene.path : `/${language}${scene.path}`,
  })),
);

let council: BuiltCouncil;
let ofCouncil: FolderServer;
let ofDemonstration: FolderServer;
let browser: Browser;
beforeAll(async () => {
  council = await buildCouncil();
  ofCouncil = await serveFolder(council.folder);
  ofDemonstration = await serveFolder(site);
  const started = await startBrowser();
  await started.browser.close();
  browser = await launchListened(started.launch);
});
afterAll(async () => {
  await browser?.close();
  await ofCouncil?.close();
  await ofDemonstration?.close();
  await council?.remove();
});

/** So high that each page of the council fits: signs that styles add are in the tree only where the browser has laid them out. */
const SCREEN = { width: 1000, height: 6000 };

/** Looks at a page in a browser that has never seen the site. */
async function onPage<Found>(url: string, look: (page: Page) => Promise<Found>): Promise<Found> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(SCREEN);
    await page.goto(url, { waitUntil: "load" });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Listens to a page while a scene is played on it: what is heard at its end, and what came unheard. */
async function play(page: Page, { before, act }: Scene): Promise<{ tree: SpokenTree; unheard: string[] }> {
  await before?.(page);
  const first = await readSpokenTree(page);
  if (act === undefined) return { tree: first, unheard: [] };
  await act(page);
  const tree = await readSpokenTree(page);
  return { tree, unheard: checkLive(first, tree) };
}

/** The codes of words say nothing of how they sound. */
function maskCodes(printed: string): string {
  return printed.replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, "XXXX-XXXX");
}

describe("what a screen reader gets", () => {
  it.each(listed)(
    "is as it was read and accepted, and keeps every rule: $file",
    async ({ file, scene, path }) => {
      const { tree, unheard } = await onPage(ofCouncil.url + path, (page) => play(page, scene));
      const closed = WHOLE.has(scene.name) ? [] : ["banner", "contentinfo"];
      expect([...complaintsOf(tree), ...unheard]).toEqual([]);
      await expect(maskCodes(printTree(tree, closed))).toMatchFileSnapshot(`semantics/snapshots/${file}`);
    },
  );

  it("is written down for these scenes and no others", () => {
    const written = readdirSync(SNAPSHOTS, { recursive: true, encoding: "utf8" });
    expect(written.filter((name) => name.endsWith(".txt")).sort()).toEqual(
      listed.map(({ file }) => file).sort(),
    );
  });

  it.each([...samples, "/services/all/2/"])("keeps every rule in the demonstration: %s", async (path) => {
    expect(complaintsOf(await onPage(ofDemonstration.url + path, readSpokenTree))).toEqual([]);
  });

  it("needs everything that is accepted", () => {
    expect([...ACCEPTED.keys()].filter((pattern) => !needed.has(pattern))).toEqual([]);
  });

  it("covers every template", () => {
    const used = new Set(
      listed.map(({ path }) => {
        const name = path.replace(/#.*/, "").replace(/\/$/, "/index.html");
        return /template-([\w-]+)/.exec(readFileSync(join(council.folder, name), "utf8"))?.[1];
      }),
    );
    const there = readdirSync("layouts/templates").map((name) => name.replace(".njk", ""));
    expect(there.filter((name) => name !== "base" && !used.has(name))).toEqual([]);
  });
});
