import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listPage } from "../../layouts/components/search/listed-page.ts";

const stored = { url: "/zh/a/", content: "学校\u200b<b>", meta: { title: "学校" }, anchors: [] };

/** A host that answers every request alike, and the addresses that it was asked for. */
function createHost(answer: () => Response): { read: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const read = async (address: Parameters<typeof fetch>[0]): Promise<Response> => {
    asked.push(String(address));
    return answer();
  };
  return { read, asked };
}

describe("listPage", () => {
  test("reads what the index keeps of a page, as Pagefind would give it, once it is asked for", async () => {
    const { read, asked } = createHost(
      () => new Response(new Uint8Array(gzipSync(`pagefind_dcd${JSON.stringify(stored)}`))),
    );
    const page = listPage("/pagefind/zh/", "zh_1", read);
    expect(page).toMatchObject({ id: "zh_1", words: [] });
    expect(asked).toEqual([]);
    expect(await page.data()).toEqual({
      ...stored,
      content: "学校<b>",
      raw_content: "学校\u200b&lt;b&gt;",
    });
    expect(asked).toEqual(["/pagefind/zh/fragment/zh_1.pf_fragment"]);
  });

  test.each([
    ["is gone", () => new Response("", { status: 404 })],
    ["is a web page instead", () => new Response("<!doctype html>")],
    ["was cut short", () => new Response(new Uint8Array(gzipSync("pagefind_dcd{}").subarray(0, 15)))],
  ])("rejects where the file %s", async (_, answer) => {
    await expect(listPage("/", "x", createHost(answer).read).data()).rejects.toThrow();
  });
});
