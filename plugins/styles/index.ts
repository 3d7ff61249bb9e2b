import type { EleventyConfig } from "@11ty/eleventy";
import { compileStylesheets, type Stylesheets, writeStylesheets } from "./io.ts";

/** `brand` gives the colour of this build's settings. */
export type StylesOptions = { source: string; brand: () => Promise<string> };

/** Compiles the stylesheets before pages are written, so that pages know their addresses. */
export function stylesPlugin(eleventy: EleventyConfig, { source, brand }: StylesOptions): void {
  let stylesheets: Stylesheets | undefined;
  const compile = async (): Promise<Stylesheets> =>
    (stylesheets ??= await compileStylesheets(source, await brand()));
  eleventy.on("eleventy.before", async () => {
    stylesheets = undefined;
    await compile();
  });
  eleventy.addGlobalData("stylesheets", async () => {
    const { ltr, rtl } = await compile();
    return { ltr: ltr.url, rtl: rtl.url };
  });
  eleventy.on("eleventy.after", async ({ directories }) =>
    writeStylesheets(await compile(), directories.output),
  );
}
