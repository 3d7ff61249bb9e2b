import { describe, expect, it } from "vitest";
import { checkLive } from "../../plugins/semantics/check-live.ts";
import { readSpokenTree } from "../../plugins/semantics/io.ts";
import { useTree } from "./use-tree.ts";

const tab = useTree();

/** What came unheard when `change` ran on a body. */
async function unheardAfter(body: string, change: () => void): Promise<string[]> {
  const before = await tab.listenTo(body);
  await tab.page().evaluate(change);
  return checkLive(before, await readSpokenTree(tab.page()));
}

describe("a live region", () => {
  it("is heard where it was there before its words", async () => {
    expect(
      await unheardAfter("<p role='status'></p>", () => {
        document.querySelector("p")?.append("2 results.");
      }),
    ).toEqual([]);
  });

  it("is heard where a hidden sentence in it is shown", async () => {
    expect(
      await unheardAfter("<div role='alert'><p hidden>Type a number.</p></div>", () => {
        document.querySelector("p")?.removeAttribute("hidden");
      }),
    ).toEqual([]);
  });

  it("isn't heard where it comes together with its words", async () => {
    expect(
      await unheardAfter("<main></main>", () => {
        document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p role='status'>2 results.</p>");
      }),
    ).toEqual(['"2 results." came together with its live region.']);
  });

  it("isn't heard where the region itself was hidden before", async () => {
    expect(
      await unheardAfter("<p role='alert' hidden>Type a number.</p>", () => {
        document.querySelector("p")?.removeAttribute("hidden");
      }),
    ).toEqual(['"Type a number." came together with its live region.']);
  });
});
