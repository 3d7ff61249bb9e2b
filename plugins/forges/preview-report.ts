/** A line of a page that differs: as parents approved it, and as it is now. */
export type WordChange = { before?: string; now?: string };

/** One page in one language whose words a pull request changes. */
export type PreviewPage = {
  url: string;
  language: string;
  title: string;
  change: "new" | "changed";
  /** What reviewers write into their review, or why nobody can approve the page. */
  review: { state: "open"; code: string } | { state: "closed"; reason: string };
  /** What parents said of the page before. `words` is undefined where it isn't kept what they saw. */
  approval:
    | { state: "none" }
    | { state: "lapsed"; date: string; words: readonly WordChange[] | undefined }
    | { state: "stands"; date: string };
  /** What the plain-language check says of the page's file, where the page has one. */
  plainness?: { findings: number; readingAge: string | null };
};

/** What a pull request does to what parents approve. */
export type Preview = {
  pages: readonly PreviewPage[];
  /** How many more pages change in languages that parents don't review. */
  elsewhere: number;
  /** Addresses that go away. */
  gone: readonly string[];
};

/** The most changed lines that are shown of one page. */
const MOST_LINES = 40;

/** A preview as Markdown, for the summary of a job or a comment. What authors wrote can't become markup in it. */
export function reportPreview({ pages, elsewhere, gone }: Preview): string {
  const open = pages.filter(({ review }) => review.state === "open");
  const lines = ["## For parents to review", ""];
  if (pages.length === 0) lines.push("No page that parents review changes its words.");
  else lines.push(toHowTo(open.length), "", ...toTable(pages));
  if (elsewhere > 0) lines.push("", `${count(elsewhere, "page")} in other languages also change.`);
  if (gone.length > 0) lines.push("", `These addresses go away: ${gone.map(escapeText).join(", ")}.`);
  return `${[...lines, ...pages.flatMap(toDetails)].join("\n")}\n`;
}

function toHowTo(open: number): string {
  return `${count(open, "page")} can be reviewed. Read the page in the preview. To say that its words are right, approve this pull request and write the page's code into your review. To say "not yet", request changes and write the code. Your login is public, and so is what you say here.`;
}

function toTable(pages: readonly PreviewPage[]): string[] {
  const rows = pages.map(({ title, url, language, review, approval, plainness, change }) => [
    `${escapeText(title)}<br>${escapeText(url)}`,
    language,
    review.state === "open" ? `**${review.code}**` : escapeText(review.reason),
    change === "new" ? "new" : toStanding(approval),
    plainness === undefined ? "" : toPlainness(plainness),
  ]);
  const head = ["Page", "Language", "Code", "Approval", "Plain language"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function toStanding(approval: PreviewPage["approval"]): string {
  if (approval.state === "none") return "never approved";
  if (approval.state === "stands") return `these very words were approved on ${approval.date}`;
  return `approved on ${approval.date}, before its words changed`;
}

function toPlainness({ findings, readingAge }: NonNullable<PreviewPage["plainness"]>): string {
  const age = readingAge === null ? "" : `reading age ${readingAge}, `;
  return `${age}${findings === 0 ? "nothing to change" : `${count(findings, "thing")} to change`}`;
}

/** The words that changed since parents approved the page, as a folded part. */
function toDetails({ title, language, approval }: PreviewPage): string[] {
  if (approval.state !== "lapsed") return [];
  const name = `${escapeText(title)} (${language})`;
  const { words, date } = approval;
  if (words === undefined)
    return ["", `${name}: what parents saw on ${date} is not kept, so the change can't be shown.`];
  const changed = words.flatMap(({ before, now }) => [
    ...(before === undefined ? [] : [`- ${before}`]),
    ...(now === undefined ? [] : [`+ ${now}`]),
  ]);
  const shown = changed.slice(0, MOST_LINES).map((line) => line.replace(/[\r\n]+/g, " "));
  const fence = fenceFor(shown);
  const more =
    changed.length > shown.length ? [`and ${count(changed.length - shown.length, "more line")}`] : [];
  return [
    ...["", `<details><summary>${name}: what changed since parents approved it on ${date}</summary>`, ""],
    ...[`${fence}diff`, ...shown, fence, ...more, "</details>"],
  ];
}

/** Longer than any run of backticks in the lines, so that none of them can end it. */
function fenceFor(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  return "`".repeat(Math.max(2, ...runs) + 1);
}

function escapeText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[&<>"|\\`*_{}[\]()#!~@]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
