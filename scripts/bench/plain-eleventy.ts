import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const LAYOUT = `<!doctype html>
<html lang="{{ language }}">
<head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>
`;

const CONFIGURATION = `export default function (eleventy) {
  eleventy.addGlobalData("layout", "page.njk");
  eleventy.addGlobalData("eleventyComputed", { language: ({ page }) => page.filePathStem.split("/")[1] });
  return { dir: { input: "content" , includes: "../layouts" }, markdownTemplateEngine: false, templateFormats: ["md"] };
}
`;

/** An Eleventy project that prints the same Markdown with one small layout: no translations laid over, no glossary, no lists, no search. */
export type PlainProject = {
  folder: string;
  /** How Node is called in it, to build the site. */
  build: readonly string[];
  /** How Node is called in it, to index what was built. */
  index: readonly string[];
};

/** Writes the plain project beside the content of a council. Its Eleventy is the one that this project uses. */
export function writePlainProject(
  folder: string,
  content: string,
  languages: readonly string[],
): PlainProject {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "layouts"), { recursive: true });
  for (const language of languages)
    cpSync(join(content, language), join(folder, "content", language), {
      recursive: true,
      filter: (name) => !name.endsWith(".json"),
    });
  writeFileSync(join(folder, "layouts", "page.njk"), LAYOUT);
  writeFileSync(join(folder, "eleventy.config.js"), CONFIGURATION);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return {
    folder,
    build: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
    index: ["node_modules/pagefind/lib/runner/bin.cjs", "--site", "_site", "--silent"],
  };
}
