import { describe, expect, it } from "vitest";
import { TARGET_BROWSERS } from "../../plugins/model/target-browsers.ts";
import { checkStyles } from "../../plugins/old-browsers/check-styles.ts";
import { readCompatibility } from "../../plugins/old-browsers/io.ts";

const data = await readCompatibility();
const lacking = (css: string): string[] =>
  checkStyles(css, data, TARGET_BROWSERS).map(({ feature }) => feature);

describe("checkStyles", () => {
  it.each([
    [".a:has(b){color:red}", ["css.selectors.has"]],
    ["@media (width>=40em){a{color:red}}", ["css.at-rules.media.range_syntax"]],
    ["@container (min-width:9em){a{color:red}}", ["css.at-rules.container"]],
    ["@layer a{b{color:red}}", ["css.at-rules.layer"]],
    ["a{color:red;&:hover{color:blue}}", ["css.selectors.nesting"]],
    ["a{text-wrap:balance}", ["css.properties.text-wrap", "css.properties.text-wrap.balance"]],
    ["a{overflow-wrap:anywhere}", ["css.properties.overflow-wrap.anywhere"]],
    ["a{color:color-mix(in srgb,red,blue)}", ["css.types.color.color-mix"]],
    ["a{--x:color-mix(in srgb,red,blue)}", ["css.types.color.color-mix"]],
    ["a{block-size:100dvh}", ["css.types.length.viewport_percentage_units_dynamic"]],
    ["a{inline-size:10cqi}", ["css.types.length.container_query_length_units"]],
    ["dialog::backdrop{color:red}", ["css.selectors.backdrop"]],
    ["a:focus-visible{color:red}", ["css.selectors.focus-visible"]],
    ["@supports (position:sticky){a:has(b){color:red}}", ["css.selectors.has"]],
    ["@media print{a{accent-color:red}}", ["css.properties.accent-color"]],
  ])("names what old browsers lack in %s", (css, features) => {
    expect(lacking(css)).toEqual(features);
  });

  it.each([
    ["logical properties", "a{margin-inline-start:1em;inline-size:2em;inset-inline:0;text-align:start}"],
    ["a grid, and gaps between what is flexible", "a{display:grid;gap:1em}b{display:flex;gap:1em}"],
    [":is, :not and :where", ":is(h1,h2):not(:where(.a)){color:red}"],
    ["variables, clamp and calc", "a{--b:1px;width:clamp(1px,calc(var(--b)*2),3px)}"],
    [
      "queries for dark mode and for less motion",
      "@media (prefers-color-scheme:dark){a{color:red}}@media (prefers-reduced-motion:reduce){a{color:red}}",
    ],
    ["what @supports asks for", "@supports selector(:has(*)){a:has(b){color:red}}"],
    ["a value that @supports asks for", "@supports (height:100dvh){a{height:100dvh}}"],
    [
      "what an older way stands before",
      "a{overflow-wrap:break-word;overflow-wrap:anywhere}b{height:100vh;height:100dvh}",
    ],
    ["what a browser's own prefix stands before", "a{-webkit-hyphens:auto;hyphens:auto}"],
    ["names in quotes and addresses", 'a::after{content:":has(a){}";background:url(color-mix.png)}'],
  ])("takes %s", (_, css) => {
    expect(lacking(css)).toEqual([]);
  });
});
