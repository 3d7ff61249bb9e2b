import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Features, transform } from "lightningcss";
import rtlcss from "rtlcss";
import { STYLE_TARGETS } from "../model/target-browsers.ts";
import { UserError } from "../model/user-error.ts";
import { lightenFor } from "./contrast.ts";

/**
 * A stylesheet of each direction, and those that single kinds of pages need besides: their addresses, which hold a hash of
 * their content, and their text.
 */
export type Stylesheets = Record<"ltr" | "rtl" | "pack" | "myList", { url: string; css: string }>;

/** The dark background that links and buttons of the brand must stand out from. */
const DARK_BACKGROUND = "#14181c";

/**
 * Compiles `layouts/styles/site.scss` with a brand colour `#rrggbb`, mirrors it for right-to-left languages and makes it
 * small, with the stylesheets of single kinds of pages beside it. Throws a UserError that names the place of a mistake in the styles.
 */
export async function compileStylesheets(source: string, brand: string): Promise<Stylesheets> {
  const node = fileURLToPath(new URL("../../node_modules", import.meta.url));
  const light = lightenFor(brand, DARK_BACKGROUND, 7);
  const entry = `@use "site" with ($brand: ${brand}, $brand-on-dark: ${light}, $dark-background: ${DARK_BACKGROUND});`;
  const css = await compile(entry, source, [dirname(source), node]);
  // These have no sides to mirror. Other pages don't pay for them.
  const ofKind = async (name: string) =>
    toStylesheet(await compile(`@use "${name}";`, source, [dirname(source), node]), name);
  return {
    ltr: toStylesheet(css, "site"),
    rtl: toStylesheet(rtlcss.process(css), "site-rtl"),
    pack: await ofKind("pack"),
    myList: await ofKind("my-list"),
  };
}

/** Compiles a stylesheet that stands inside a file, like that of letters, and makes it small. It has no sides to mirror. */
export async function compileInlineStyles(source: string): Promise<string> {
  const css = await compile(`@use "${basename(source, ".scss")}";`, source, [dirname(source)]);
  return makeSmall(css, basename(source));
}

async function compile(entry: string, source: string, loadPaths: string[]): Promise<string> {
  // Loading the compiler takes longer than most builds need it for.
  const { compileStringAsync } = await import("sass");
  const { css } = await compileStringAsync(entry, { loadPaths, quietDeps: true }).catch((cause: Error) => {
    const problem = `The styles can't be compiled: ${cause.message}`;
    throw new UserError(source, problem, "Mend them there.", { cause });
  });
  return css;
}

/** Writes all stylesheets into the output folder. */
export async function writeStylesheets(stylesheets: Stylesheets, outputFolder: string): Promise<void> {
  for (const { url, css } of Object.values(stylesheets)) {
    const file = join(outputFolder, url);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, css);
  }
}

function toStylesheet(css: string, name: string): { url: string; css: string } {
  const text = makeSmall(css, `${name}.css`);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { url: `/assets/${name}-${hash}.css`, css: text };
}

/** Shorter, and written as browsers of five years ago read it: `(width >= 40em)` would hide all inside from them. */
function makeSmall(css: string, filename: string): string {
  const options = { minify: true, targets: STYLE_TARGETS, exclude: Features.LightDark };
  const { code } = transform({ filename, code: Buffer.from(css), ...options });
  return Buffer.from(code).toString("utf8");
}
