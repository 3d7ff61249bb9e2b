import type { EleventyConfig, EleventySettings } from "@11ty/eleventy";
import { filesPlugin } from "./plugins/files/index.ts";
import { finderPlugin } from "./plugins/finder/index.ts";
import { imagesPlugin } from "./plugins/images/index.ts";
import { findKept } from "./plugins/kept/index.ts";
import { readBuildOptions } from "./plugins/model/build-options.ts";
import { myListPlugin } from "./plugins/my-list/index.ts";
import { openDataPlugin } from "./plugins/oruk/index.ts";
import { postcodesPlugin } from "./plugins/postcodes/index.ts";
import { searchPlugin } from "./plugins/search/index.ts";
import { createSiteSource, sitePlugin } from "./plugins/site/index.ts";
import { stylesPlugin } from "./plugins/styles/index.ts";

/** What is built, step by step: the site from its content, then styles, images, documents, postcodes and search beside it. */
export default function configure(eleventy: EleventyConfig): EleventySettings {
  const options = readBuildOptions(process.env);
  const kept = findKept(options);
  const source = createSiteSource(options, kept);

  eleventy.addPlugin(sitePlugin, source);
  eleventy.addPlugin(stylesPlugin, { source: "layouts/styles/site.scss", brand: source.brand, kept });
  eleventy.addPlugin(imagesPlugin, { images: source.images, folder: "images" });
  eleventy.addPlugin(filesPlugin, { files: source.files, content: options.content });
  eleventy.addPlugin(postcodesPlugin, { folder: `${options.content}/postcodes`, kept });
  eleventy.addPlugin(searchPlugin, {
    ...{ views: source.views, languages: source.languages, synonyms: source.synonyms },
    ...{ pageKeys: source.pageKeys, kept },
  });
  eleventy.addPlugin(openDataPlugin, { files: source.openData, kept });
  eleventy.addPlugin(myListPlugin, { views: source.views, kept });
  eleventy.addPlugin(finderPlugin, { views: source.views, kept });

  // Without this, `page.json` beside `page.njk` would quietly become its data.
  eleventy.setDataFileSuffixes([".11tydata"]);
  eleventy.setServerOptions({ showAllHosts: false });

  return {
    dir: { input: "layouts/pages", includes: "../templates", data: "../data" },
    templateFormats: ["njk"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
