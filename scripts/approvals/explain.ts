import { type ChangesSince, changesSince } from "../../plugins/approvals/digest/changes-since.ts";
import { findPage } from "../../plugins/approvals/find-page.ts";
import { createSeenReader } from "../../plugins/approvals/io.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import { describeBadge } from "../../plugins/approvals/state/describe-badge.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { dayOf, readWholeSite } from "./published-pages.ts";

/** Prints why a page is in its state, and which words changed since parents approved it. */
export async function explain({ values, switches }: Arguments, typed: string): Promise<number> {
  const { content = "content", date = today(), language = "en" } = values;
  dayOf(date);
  const site = await readWholeSite(content, date);
  const page = findPage(site.published, typed, language);
  const { ledger, findings } = site.ledger;
  const badge = badgeOf(page, ledger, date);
  const changes = changesSince(badge, page, createSeenReader(content));
  if (switches.has("json"))
    process.stdout.write(
      `${JSON.stringify({ page: page.path, language, ...badge, reason: describeBadge(badge), changes: changes ?? null }, null, 2)}\n`,
    );
  else
    process.stdout.write(
      `${[`${page.url} is ${badge.state}: ${describeBadge(badge)}`, ...sayChanges(changes)].join("\n")}\n`,
    );
  process.stderr.write(reportFindings(findings, "text"));
  return findings.length === 0 ? EXIT.fine : EXIT.findings;
}

function sayChanges(changes: ChangesSince | undefined): string[] {
  if (changes === undefined) return [];
  if (changes.state === "lost")
    return ["The words that parents saw were not kept, so nobody can say what changed."];
  const { lines, sourceChanged } = changes;
  const only = lines.length === 0 && !sourceChanged;
  return [
    ...(sourceChanged ? ["The English page has changed."] : []),
    ...(only ? ["The words are the same. A link, a picture or the layout has changed."] : []),
    ...lines.flatMap(({ before, now }) => [
      ...(before === undefined ? [] : [`- ${print(before.pieces, "[-", "-]")}`]),
      ...(now === undefined ? [] : [`+ ${print(now.pieces, "{+", "+}")}`]),
    ]),
  ];
}

/** Words that changed stand in marks, as in a word diff of git. */
function print(pieces: readonly { text: string; changed: boolean }[], open: string, close: string): string {
  return pieces.map(({ text, changed }) => (changed ? `${open}${text}${close}` : text)).join("");
}
