import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileInlineStyles, compileStylesheets } from "../../plugins/styles/io.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "styles-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("compileStylesheets", () => {
  it("compiles our styles in the council's colour, and mirrors them for right-to-left", async () => {
    const { ltr, rtl } = await compileStylesheets("layouts/styles/site.scss", "#123456");
    expect(ltr.css).toContain("#123456");
    expect(ltr.url).toMatch(/^\/assets\/site-[0-9a-f]{8}\.css$/);
    expect(ltr.css).not.toBe(rtl.css);
    expect([ltr, rtl].map(({ css }) => /url\(|@import/.test(css))).toEqual([false, false]);
  });

  it("gives the same address only to the same styles", async () => {
    const blue = await compileStylesheets("layouts/styles/site.scss", "#123456");
    const again = await compileStylesheets("layouts/styles/site.scss", "#123456");
    const red = await compileStylesheets("layouts/styles/site.scss", "#7f0000");
    expect(blue.ltr.url).toBe(again.ltr.url);
    expect(blue.ltr.url).not.toBe(red.ltr.url);
  });

  it("names the place of a mistake", async () => {
    await writeFile(join(folder, "_site.scss"), "a { color: ; }");
    await expect(compileStylesheets(join(folder, "site.scss"), "#123456")).rejects.toThrow(
      /The styles can't be compiled/,
    );
  });
});

describe("compileInlineStyles", () => {
  it("gives the styles of letters whole, so that a letter needs no other file", async () => {
    const css = await compileInlineStyles("layouts/styles/letter.scss");
    expect(css).toContain("@page");
    expect(css).toContain(":lang(ur)");
    expect(css).not.toMatch(/url\(|@import/);
  });

  it("names the place of a mistake", async () => {
    const file = join(folder, "letter.scss");
    await writeFile(file, "a { color: ; }");
    await expect(compileInlineStyles(file)).rejects.toThrow(/letter\.scss: The styles can't be compiled/);
  });
});
