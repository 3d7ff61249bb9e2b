import { type Files, pageText } from "../content-folder.ts";
import { COUNCIL, edit, english, PARK, polish, rewrite, STREET, settings } from "./digest-council.ts";

/** A change to a content folder: what it is, and the files that differ. */
export type Case = [string, Files];

const PAGE = "en/school/sen-support.md";

/** The English page changes for its readers: its approval ends, and that of its translation. */
export const ENDS_ALL: Case[] = [
  ["a word", english("Any child", "Every child")],
  ["a word that goes", english("can get it. See", "can get. See")],
  ["a negation", english("must not pay", "must pay")],
  ["a number", english("6 May", "8 May")],
  ["a year", english("May 2027", "May 2028")],
  ["a capital", english("Any child", "any child")],
  ["a full stop", english("must not pay.", "must not pay")],
  ["a straight quote that becomes a curly one, since both are seen", english("Zoë's", "Zoë’s")],
  ["a space that no longer breaks", english("6 May", "6\u00a0May")],
  ["a soft hyphen", english("pay.", "p\u00aday.")],
  ["a zero-width space", english("not pay", "not\u200b pay")],
  ["a zero-width joiner", english("not pay", "not\u200d pay")],
  ["a word joiner", english("not pay", "not\u2060 pay")],
  ["a right-to-left override", english("6 May", "\u202e6 May")],
  ["an isolate", english("6 May", "\u20676 May\u2069")],
  ["a byte order mark inside the text", english("not pay", "not\ufeff pay")],
  ["a letter from another script that looks the same", english("not pay", "not p\u0430y")],
  ["list items that change places", english("- Ask\n- Write\n", "- Write\n- Ask\n")],
  ["a list item that goes", english("- Ask\n", "")],
  ["a list item that goes one level up", english("  - by post", "- by post")],
  ["bullets that become numbers", english("- Ask\n", "1. Ask\n")],
  ["table cells that change places", english("| Monday | 9am |", "| 9am | Monday |")],
  ["a table row that comes", english("| Monday | 9am |", "| Monday | 9am |\n| Friday | 9am |")],
  ["a table column that stands right", english("| --- | --- |", "| --- | ---: |")],
  ["the level of a heading", english("### How", "## How")],
  ["a heading that becomes a paragraph", english("### How to ask", "How to ask")],
  ["words that are no longer strong", english("**free**", "free")],
  ["words that are stressed", english("must not", "*must not*")],
  ["words that are struck through", english("must not", "~~must not~~")],
  ["a line that breaks", english("first. Call", "first.\\\nCall")],
  ["a paragraph that is two", english("first. Call", "first.\n\nCall")],
  ["paragraphs that change places", rewrite(PAGE, (text) => moveLast(text, "## Who can get it"))],
  ["a warning that becomes plain", english("> It must", "It must")],
  ["a paragraph that becomes a warning", english("Any child", "> Any child")],
  ["words that become code", english("Any child", "`Any` child")],
  ["a rule between paragraphs", english("## Who", "***\n\n## Who")],
  ["where a link leads", english("(index.md)", "(../index.md)")],
  ["the words of a link", english("[school]", "[our school]")],
  ["where the words of a link end", english("our [school]", "[our school]")],
  ["the title of a link", english("(index.md)", '(index.md "Pay here")')],
  ["a link that goes", english("[school](index.md)", "school")],
  ["a picture", { "images/park.svg": STREET }],
  ["which picture it is", english("park.svg", "street.svg")],
  ["the text of a picture", english("![A park]", "![A big park]")],
  [
    "a picture that says nothing now",
    english("![A park](../../images/park.svg)", '![](../../images/park.svg "decorative")'),
  ],
  ["a picture that goes", english("![A park](../../images/park.svg)\n", "")],
  ["the title", english("title: SEN support", "title: SEN help")],
  ["the description", english("What this page says.", "What this page tells.")],
  ["a phone number in the settings that the page shows", settings("01632 960100", "01632 960101")],
  ["a fact in the settings that the page shows", settings("6 weeks", "16 weeks")],
  ["what a word that the page explains means", edit("en/glossary.yaml", "in charge of", "near")],
  [
    "what a word that the page explains is short for",
    edit("en/glossary.yaml", "special educational needs coordinator", "teacher"),
  ],
  ["the page that says more of a word", edit("en/glossary.yaml", "    page: school\n", "")],
  [
    "a word that the page now explains",
    edit("en/glossary.yaml", "term: tribunal", "term: tribunal\n    also: [any child]"),
  ],
  ["a word that the page explains no more", edit("en/glossary.yaml", "term: SENCO", "term: SENDCO")],
  [
    "the address of a page that it links to",
    {
      "en/school/index.md": undefined,
      "en/schools/index.md": COUNCIL["en/school/index.md"],
      ...edit("en/glossary.yaml", "page: school", "page: schools"),
      ...english("(index.md)", "(../schools/index.md)"),
      ...polish("(index.md)", "(../schools/index.md)"),
    },
  ],
  [
    "the heading that a link leads to",
    {
      ...edit("en/index.md", "## Who we are", "## Our team"),
      ...english("#who-we-are", "#our-team"),
      ...polish("#who-we-are", "#our-team"),
    },
  ],
  [
    "the address of the page itself",
    {
      ...{ [PAGE]: undefined, "en/school/extra-help.md": COUNCIL[PAGE] },
      ...{ "pl/school/sen-support.md": undefined, "pl/school/sen-support.sources.json": undefined },
    },
  ],
];

