import { z } from "zod";
import { isoDate, line, webAddress } from "./fields.ts";
import { TRANSLATION_KINDS } from "./page.ts";

/** The address of the easy read of a page, without slashes at the ends: it stands below its page. */
export function easyReadPath(page: string): string {
  return page === "" ? "easy-read" : `${page}/easy-read`;
}

/** Front matter of an easy read, `<page>.easy-read.md` beside its page. Everything else comes from the page. */
export const EasyReadFrontMatter = z.strictObject({
  title: line.max(70, "is longer than 70 letters"),
  description: line.max(200, "is longer than 200 letters"),
  /** The day on which it was made, or last made anew. */
  made: isoDate,
  /** Who read it and found it easy, as a role: "people with a learning disability from Mere Voices". Nobody, where it isn't there. */
  checkedBy: line.optional(),
});

/** Front matter of an easy read in another language than English, which also says whose words it is in. */
export const EasyReadTranslationFrontMatter = EasyReadFrontMatter.extend({
  title: line.max(120, "is longer than 120 letters"),
  description: line.max(400, "is longer than 400 letters"),
  kind: z.enum(TRANSLATION_KINDS),
});

/** `<page>.bsl.yaml` beside a page: a video of it in British Sign Language, on another site. */
export const BslVideo = z.strictObject({
  video: webAddress.startsWith("https://", "must start with https://"),
  /** Minutes and seconds, like `4:05`. */
  length: z.string().regex(/^\d{1,3}:[0-5]\d$/, "must be minutes and seconds in quotes, like '4:05'"),
  made: isoDate,
  /** Who made it, as a team or an organisation. */
  by: line.optional(),
});

export type EasyReadFrontMatter = z.infer<typeof EasyReadFrontMatter> & {
  kind?: (typeof TRANSLATION_KINDS)[number] | undefined;
};
export type BslVideo = z.infer<typeof BslVideo>;
