import type { Service } from "../model/service.ts";
import type { FeedRecord } from "./feed-record.ts";
import type { Loose } from "./loose.ts";

/** A service that this generator published, and its short name in addresses. */
export type OwnService = { slug: string; service: Service };

/** Reads a record that this generator published; undefined for anybody else's. */
export type ReadOwn = (record: Loose) => OwnService | undefined;

/**
 * A record with what only our own records say: words of families, answers about access, who checked it. It is cleaned as
 * any other: anybody can write a record that looks like ours.
 */
export function withOwn(record: FeedRecord, { slug, service }: OwnService): FeedRecord {
  const { categories, needs, areas, level, checkedBy, checked, access, ...words } = service.send;
  return {
    ...record,
    terms: [],
    send: { ...words, access },
    own: { slug, categories, needs, areas, level, checkedBy, checked, alsoCalled: service.alsoCalled },
  };
}