/** Only the translation changes for its readers. */
export const ENDS_POLISH: Case[] = [
  ["a word", polish("Każde dziecko", "Dziecko")],
  ["a negation", polish("Nie wolno", "Wolno")],
  ["a number", polish("6 maja", "8 maja")],
  ["a mark above a letter", polish("Każde", "Kazde")],
  ["a right-to-left override", polish("6 maja", "\u202e6 maja")],
  ["where a link leads", polish("(index.md)", "(../index.md)")],
  ["the text of a picture", polish("![Park z", "![Las z")],
  ["the title", polish("Wsparcie SEN", "Pomoc SEN")],
  ["the description", polish("Co mówi", "O czym jest")],
  ["words that are no longer strong", polish("**darmowa**", "darmowa")],
  ["what a word means", edit("pl/glossary.yaml", "Nauczyciel od pomocy.", "Nauczyciel.")],
  [
    "an English meaning that changed since a word was translated",
    edit("pl/glossary.yaml", "source: The teacher in", "source: A teacher in"),
  ],
  [
    "a paragraph whose English changed since it was translated",
    edit("pl/school/sen-support.sources.json", "must be quick", "should be quick"),
  ],
  [
    "a translation that is made whole, where one was missing",
    edit("pl/school/sen-support.sources.json", '"It must be quick."', "null"),
  ],
  [
    "a translation that goes",
    { "pl/school/sen-support.md": undefined, "pl/school/sen-support.sources.json": undefined },
  ],
];

/**
 * Readers of the English page meet the same. Its translation was made of other source text, so that its readers are
 * shown the English words too: they meet another page.
 */
export const KEEPS_ENGLISH: Case[] = [
  ["a value in place of its placeholder", english("{{contacts.send.phone}}", "01632 960100")],
  [
    "a picture with another name",
    {
      "images/park.svg": undefined,
      "images/lake.svg": PARK,
      ...english("park.svg", "lake.svg"),
      ...polish("park.svg", "lake.svg"),
    },
  ],
];

