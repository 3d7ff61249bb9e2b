import { describe, expect, it } from "vitest";
import { TARGET_BROWSERS } from "../../plugins/model/target-browsers.ts";
import { checkScript } from "../../plugins/old-browsers/check-scripts.ts";
import { readCompatibility } from "../../plugins/old-browsers/io.ts";

const data = await readCompatibility();
const lacking = (script: string): string[] =>
  checkScript(script, data, TARGET_BROWSERS).map(({ written }) => written);

describe("checkScript", () => {
  it.each([
    ["list.at(-1)", [".at"]],
    ["list.findLast(f)", [".findLast"]],
    ["list.toSorted()", [".toSorted"]],
    ["Object.hasOwn(a,b)", ["Object.hasOwn"]],
    ["Map.groupBy(list,f)", ["Map.groupBy"]],
    ["Array.fromAsync(list)", ["Array.fromAsync"]],
    ["structuredClone(a)", ["structuredClone"]],
    ["globalThis.structuredClone(a)", ["structuredClone"]],
    ["new Intl.Segmenter('en')", ["Intl.Segmenter"]],
    ["new DecompressionStream('gzip')", ["DecompressionStream"]],
    ["crypto.randomUUID()", ["crypto.randomUUID"]],
    ["AbortSignal.timeout(9)", ["AbortSignal.timeout"]],
    ["form.requestSubmit()", [".requestSubmit"]],
    ["menu.showPopover()", [".showPopover"]],
    ["part.checkVisibility()", [".checkVisibility"]],
    ["/(?<=a)b/.test(c)", ["(?<=…)"]],
    ["new RegExp('(?<!a)b')", ["(?<=…)"]],
    ["navigator.share(a)", ["navigator.share"]],
  ])("names what old browsers lack in %s", (script, written) => {
    expect(lacking(script)).toEqual(written);
  });

  it.each([
    ["text.replaceAll('a','b')"],
    ["Promise.allSettled(list);Promise.any(list)"],
    ["new Intl.ListFormat('en').format(a)"],
    ["a.format(b).to(c)"],
    ["element.replaceChildren(...parts)"],
    ["new Map;new URLSearchParams(a);list.flatMap(f)"],
    ["const a={at:1,structuredClone:2}"],
    ["/(?<name>a)/.exec(b)"],
    ["navigator.share&&navigator.share(a)"],
    ["if(navigator.share)navigator.share(a)"],
    ["'share' in navigator?navigator.share(a):copy(a)"],
    ["typeof structuredClone=='function'&&structuredClone(a)"],
    ["list.at?.(0)"],
    ["void 0===form.requestSubmit||form.requestSubmit()"],
  ])("takes %s", (script) => {
    expect(lacking(script)).toEqual([]);
  });
});
