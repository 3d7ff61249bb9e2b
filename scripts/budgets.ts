import { BUDGETS, checkBudgets, kilobytes, type PageWeight } from "../plugins/budgets/check-budgets.ts";
import { weighSite } from "../plugins/budgets/io.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { checkOldBrowsers } from "../plugins/old-browsers/io.ts";

await runCommand({
  call: "npm run budgets --",
  purpose:
    "Weighs every page of the built site after Brotli, and checks it, its pictures and what old browsers lack against what the project promises.",
  options: { ...CONTENT_OPTIONS, json: { help: "print JSON" } },
  run: async ({ values, switches }) => {
    const site = values["output"] ?? "";
    const pages = await weighSite(site);
    const old = await checkOldBrowsers(site);
    const problems = [...checkBudgets(pages), ...old.problems];
    if (switches.has("json"))
      process.stdout.write(`${JSON.stringify({ budgets: BUDGETS, pages, problems }, null, 2)}\n`);
    else process.stdout.write([...pages.map(toLine), ...problems, summary(pages, problems), ""].join("\n"));
    return problems.length === 0 ? EXIT.fine : EXIT.findings;
  },
});

function toLine({ url, html, css, script }: PageWeight): string {
  return `${kilobytes(html + css).padStart(8)}  script ${kilobytes(script)}  ${url}`;
}

function summary(pages: readonly PageWeight[], problems: readonly string[]): string {
  const heaviest = (...kinds: string[]): string =>
    kilobytes(
      Math.max(0, ...pages.filter(({ kind }) => kinds.includes(kind)).map(({ html, css }) => html + css)),
    );
  const content = heaviest("page", "service", "search");
  return `${pages.length} pages; heaviest content page ${content}, heaviest list ${heaviest("list")}, heaviest pack ${heaviest("pack")}; ${problems.length} to mend.`;
}