/** Nothing changes for readers of the page in any language. */
export const KEEPS: Case[] = [
  ["a comment in a line", english("not pay.", "not pay. <!-- See Code 6.1 -->")],
  [
    "a link that stands at the end",
    rewrite(PAGE, (text) => `${text.replace("](index.md)", "][1]")}\n[1]: index.md\n`),
  ],
  ["letters written as entities", english("Zoë", "Zo&euml;")],
  [
    "lines that are wrapped elsewhere",
    english(
      "Any child of our [school](index.md) can get it. See",
      "Any child\nof our [school](index.md)\ncan get it.\nSee",
    ),
  ],
  ["a phone number that is wrapped", english("01632 960999", "01632\n960999")],
  ["lines that end as on Windows", rewrite(PAGE, (text) => text.replaceAll("\n", "\r\n"))],
  ["a byte order mark at the start", rewrite(PAGE, (text) => `\ufeff${text}`)],
  ["letters in their parts", rewrite(PAGE, (text) => text.normalize("NFD"))],
  ["spaces and tabs at the ends of lines", rewrite(PAGE, (text) => text.replaceAll(/(?<=[.|])\n/g, " \t\n"))],
  ["two spaces between words", english("Any child", "Any  child")],
  ["a tab between words", english("Any child", "Any\tchild")],
  ["spaces in the title", english("title: SEN support", "title: SEN  support")],
  ["more blank lines", rewrite(PAGE, (text) => text.replaceAll("\n\n## ", "\n\n\n\n## "))],
  ["a file that ends without a new line", rewrite(PAGE, (text) => text.trimEnd())],
  ["a comment between paragraphs", english("## Who", "<!-- See Code 6.1 -->\n\n## Who")],
  ["other marks of lists", rewrite(PAGE, (text) => text.replaceAll(/^( *)- /gm, "$1* "))],
  ["other marks of strong words", english("**free**", "__free__")],
  ["a heading that is underlined", english("## Who can get it", "Who can get it\n---")],
  ["a heading that is closed", english("## Who can get it", "## Who can get it ##")],
  ["a table drawn otherwise", english("| --- | --- |\n| Monday | 9am |", "|-----|---|\n|Monday   |9am|")],
  [
    "the order of YAML's keys",
    english(
      "title: SEN support\ndescription: What this page says.",
      "description: What this page says.\ntitle: SEN support",
    ),
  ],
  ["the quotes of YAML", english("title: SEN support", "title: 'SEN support'")],
  ["a comment in YAML", english("title: SEN support", "# The forum asked for this.\ntitle: SEN support")],
  ["the day on which it was checked", english("lastChecked: 2026-09-01", "lastChecked: 2026-10-01")],
  ["the day of its next review", english("reviewBy: 2027-09-01", "reviewBy: 2026-10-01")],
  ["its owner", english("owner: SEND team", "owner: Inclusion team")],
  ["its place in its section", english("order: 10", "order: 20")],
  ["words that search knows", english("[IEP]", "[one to one]")],
  ["its contact block", english("order: 10", "order: 10\ncontact: care")],
  ["its audience", english("order: 10", "order: 10\naudience: { ages: [2, 16] }")],
  ["the duties that it answers", english("order: 10", "order: 10\ncovers: [school-approach]")],
  ["another picture of the site", { "images/street.svg": PARK }],
  ["another page in its section", { "en/school/exams.md": pageText("Exams", "More time.") }],
  ["the words of a page that it links to", edit("en/school/index.md", "We help.", "We can help.")],
  ["the title of a page that it links to", edit("en/school/index.md", "Help at school", "School")],
  ["a service that it links to", edit("services/splash-club.yaml", "amount: 3", "amount: 4")],
  ["a word of the glossary that it doesn't use", edit("en/glossary.yaml", "A court", "A free court")],
  ["a phone number in the settings that it doesn't show", settings("01632 960120", "01632 960129")],
  ["the hours in its contact block", settings("9am to 5pm", "9am to 4pm")],
  ["the name of the site", settings("Smallton Local Offer", "Local Offer for Smallton")],
  ["the council's own colour", settings("#0b4f6c", "#5c1a4a")],
  ["another language of the site", settings("[pl, so]", "[pl, so, tr]")],
  ["the order of the site's languages", settings("[pl, so]", "[so, pl]")],
  ["the rules of approval", edit("approvals/policy.yaml", "quorum: 3", "quorum: 5")],
  [
    "reviewers who come",
    edit(
      "approvals/register.yaml",
      "reviewers:",
      "reviewers:\n      - { id: bbbb-0001, languages: [en], from: 2026-01-01, until: 2026-12-31 }",
    ),
  ],
  ["how its translation is vouched for", polish("kind: human", "kind: checked")],
  ["the day of its translation", polish("translated: 2026-11-01", "translated: 2026-11-02")],
  ["lines of its translation that are wrapped elsewhere", polish("Pomoc Zoë jest", "Pomoc\nZoë\njest")],
  [
    "letters of its translation in their parts",
    rewrite("pl/school/sen-support.md", (text) => text.normalize("NFD")),
  ],
  [
    "the form of its translation's record",
    rewrite("pl/school/sen-support.sources.json", (text) => JSON.stringify(JSON.parse(text), null, 2)),
  ],
  [
    "a translation of another page",
    {
      "pl/school/index.md":
        "---\ntitle: Szkoła\ndescription: Opis.\nkind: human\ntranslated: 2026-11-01\n---\n\nPomagamy.\n",
      "pl/school/index.sources.json":
        '{"title":"Help at school","description":"What this page says.","blocks":["We help."]}',
    },
  ],
  ["a word of the translated glossary that it doesn't use", edit("pl/glossary.yaml", "Sąd.", "Wolny sąd.")],
];

function moveLast(text: string, before: string): string {
  const [first = "", rest = ""] = text.split(before);
  const at = first.lastIndexOf("---\n") + 4;
  return `${first.slice(0, at)}\n${before}${rest}\n${first.slice(at)}`;
}
