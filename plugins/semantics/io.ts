import puppeteer, {
  type Browser,
  type CDPSession,
  type LaunchOptions,
  type Page,
  type Protocol,
} from "puppeteer-core";
import type { BrowserTree, PageNode } from "./browser-tree.ts";
import type { SpokenTree } from "./spoken-node.ts";
import { toSpokenTree } from "./to-spoken-tree.ts";

/** What is asked of each element's style, in this order. */
const STYLES = ["display", "list-style-type", "visibility"];

/**
 * Starts a browser that makes its tree as it does for a screen reader. Without that, what lies far below the screen and
 * isn't laid out yet (`content-visibility`) is missing from the tree.
 */
export function launchListened(launch: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({ ...launch, args: [...(launch.args ?? []), "--force-renderer-accessibility"] });
}

/** Reads what a screen reader gets of a page as it is now: the whole of the browser's tree, with the languages and lists of the page's own. */
export async function readSpokenTree(page: Page): Promise<SpokenTree> {
  // Two frames: what is laid out only near the screen is there after the first.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
  const session = await page.createCDPSession();
  try {
    return toSpokenTree(await readBrowserTree(session));
  } finally {
    await session.detach();
  }
}

async function readBrowserTree(session: CDPSession): Promise<BrowserTree> {
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const { documents, strings } = await session.send("DOMSnapshot.captureSnapshot", {
    computedStyles: STYLES,
  });
  const [own] = documents;
  if (own === undefined) throw new Error("The browser gave no page.");
  return { nodes, page: toPageNodes(own, (place) => strings[place] ?? "") };
}

function toPageNodes(
  { nodes, layout }: Protocol.DOMSnapshot.DocumentSnapshot,
  textOf: (place: number) => string,
): Map<number, PageNode> {
  const styles = new Map(layout.nodeIndex.map((node, place) => [node, layout.styles[place] ?? []]));
  const ids = nodes.backendNodeId ?? [];
  return new Map(
    ids.map((id, place) => {
      const [display = "", listStyle = "", visibility = ""] = (styles.get(place) ?? []).map(textOf);
      const words = (nodes.attributes?.[place] ?? []).map(textOf);
      const parent = nodes.parentIndex?.[place];
      const node = {
        ...{ tag: textOf(nodes.nodeName?.[place] ?? -1), attributes: toAttributes(words) },
        ...{ parent: parent === undefined ? undefined : ids[parent], display, listStyle },
        isVisible: visibility === "visible",
      };
      return [id, node];
    }),
  );
}

/** Names and values stand one after the other. */
function toAttributes(words: readonly string[]): Record<string, string> {
  const names = words.filter((_, place) => place % 2 === 0);
  return Object.fromEntries(names.map((name, place) => [name, words[place * 2 + 1] ?? ""]));
}
