import { listBlocks } from "../../plugins/markdown/parse-markdown.ts";
import type { SourceFile } from "../../plugins/model/content.ts";

const FRONT = `title: "Short breaks: who can get one"
description: Time off for carers, and something good for your child.
covers: [provision-kinds]
audience: { ages: [2, 25] }
alsoCalled: [respite]
lastChecked: 2026-10-12
reviewBy: 2027-09-01
owner: SEND team
contact: care
order: 90
`;

const BODY = `
You can get a break **if your child is disabled**. It is _free_, and you do *not* need an EHC plan.
Call the {{contacts.send.name}} on {{contacts.send.phone}}, or 01632 960100 at night.

## Who can get one

![Children paint at a long table](../../images/painting-table.svg)

- Ask us
  - only if they have an EHC plan
  - or a social worker
- Ask the [school](../school/sen-support.md "Extra help at school")
- Ask <https://www.gov.uk/>, or see [the law][law]

Read it all, then write it down:\\
1 Mill Lane, Brackenmere

### What it costs

| Break | Hours | Cost |
| --- | :---: | ---: |
| At home | 60 hours a year | free |
| Away | 2 nights | ~~£20~~ £5 |
| Both | \`A or B\` |  |

1. Assess. The SENCO finds out.
2. Plan.

   You agree it together.

3. Review.

***

> We were asked within 6 weeks.
>
> It can't wait.

#### Your notes

\`\`\`text
Name:    Zoë
Days:  3

Needs: quiet
\`\`\`

    Plan  A
    Plan  B

![](../../images/path-line.svg "decorative") Send \`form B\` &amp; a photo, with [who can get one](#who-can-get-one).

[law]: https://www.legislation.gov.uk/ukpga/2014/6/section/27 "Section 27"
`;

/** The words of the page in another language: other words in the same places. */
function toOther(text: string): string {
  return text.replace(
    /(?<!-)\b(?:You|can|get|break|child|your|Ask|Plan|Read|We|weeks|home|Away)\b(?![-)])/g,
    (word) => `${word}ů`,
  );
}

const folded = (text: string): string => text.replace(/\s+/g, " ");

/** A page with everything that Markdown has, and its translation. */
export const EVERYTHING: SourceFile[] = [
  file("en/care/everything.md", `---\n${FRONT}---\n${BODY}`),
  file(
    "pl/care/everything.md",
    `---\ntitle: Przerwy\ndescription: Czas dla opiekunów.\nkind: human\ntranslated: 2026-11-01\n---\n${toOther(BODY)}`,
  ),
  file(
    "pl/care/everything.sources.json",
    JSON.stringify({
      title: "Short breaks: who can get one",
      description: "Time off for carers, and something good for your child.",
      blocks: listBlocks(BODY).map(({ text }) => folded(text)),
    }),
  ),
];

function file(path: string, text: string): SourceFile {
  return { path, file: `content/${path}`, text };
}
