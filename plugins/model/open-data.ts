import { z } from "zod";
import { line, webAddress } from "./fields.ts";

/** What a council says of the data that it gives to everybody. */
export const OpenDataSettings = z.strictObject({
  /** Under which licence others may use it. */
  licence: z.strictObject({ name: line, url: webAddress }).default({
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  }),
});
