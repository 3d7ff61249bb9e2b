import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { samples, site } from "./open-page.ts";
import { printPage } from "./text-browser.ts";

const OTHERS = [
  "/words/",
  "/ur/words/",
  "/my-list/",
  "/ur/my-list/",
  "/need/sensory/",
  "/ur/need/sensory/",
  "/school/sen-support/parents-checked/",
  "/ur/school/sen-support/parents-checked/",
  "/404.html",
];
const paths = [...samples.filter((path) => !/^\/(bn|ta)\//.test(path)), ...OTHERS];

const show = (path: string) =>
  printPage(readFileSync(join(site, path.endsWith("/") ? `${path}index.html` : path), "utf8"));

/** What a text browser would print that no reader can make sense of. */
const NONSENSE = /\[object|undefined|\bNaN\b|\{\{|\}\}|&(amp|lt|gt|quot|#\d+);|<[a-z]+ |\[IMAGE\]/;

describe("a text browser", () => {
  it.each(paths)("begins with the way to the main content, and prints one main heading: %s", (path) => {
    const { lines, links, title } = show(path);
    const heading = lines.filter((line) => line.startsWith("# "));
    expect(links[0]).toBe("#main-content");
    expect(lines[0]).toMatch(/^\[[^\]]+\]$/);
    expect(heading).toHaveLength(1);
    expect(title).toContain(heading[0]?.slice(2));
  });

  it.each(paths)("prints only words, and no link or button without any: %s", (path) => {
    const { lines } = show(path);
    expect(lines.filter((line) => NONSENSE.test(line))).toEqual([]);
    expect(lines.filter((line) => /\[\](?! ?$)|<>|^(#+|\*)$/.test(line))).toEqual([]);
  });

  it.each(paths)("says nothing twice in a row, and runs no words of a button together: %s", (path) => {
    const { lines } = show(path);
    const plain = lines.map((line) => line.replace(/^[#*\s]+|[[\]<>]/g, "").trim());
    expect(
      plain.filter((line, place) => line !== "" && !/^_+$/.test(line) && line === plain[place - 1]),
    ).toEqual([]);
    expect(lines.filter((line) => /^<.*\p{Ll}\p{Lu}/u.test(line))).toEqual([]);
  });

  it.each([
    ["/services/", "Search needs JavaScript"],
    ["/services/sleep-well/", "Your list needs JavaScript"],
    ["/school/sen-support/", "Your list needs JavaScript"],
    ["/my-list/", "Your list needs JavaScript"],
    ["/search/", "Search needs JavaScript"],
  ])("says on %s: %s", (path, said) => {
    expect(show(path).lines.some((line) => line.startsWith(said))).toBe(true);
  });
});

describe("printPage", () => {
  it.each([
    ['<a href="#m">Skip</a><h1>A</h1>', ["[Skip]", "# A"]],
    ['<a href="/"></a>', ["[]"]],
    ['<a href="/"><img src="a.png" alt="Home"></a><img src="b.png">', ["[Home][IMAGE]"]],
    ["<button><span>Keep</span><span>Take</span></button>", ["<KeepTake>"]],
    ["<label for=a>Name</label><input id=a>", ["Name", "____"]],
    ["<noscript><p>Off</p></noscript><script>x</script><style>y</style>", ["Off"]],
    ["<table><tr><th>A</th><td>B</td></tr></table>", ["A | B |"]],
  ])("prints %s as %j", (html, lines) => {
    expect(printPage(html).lines).toEqual(lines);
  });
});
