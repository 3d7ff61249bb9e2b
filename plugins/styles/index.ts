import type { EleventyConfig } from "@11ty/eleventy";
import { digestOf, type Keeper, type Kept } from "../model/keeper.ts";
import { compileStylesheets, type Stylesheets, writeStylesheets } from "./io.ts";

/** `brand` gives the colour of this build's settings. */
export type StylesOptions = { source: string; brand: () => Promise<string>; kept: Kept };

/** Compiles the stylesheets before pages are written, so that pages know their addresses. */
export function stylesPlugin(eleventy: EleventyConfig, { source, brand, kept }: StylesOptions): void {
  const keeper = kept.open("styles");
  let stylesheets: Stylesheets | undefined;
  const compile = async (): Promise<Stylesheets> =>
    (stylesheets ??= await compileOnce(keeper, source, await brand()));
  eleventy.on("eleventy.before", async () => {
    keeper.begin();
    stylesheets = undefined;
    await compile();
  });
  eleventy.addGlobalData("stylesheets", async () => {
    const sheets = Object.entries(await compile());
    return Object.fromEntries(sheets.map(([name, { url }]) => [name, url]));
  });
  eleventy.on("eleventy.after", async ({ directories }) => {
    await writeStylesheets(await compile(), directories.output);
    await keeper.save();
  });
}

/** The stylesheets of an earlier build where the brand is the same: styles and packages count among a keeper's tools. */
async function compileOnce(keeper: Keeper, source: string, brand: string): Promise<Stylesheets> {
  const key = digestOf(source, brand);
  const before = keeper.recall(key);
  if (before !== undefined) return JSON.parse(Buffer.from(before).toString("utf8")) as Stylesheets;
  const stylesheets = await compileStylesheets(source, brand);
  keeper.keep(key, Buffer.from(JSON.stringify(stylesheets)));
  return stylesheets;
}
