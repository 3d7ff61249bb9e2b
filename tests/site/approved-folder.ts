import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { appendVotes, keepSeen, readLedger } from "../../plugins/approvals/io.ts";
import { type ReadSite, readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, settingsWith } from "../content-folder.ts";

const REVIEWERS = ["aaaa-0001", "aaaa-0002", "aaaa-0003"];
const COUNCIL: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [pl]"),
  "en/school/sen-support.md": pageText("SEN support", "Ask the school first."),
  "pl/school/sen-support.md":
    "---\ntitle: Wsparcie SEN\ndescription: Opis.\nkind: human\ntranslated: 2026-09-01\n---\n\nNajpierw zapytaj szkołę.\n",
  "pl/school/sen-support.sources.json":
    '{"title":"SEN support","description":"What this page says.","blocks":["Ask the school first."]}',
  "approvals/policy.yaml":
    "versions:\n  - { from: 2026-01-01, quorum: 3, share: 0.75, validDays: 365, languages: [en, pl], waysIn: [in-person] }\n",
  "approvals/register.yaml": `rounds:\n  - id: 2026-spring\n    reviewers:\n${REVIEWERS.map(
    (id) => `      - { id: ${id}, languages: [en, pl], from: 2026-01-01, until: 2026-12-31 }\n`,
  ).join("")}`,
};

/** Reads the site of a content folder as it is on a day. */
export function readOn(content: string, date: string): Promise<ReadSite> {
  return readSite({ content, locales: "locales", date, cache: ".cache" });
}

/** Makes a content folder in which three parents approved the page on SEN support as it stands, on 5 October 2026. */
export async function makeApprovedFolder(...languages: string[]): Promise<string> {
  const content = await makeContentFolder(COUNCIL);
  for (const language of languages) await approve(content, "school/sen-support", language);
  return content;
}

/** Lets three parents approve a page as it stands, on 5 October 2026. */
export async function approve(content: string, path: string, language: string): Promise<void> {
  const { site } = await readOn(content, "2026-10-05");
  const page = site?.published.find((each) => each.path === path && each.language === language);
  if (page?.digest.state !== "digest") throw new Error("The page can't be approved.");
  await keepSeen(content, page);
  const { digest } = page.digest;
  const votes = REVIEWERS.map((reviewer) => ({
    ...{ page: page.path, language, digest, reviewer },
    ...{ verdict: "approve" as const, date: "2026-10-05", wayIn: "in-person" as const },
  }));
  await appendVotes(content, votes, (await readLedger(content)).ledger);
}

/** Writes the English page anew. */
export function editPage(content: string, text: string): Promise<void> {
  return writeFile(join(content, "en/school/sen-support.md"), text);
}
