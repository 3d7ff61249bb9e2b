import { type FinderWords, WORDS_TOGETHER } from "../../../plugins/finder/finder-data.ts";
import type { FinderData } from "../../../plugins/finder/finder-files.ts";

/** Gives the words of services by their numbers, once all of them are there. */
export type ReadWords = (services: readonly number[]) => Promise<(service: number) => FinderWords>;

/** Loads what the finder needs first. Rejects where it can't be had. */
export async function loadData(address: string): Promise<FinderData> {
  return readJson<FinderData>(address);
}

/** Loads words piece by piece, each once; one that failed is asked for again. */
export function createReader(addresses: readonly string[]): ReadWords {
  const pieces = new Map<number, FinderWords[]>();
  return async (services) => {
    const wanted = new Set(services.map(pieceOf));
    await Promise.all(
      [...wanted]
        .filter((piece) => !pieces.has(piece))
        .map(async (piece) => pieces.set(piece, await readJson<FinderWords[]>(addresses[piece] ?? ""))),
    );
    return (service) => pieces.get(pieceOf(service))?.[service % WORDS_TOGETHER] ?? ["", "", ""];
  };
}

function pieceOf(service: number): number {
  return Math.floor(service / WORDS_TOGETHER);
}

/** The site's own files, made by the same build as this script. */
async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
