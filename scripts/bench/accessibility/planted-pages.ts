import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageRecord } from "../../../plugins/model/page-record.ts";

/** Barriers that stock pa11y-ci finds; one of them is planted in each tenth page. */
const BARRIERS = [
  '<img src="/images/none.png">',
  '<input type="text">',
  '<a href="/"></a>',
  "<button></button>",
  '<p style="color: #bbb; background: #fff">Pale words</p>',
  '<p id="twice">1</p><p id="twice">2</p><button aria-labelledby="twice">3</button>',
  "<h4></h4>",
  '<iframe src="/404.html"></iframe>',
  '<table><tr><th>Day</th></tr><tr><td headers="no">Monday</td></tr></table>',
  "<select><option>North</option></select>",
];

/** Everything besides pages that pages load. */
const SHARED = ["assets", "images", "pagefind", "404.html", "_headers"];

/** Copies some pages of a built site, spread evenly over all of it, and plants barriers in some of them. */
export function copyPages(site: string, folder: string, wanted: number): PageRecord[] {
  const list = readFileSync(join(site, "reports/pages.json"), "utf8");
  // The site was built by this project just now.
  const { pages } = JSON.parse(list) as { pages: PageRecord[] };
  const step = Math.max(1, pages.length / wanted);
  const chosen = pages.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  rmSync(folder, { recursive: true, force: true });
  for (const name of SHARED)
    if (existsSync(join(site, name))) cpSync(join(site, name), join(folder, name), { recursive: true });
  for (const [index, { file }] of chosen.entries()) {
    const barrier = index % 10 === 0 ? (BARRIERS[(index / 10) % BARRIERS.length] ?? "") : "";
    write(join(folder, file), readFileSync(join(site, file), "utf8").replace("</main>", `${barrier}</main>`));
  }
  write(join(folder, "reports/pages.json"), JSON.stringify({ pages: chosen }));
  return chosen;
}

/** Changes the words of some pages. */
export function changePages(folder: string, pages: readonly PageRecord[]): void {
  for (const { file } of pages) {
    const html = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), html.replace("</main>", "<p>One more line.</p></main>"));
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
