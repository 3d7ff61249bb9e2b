import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { readContent } from "../plugins/content/io.ts";
import { type Coverage, checkCovers, checkGaps, coverLaw } from "../plugins/coverage/cover-law.ts";
import { readLaw } from "../plugins/coverage/io.ts";
import { reportFindings } from "../plugins/findings/report.ts";

await runCommand({
  call: "npm run coverage --",
  purpose: "Shows which page answers each thing that the law asks of a Local Offer. A gap gives exit code 1.",
  options: { content: CONTENT_OPTIONS.content, json: { help: "print JSON" } },
  run: async ({ values, switches }) => {
    const folder = values["content"] ?? "";
    const [content, law] = [await readContent(folder), await readLaw()];
    const coverage = coverLaw(law, content.pages);
    const findings = [...checkCovers(law, content.pages), ...checkGaps(coverage, folder)];
    process.stdout.write(switches.has("json") ? toJson(coverage) : coverage.map(toLine).join(""));
    process.stderr.write(reportFindings(findings, "text"));
    return findings.length === 0 ? EXIT.fine : EXIT.findings;
  },
});

function toLine({ item, pages }: Coverage): string {
  const answers = pages.length === 0 ? "nothing yet" : pages.map(({ path }) => `/${path}/`).join(", ");
  return `${item.id.padEnd(24)} ${item.status.padEnd(9)} ${answers}\n`;
}

function toJson(coverage: readonly Coverage[]): string {
  const items = coverage.map(({ item, pages }) => ({ ...item, pages: pages.map(({ path }) => path) }));
  return `${JSON.stringify({ items }, null, 2)}\n`;
}
