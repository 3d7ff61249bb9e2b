import type { Keeper } from "../model/keeper.ts";
import type { Pieces } from "./pack.ts";

/** Where pieces are kept between builds. `tools` digests the code that makes them; what other tools made isn't read. */
export type Store = {
  tools: () => string;
  read: (tools: string) => Pieces;
  write: (tools: string, pieces: Pieces) => Promise<void>;
};

/** Makes a keeper. It reads when it is first asked, and writes only where something came or went. */
export function createKeeper(store: Store): Keeper {
  let tools: string | undefined;
  let known: { tools: string; pieces: Pieces } | undefined;
  let used = new Map<string, Uint8Array>();
  const before = (): { tools: string; pieces: Pieces } => {
    tools ??= store.tools();
    if (known?.tools !== tools) known = { tools, pieces: store.read(tools) };
    return known;
  };
  return {
    begin: () => {
      if (known !== undefined) known.pieces = new Map([...known.pieces, ...used]);
      used = new Map();
      tools = undefined;
    },
    recall: (key) => {
      const bytes = used.get(key) ?? before().pieces.get(key);
      if (bytes !== undefined) used.set(key, bytes);
      return bytes;
    },
    keep: (key, bytes) => {
      used.set(key, bytes);
    },
    save: async () => {
      const { tools: now, pieces } = before();
      const isSame = used.size === pieces.size && [...used.keys()].every((key) => pieces.has(key));
      // Code or layouts that changed during the build leave it open what made a piece.
      if (!isSame && store.tools() === now) await store.write(now, used);
      known = { tools: now, pieces: used };
    },
  };
}
