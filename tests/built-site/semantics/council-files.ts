import { type Files, pageText, SERVICE, settingsWith } from "../../content-folder.ts";

/** The blocks of the page that has everything which Markdown can make of a page. */
const BLOCKS = {
  ask: "Ask the school first. This is [support at school](https://www.gov.uk/send). Call {{contacts.send.name}} on {{contacts.send.phone}}.",
  picture: "![A girl and a teacher look at a timetable](../../images/timetable.svg)",
  who: "Who can get it",
  child: "Any child",
  senco: "Any young person who has a SENCO",
};

const PAGE = `${BLOCKS.ask}

${BLOCKS.picture}

## ${BLOCKS.who}

- ${BLOCKS.child}
- ${BLOCKS.senco}

### How long it takes

1. You ask.
2. The school answers.

| Where | When   |
| ----- | ------ |
| Pool  | Monday |

See [help with travel](travel.md).
`;

const URDU_PAGE = `---
title: سکول میں مدد
description: یہ صفحہ کیا بتاتا ہے۔
kind: machine
translated: 2026-10-01
---

پہلے سکول سے پوچھیں۔ یہ [سکول میں مدد](https://www.gov.uk/send) ہے۔ {{contacts.send.name}} کو {{contacts.send.phone}} پر فون کریں۔

![ایک لڑکی اور ایک استاد ٹائم ٹیبل دیکھ رہے ہیں](../../images/timetable.svg)

## یہ کسے مل سکتی ہے

- کوئی بھی بچہ
- کوئی بھی نوجوان جس کا SENCO ہو
`;

/** What the Urdu was made from: the last part has changed in English since, and what comes after it is untranslated. */
const URDU_SOURCES = JSON.stringify({
  title: "Support at school",
  description: "What this page says.",
  blocks: [BLOCKS.ask, BLOCKS.picture, BLOCKS.who, BLOCKS.child, "Any young person"],
});

const EASY_READ = `---
title: Extra help
description: How to get extra help.
made: 2026-10-01
---

![](../../images/timetable.svg "decorative")
Talk to the school. Call {{contacts.send.phone}}.

## Who can get it

![](../../images/timetable.svg "decorative")
Any child can get it.
`;

const EASY_READ_SOURCES = JSON.stringify({
  title: "Support at school",
  description: "What this page says.",
  blocks: ["Ask the school first."],
});

const GLOSSARY = `terms:
  - { id: senco, term: SENCO, full: special educational needs coordinator, means: The teacher in charge of extra help. }
  - { id: tribunal, term: tribunal, means: A court for disagreements., page: school/support }
`;

const URDU_GLOSSARY = `kind: machine
translated: 2026-10-01
terms:
  - { id: senco, term: سینکو, means: اضافی مدد کا استاد۔, source: The teacher in charge of extra help. }
`;

const SYNONYMS = `synonyms:
  - words: [bus pass, taxi]
    means: travel
    kind: index
    reason: "Families write what they want. The page says travel."
    owner: SEND team
    tests: [bus pass]
`;

const POLICY =
  "versions:\n  - { from: 2026-01-01, quorum: 3, share: 0.75, validDays: 365, languages: [en, ur], waysIn: [in-person] }\n";

const REGISTER = `rounds:
  - id: 2026-spring
    reviewers:
${[1, 2, 3]
  .map((one) => `      - { id: aaaa-000${one}, languages: [en, ur], from: 2026-01-01, until: 2026-12-31 }\n`)
  .join("")}`;

const SLEEP = SERVICE.replace("Splash Club", "Sleep Help")
  .replace("categories: [leisure]", "categories: [health]")
  .replace("needs: [sensory]", "needs: [sensory, mental-health]")
  .replace("amount: 3", "amount: 0")
  .replace(
    "\nsend:",
    `
url: https://sleep.example
email: sleep@sleep.example
schedules:
  - byday: [MO, TU]
    opens_at: 09:30
    closes_at: 15:00
    description: In term time
locations:
  - name: Mere Lane Centre
    address_1: 12 Mere Lane
    city: Smallton
    postal_code: QX1 1AB
send:`,
  );

const SETTINGS =
  settingsWith("languages: []", "languages: [ur, pl]") +
  `feedback:
  form: https://www.smallton.example/feedback?page={url}&record={id}&language={language}&built={date}
  email: send@smallton.example
  phone: 01632 960100
  answerDays: 5
`;

/** A page in English and in a person's Urdu: short, so that all of it is translated. */
function bilingual(path: string, title: string, text: string, titleInUrdu: string, inUrdu: string): Files {
  const urdu = `---\ntitle: ${titleInUrdu}\ndescription: یہ صفحہ کیا بتاتا ہے۔\nkind: human\ntranslated: 2026-10-01\n---\n\n${inUrdu}\n`;
  return {
    [`en/${path}.md`]: pageText(title, text),
    [`ur/${path}.md`]: urdu,
    [`ur/${path}.sources.json`]: JSON.stringify({
      ...{ title, description: "What this page says.", blocks: [text] },
    }),
  };
}

/** What the page that changes says when parents approve it. */
export const BEFORE = bilingual(
  "school/travel",
  "Help with travel",
  "Ask for a bus pass.",
  "سفر میں مدد",
  "بس پاس مانگیں۔",
);

/** What it says afterwards. */
export const AFTER = pageText("Help with travel", "Ask for a bus pass or a taxi.");

/** A council that has one of everything that a page can show, and whose content never changes. */
export const COUNCIL: Files = {
  "settings.yaml": SETTINGS,
  "images/timetable.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M4 4h32v22H4z"/></svg>',
  "en/glossary.yaml": GLOSSARY,
  "ur/glossary.yaml": URDU_GLOSSARY,
  "synonyms.yaml": SYNONYMS,
  "en/index.md": pageText("Smallton Local Offer", "See [support at school](school/support.md)."),
  // Called as a kind of service is, which the home page lists too.
  "en/health/index.md": pageText("Health"),
  "en/school/sen-support.md": undefined,
  "en/school/support.md": pageText("Support at school", PAGE, "audience: { ages: [5, 11] }\n"),
  "en/school/support.easy-read.md": EASY_READ,
  "en/school/support.easy-read.sources.json": EASY_READ_SOURCES,
  ...BEFORE,
  ...bilingual(
    "school/clubs",
    "After-school clubs",
    "Ask about clubs.",
    "سکول کے بعد کلب",
    "کلبوں کے بارے میں پوچھیں۔",
  ),
  "ur/school/support.md": URDU_PAGE,
  "ur/school/support.sources.json": URDU_SOURCES,
  "services/sleep-help.yaml": SLEEP,
  "approvals/policy.yaml": POLICY,
  "approvals/register.yaml": REGISTER,
};
