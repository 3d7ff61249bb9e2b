import { readFileSync } from "node:fs";
import { type Files, pageText, SERVICE, settingsWith } from "../content-folder.ts";

/** Two pictures of the demonstration. */
export const PARK = readFileSync("content/images/path-line.svg");
export const STREET = readFileSync("content/images/job-coach.svg");

const ENGLISH = `Ask the SENCO first. Call {{contacts.send.phone}} by 6 May 2027, and within {{facts.wait}}, or 01632 960999 at night.
Zoë's help is **free**. You must not pay.

## Who can get it

Any child of our [school](index.md) can get it. See [the pool](../../services/splash-club.yaml).

### How to ask

- Ask
- Write
  - by post
- Call the [home page](../index.md#who-we-are)

| Day | Time |
| --- | --- |
| Monday | 9am |

![A park](../../images/park.svg)

> It must be quick.
`;

const POLISH = `Zapytaj SENCO. Zadzwoń: {{contacts.send.phone}} do 6 maja 2027 i przez {{facts.wait}}, nocą 01632 960999.
Pomoc Zoë jest **darmowa**. Nie wolno płacić.

## Kto może

Każde dziecko naszej [szkoły](index.md). Zobacz [basen](../../services/splash-club.yaml).

### Jak zapytać

- Zapytaj
- Napisz
  - pocztą
- Zadzwoń: [strona główna](../index.md#who-we-are)

| Dzień | Godzina |
| --- | --- |
| Poniedziałek | 9 |

![Park z ławkami](../../images/park.svg)

> Szybko.
`;

const BLOCKS = [
  "Ask the SENCO first. Call {{contacts.send.phone}} by 6 May 2027, and within {{facts.wait}}, or 01632 960999 at night. Zoë's help is **free**. You must not pay.",
  "Who can get it",
  "Any child of our [school](index.md) can get it. See [the pool](../../services/splash-club.yaml).",
  ...[
    "Ask",
    "Write",
    "by post",
    "Call the [home page](../index.md#who-we-are)",
    "Day",
    "Time",
    "Monday",
    "9am",
  ],
  ...["![A park](../../images/park.svg)", "It must be quick."],
];

const GLOSSARY = `terms:
  - id: senco
    term: SENCO
    full: special educational needs coordinator
    means: The teacher in charge of extra help.
    page: school
  - id: tribunal
    term: tribunal
    means: A court for disagreements.
`;

const POLISH_GLOSSARY = `kind: human
translated: 2026-11-01
terms:
  - { id: senco, term: SENCO, means: Nauczyciel od pomocy., source: The teacher in charge of extra help. }
  - { id: tribunal, term: trybunał, means: Sąd., source: A court for disagreements. }
`;

const SETTINGS = settingsWith(
  "areas:",
  `  care:
    name: Care team
    phone: 01632 960120
    hours: Monday
facts:
  wait: 6 weeks
areas:`,
).replace("languages: []", "languages: [pl, so]");

const REGISTER = `rounds:
  - id: 2026-spring
    reviewers:
      - { id: aaaa-0001, languages: [en, pl], from: 2026-01-01, until: 2026-12-31 }
`;

/** The page that the tests are about, its translation and all that both show. */
export const COUNCIL = {
  "settings.yaml": SETTINGS,
  "en/index.md": pageText("Smallton Local Offer", "Welcome.\n\n## Who we are\n\nA council."),
  "en/school/index.md": pageText("Help at school", "We help."),
  "en/school/sen-support.md": pageText("SEN support", ENGLISH, "order: 10\nalsoCalled: [IEP]\n"),
  "en/glossary.yaml": GLOSSARY,
  "pl/school/sen-support.md": `---\ntitle: Wsparcie SEN\ndescription: Co mówi ta strona.\nkind: human\ntranslated: 2026-11-01\n---\n\n${POLISH}`,
  "pl/school/sen-support.sources.json": JSON.stringify({
    ...{ title: "SEN support", description: "What this page says.", blocks: BLOCKS },
  }),
  "pl/glossary.yaml": POLISH_GLOSSARY,
  "services/splash-club.yaml": SERVICE,
  "approvals/policy.yaml": readFileSync("content/approvals/policy.yaml", "utf8"),
  "approvals/register.yaml": REGISTER,
} satisfies Files;

/** The council with its pictures. */
export const COUNCIL_FILES: Files = { ...COUNCIL, "images/park.svg": PARK, "images/street.svg": STREET };

type Name = keyof typeof COUNCIL;

/** A file of the council with one part of its text replaced; fails where the file has no such part. */
export function edit(name: Name, from: string, to: string): Files {
  const text = COUNCIL[name];
  if (!text.includes(from)) throw new Error(`${name} has no "${from}".`);
  return { [name]: text.replace(from, () => to) };
}

/** A file of the council with its whole text written otherwise. */
export function rewrite(name: Name, change: (text: string) => string): Files {
  return { [name]: change(COUNCIL[name]) };
}

const PAGE = "en/school/sen-support.md";

/** An edit of the English page. */
export function english(from: string, to: string): Files {
  return edit(PAGE, from, to);
}

/** An edit of its Polish translation. */
export function polish(from: string, to: string): Files {
  return edit("pl/school/sen-support.md", from, to);
}

/** An edit of the settings. */
export function settings(from: string, to: string): Files {
  return edit("settings.yaml", from, to);
}
