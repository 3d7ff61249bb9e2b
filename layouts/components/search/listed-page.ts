import { SIGNATURE } from "../../../plugins/search/signature.ts";
import type { Fragment, Match } from "./engine.ts";
import { unpack } from "./unpack.ts";

/** A page by its id, as Pagefind would give it. Pagefind finds pages by words only; to list them without, it loads the whole index. */
export function listPage(folder: string, id: string, read: typeof fetch): Match {
  return { id, score: 0, words: [], data: () => readFragment(`${folder}fragment/${id}.pf_fragment`, read) };
}

async function readFragment(address: string, read: typeof fetch): Promise<Fragment> {
  const response = await read(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const text = await (await unpack(response)).text();
  const { content, ...rest } = JSON.parse(text.slice(SIGNATURE.length)) as Omit<Fragment, "raw_content">;
  const raw = content.replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return { ...rest, raw_content: raw, content: content.replace(/\u200b/g, "") };
}
