import { z } from "zod";
import { line, slug } from "../model/fields.ts";
import { ACCESS_FEATURES } from "../model/service.ts";
import { ANSWERS, CATEGORIES, LEVELS, NEEDS } from "../model/taxonomy.ts";
import { FIELDS } from "./fields.ts";

/** What one term of a feed means here. A term with nothing in it is known, and means nothing here. */
export const Meaning = z.strictObject({
  categories: z.array(z.enum(CATEGORIES)).default([]),
  needs: z.array(z.enum(NEEDS)).default([]),
  areas: z.array(slug).default([]),
  level: z.enum(LEVELS).optional(),
  access: z.partialRecord(z.enum(ACCESS_FEATURES), z.enum(ANSWERS)).default({}),
});

/** `content/feeds/<feed>.yaml`: what a council knows about one of its feeds. */
export const FeedSettings = z.strictObject({
  /** What people call the feed. */
  name: line.optional(),
  /** The team that checks what is in the feed. With it, the day on which the feed says it was checked is shown. */
  checkedBy: line.optional(),
  /** Places further than this from the centre are mistakes. */
  centre: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
  /** In miles. */
  maxDistance: z.number().positive().default(30),
  /** How many services in a hundred may go at once before an import is refused. */
  maxShrink: z.number().min(0).max(100).default(20),
  /** Fields that this feed never sets. */
  never: z.array(z.enum(FIELDS)).default([]),
  /** What the feed's own words mean here: a term's name, or its id. */
  terms: z.record(z.string(), Meaning).default({}),
});

export type Meaning = z.infer<typeof Meaning>;
export type FeedSettings = z.infer<typeof FeedSettings>;

/** What holds where a feed has no settings of its own. */
export const NO_SETTINGS: FeedSettings = FeedSettings.parse({});
