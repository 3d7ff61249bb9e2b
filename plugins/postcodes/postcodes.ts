import { z } from "zod";
import type { GridPoint, PostcodeSource } from "../model/grid-point.ts";

/** All postcodes of a content folder by outcode, then by incode. `source` is missing where there are none. */
export type Postcodes = {
  source: PostcodeSource | undefined;
  outcodes: ReadonlyMap<string, ReadonlyMap<string, GridPoint>>;
};

/** No postcodes at all: families can't ask for distances. */
export const NO_POSTCODES: Postcodes = { source: undefined, outcodes: new Map() };

/** `about.json` in the folder of postcodes. */
export const About: z.ZodType<PostcodeSource> = z.strictObject({
  source: z.enum(["code-point-open", "invented"]),
  date: z.string().regex(/^\d{4}-\d{2}$/, "must be a month like 2026-11"),
  districts: z.array(z.string()),
});
