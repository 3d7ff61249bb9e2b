import * as pagefind from "pagefind";
import { afterAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { STEMMED } from "../../plugins/search/stemmed.ts";

afterAll(() => pagefind.close());

/** Whether Pagefind has a program of its own for the words of a language. */
async function hasStemmer(tag: string): Promise<boolean> {
  const { index } = await pagefind.createIndex({ forceLanguage: tag });
  await index?.addHTMLFile({ url: "/a/", content: `<html lang="${tag}"><body><p>word</p></body></html>` });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return files.some(({ path }) => /wasm\.(?!unknown)/.test(path));
}

describe("languages whose words Pagefind knows the forms of", () => {
  it("are those that it says", async () => {
    const tags = [...new Set([...LANGUAGES.map(({ tag }) => tag), ...STEMMED])];
    const found: string[] = [];
    for (const tag of tags) if (await hasStemmer(tag)) found.push(tag);
    expect(found.sort()).toEqual([...STEMMED].sort());
  });
});
