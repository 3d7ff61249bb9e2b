import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files of a content folder by their path; `undefined` leaves out one that the small council has. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** A service that has all that a service needs. */
export const SERVICE = `name: Splash Club
organization:
  name: Pool Trust
description: Swimming for children who need a quiet pool. We have six teachers.
status: active
minimum_age: 5
maximum_age: 11
phones:
  - number: 01632 960555
cost_options:
  - option: Session
    amount: 3
send:
  categories: [leisure]
  needs: [sensory]
  areas: [north]
  level: universal
  eligibility: Any child aged 5 to 11 can come.
  apply: Call us.
  siblingsWelcome: yes
  interpreters: not-known
  access:
    stepFree: yes
    accessibleToilet: partly
    changingPlace: no
    hearingLoop: not-known
    quietSpace: yes
    blueBadgeParking: no
  checkedBy: SEND team
  checked: 2026-09-01
`;

/** The text of a page in Markdown. `more` are further lines of its front matter. */
export function pageText(title: string, body = "", more = ""): string {
  return `---
title: ${title}
description: What this page says.
lastChecked: 2026-09-01
reviewBy: 2027-09-01
owner: SEND team
${more}---

${body}
`;
}

const SETTINGS = `council:
  name: Smallton Council
  website: https://www.smallton.example
  address: Town Hall, Smallton
  demonstration: true
site:
  name: Smallton Local Offer
  url: https://localoffer.smallton.example
  description: Help for families in Smallton
languages: []
brand:
  colour: "#0b4f6c"
contacts:
  send:
    name: SEND team
    phone: 01632 960100
    email: send@smallton.example
    hours: Monday to Friday, 9am to 5pm
areas:
  - { id: north, name: North Smallton }
`;

/** A whole council in four files: settings, a home page, one page and one service. */
export const SMALL_COUNCIL: Files = {
  "settings.yaml": SETTINGS,
  "en/index.md": pageText("Smallton Local Offer", "See [help at school](school/sen-support.md)."),
  "en/school/index.md": pageText("Help at school"),
  "en/school/sen-support.md": pageText(
    "SEN support",
    "Ask the school first.\n\n## Who can get it\n\nAny child.",
  ),
  "services/splash-club.yaml": SERVICE,
};

/** Writes the small council with some files changed into a new folder, and gives the folder. */
export async function makeContentFolder(changes: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "content-"));
  for (const [path, text] of Object.entries({ ...SMALL_COUNCIL, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The small council's settings with one part of their text replaced. */
export function settingsWith(from: string, to: string): string {
  if (!SETTINGS.includes(from)) throw new Error(`The settings have no "${from}".`);
  return SETTINGS.replace(from, to);
}
