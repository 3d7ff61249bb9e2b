import { z } from "zod";
import { line, slug, webAddress } from "./fields.ts";

/** One thing that the law asks of a Local Offer. Only verified items may carry a paragraph number. */
export const LawItem = z
  .strictObject({
    id: slug,
    paragraph: z.int().optional(),
    status: z.enum(["verified", "summary"]),
    asks: line,
  })
  .refine(
    ({ paragraph, status }) => paragraph === undefined || status === "verified",
    "has a paragraph that isn't verified",
  );

/** A version of the law's list. It is data, so that a change of the law changes no code. */
export const Law = z.strictObject({ version: line, source: webAddress, items: z.array(LawItem) });

export type LawItem = z.infer<typeof LawItem>;
export type Law = z.infer<typeof Law>;
