import { blocks, type Edit, lines, ofBody, ofField, one } from "./digest-edits.ts";
import type { Random } from "./digest-random.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const OTHER_WORDS = ["never", "council", "£20", "school", "parents", "nie", "نہیں", "না", "மட்டும்", "ਸਿਰਫ਼"];
const UNSEEN = [
  ..."\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u061c\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069",
];
const ITEM = /^( *)([-*+]|\d+[.)]) +(.*)$/;

/** Words that carry a duty, a right or a limit, and what an edit makes of them. */
const DUTIES: Record<string, string[]> = {
  must: ["should", "may", "must not"],
  should: ["must", "may"],
  can: ["cannot", "must"],
  cannot: ["can"],
  not: [""],
  never: ["always"],
  only: ["also", ""],
  and: ["or"],
  or: ["and"],
  all: ["some"],
  any: ["no"],
  before: ["after"],
  after: ["before"],
  within: ["after"],
  free: ["£5"],
  "do not": ["do"],
};

const word: Record<string, Edit> = {
  "a word is another": one(WORD, (_, random) => random.pick(OTHER_WORDS)),
  "a word goes": one(new RegExp(`${WORD.source} ?`, "gu"), () => ""),
  "a word comes": one(WORD, ([found], random) => `${found} ${random.pick(OTHER_WORDS)}`),
  "a word is said twice": one(WORD, ([found]) => `${found} ${found}`),
  "two words change places": one(
    new RegExp(`(${WORD.source}) (${WORD.source})`, "gu"),
    ([, a, b]) => `${b} ${a}`,
  ),
  "two words grow together": one(/(?<=\p{L}) (?=\p{L})/gu, () => ""),
  "a letter goes": one(/\p{L}/gu, () => ""),
  "a vowel sign goes": one(/\p{M}/gu, () => ""),
  "a digit is another": one(/\d/g, ([found], random) => String((Number(found) + 1 + random.below(9)) % 10)),
  "a duty, a right or a limit is another": one(
    new RegExp(`\\b(?:${Object.keys(DUTIES).join("|")})\\b`, "g"),
    ([found], random) => random.pick(DUTIES[found] ?? []),
  ),
  "not comes": one(/\b(?:is|are|must|can|will|do|does|should)\b/g, ([found]) => `${found} not`),
  "a capital is small, or a small letter a capital": one(/(?<!\p{L})[\p{Lu}\p{Ll}]/gu, ([found]) =>
    found === found.toUpperCase() ? found.toLowerCase() : found.toUpperCase(),
  ),
  "a mark is another": one(/[.,;:?!،۔।](?=\s|$)/g, (_, random) =>
    random.pick([".", ",", ";", ":", "?", "!", " –"]),
  ),
  "a mark goes": one(/[.,;:?!،۔।](?=\s|$)/g, () => ""),
  "a quote mark is curly": one(/(?<=\p{L})'(?=\p{L})/gu, () => "’"),
  "characters that nobody sees come": one(/\S/g, ([found], random) => `${found}${random.pick(UNSEEN)}`),
  "a space doesn't break": one(/(?<=\S) (?=\S)/g, () => "\u00a0"),
};

const mark: Record<string, Edit> = {
  "words are strong": one(WORD, ([found]) => `**${found}**`),
  "words are stressed": one(WORD, ([found]) => `*${found}*`),
  "words are struck": one(WORD, ([found]) => `~~${found}~~`),
  "words are code": one(WORD, ([found]) => `\`${found}\``),
  "strong words are plain": one(/\*\*([^*\n]+)\*\*/g, ([, inside]) => inside),
  "a line breaks": one(/(?<=[\p{L}\p{M}.,]) (?=\p{L})/gu, () => "\\\n"),
  "a link leads elsewhere": one(/(?<=\]\()[^)\s]+/g, ([found], random) =>
    random.pick(
      [`${found}x`, "https://www.gov.uk/", "/search/", "/a-z/", "#"].filter((each) => each !== found),
    ),
  ),
  "a link goes": one(/(?<!!)\[([^\][]*)\]\([^)]*\)/g, ([, inside]) => inside),
  "a word becomes a link": one(WORD, ([found]) => `[${found}](/search/)`),
  "a link has a title": one(/(?<!!)\[([^\][]*)\]\(([^)\s]*)\)/g, ([, text, to]) => `[${text}](${to} "Pay")`),
  "a placeholder is another": one(/\{\{\s*([\w.-]+)\s*\}\}/g, ([, key = ""], random) =>
    random.pick(
      ["contacts.money.name", "contacts.forum.phone", "facts.answerDays", "site.name"]
        .filter((other) => other !== key)
        .map((other) => `{{${other}}}`),
    ),
  ),
};

const picture: Record<string, Edit> = {
  "a picture's text is another": one(
    /(?<=!\[)[^\]]+(?=\])/g,
    ([found], random) => `${found} ${random.pick(OTHER_WORDS)}`,
  ),
  "a picture's text goes": one(/!\[[^\]]+\]\(([^)\s]+)\)/g, ([, address]) => `![](${address} "decorative")`),
  "a picture is another": one(/(?<=images\/)[\w-]+\.svg/g, ([found], random) =>
    random.pick(["job-coach.svg", "painting-table.svg", "path-line.svg"].filter((name) => name !== found)),
  ),
  "a picture goes": one(/!\[[^\]]*\]\([^)]*\)/g, () => ""),
};

const list: Record<string, Edit> = {
  "two list items change places": onItems((all, [a, b]) =>
    b === undefined ? undefined : all.with(a.at, withText(a, b.text)).with(b.at, withText(b, a.text)),
  ),
  "a list item goes": onItems((all, [item]) => all.toSpliced(item.at, 1)),
  "a list item comes twice": onItems((all, [item]) => all.toSpliced(item.at, 0, all[item.at] ?? "")),
  "a list item goes under the one before": onItems((all, [, next]) =>
    next === undefined ? undefined : all.with(next.at, `   ${all[next.at]}`),
  ),
  "a bullet becomes a number": onItems((all, [item]) =>
    all.with(item.at, `${item.indent}${/\d/.test(item.mark) ? "-" : "1."} ${item.text}`),
  ),
  "a list starts at another number": one(/(?<=^|\n\n)1(?=\. )/g, () => "4"),
};

const block: Record<string, Edit> = {
  "a heading is on another level": one(/^##+(?= )/gm, ([found], random) =>
    found === "##" || random.below(2) === 0 ? `${found}#` : found.slice(1),
  ),
  "a heading becomes a paragraph": one(/^##+ /gm, () => ""),
  "a paragraph becomes a heading": blocks((all, random) =>
    changeBlock(all, random, (text) => `#### ${text}`),
  ),
  "a block becomes a quotation": blocks((all, random) =>
    changeBlock(all, random, (text) => text.replace(/^(?!>)/gm, "> ")),
  ),
  "a quotation becomes plain": one(/(?:^> ?.*\n?)+/gm, ([found]) => found.replace(/^> ?/gm, "")),
  "a block becomes code": blocks((all, random) =>
    changeBlock(all, random, (text) => `\`\`\`\n${text}\n\`\`\``),
  ),
  "a block goes": blocks((all, random) => all.toSpliced(random.below(all.length), 1)),
  "a block comes twice": blocks((all, random) => {
    const at = random.below(all.length);
    return all.toSpliced(at, 0, all[at] ?? "");
  }),
  "a block moves": blocks((all, random) => {
    const [moved = "", ...others] = all.splice(random.below(all.length), 1).concat(all);
    return others.toSpliced(random.below(others.length + 1), 0, moved);
  }),
  "a rule comes": blocks((all, random) => all.toSpliced(1 + random.below(all.length - 1), 0, "***")),
  "a paragraph is two": one(/(?<=\p{L}[.۔।]) (?=\p{L})/gu, () => "\n\n"),
  "two paragraphs are one": one(/(?<=[.۔।])\n\n(?=\p{L})/gu, () => " "),
  "two table cells change places": one(/^\|([^|\n]*)\|([^|\n]*)\|/gm, ([, a, b]) => `|${b}|${a}|`),
  "a table row goes": lines((all, random) => {
    const rows = all.flatMap((text, at) => (/^\|(?!.*---)/.test(text) ? [at] : []));
    const at = random.pick(rows);
    return at === undefined ? undefined : all.toSpliced(at, 1);
  }),
  "a table column stands right": one(/\|(?= *-{3,} *\|)( *)(-+)/g, ([, gap, dashes]) => `|${gap}${dashes}:`),
};

/** Some edit of words. */
const someWords: Edit = (text, random) => random.pick(Object.values(word))?.(text, random);

const front: Record<string, Edit> = {
  "the title is another": ofField("title", someWords),
  "the description is another": ofField("description", someWords),
};

/** Edits that readers meet, nearly always: what each does, and how. The rest is found out by reading the page again. */
export const MEANINGFUL: Record<string, Edit> = {
  ...Object.fromEntries(
    Object.entries({ ...word, ...mark, ...picture, ...list, ...block }).map(([name, edit]) => [
      name,
      ofBody(edit),
    ]),
  ),
  ...front,
};

type Item = { at: number; indent: string; mark: string; text: string };

/** An edit of a list item; it is given that, and the next of the same list where there is one. */
function onItems(change: (lines: string[], items: [Item, Item?]) => string[] | undefined): Edit {
  return lines((all, random) => {
    const items = all.flatMap((text, at): Item[] => {
      const [, indent = "", mark = "", words = ""] = ITEM.exec(text) ?? [];
      return mark === "" ? [] : [{ at, indent, mark, text: words }];
    });
    const item = random.pick(items);
    if (item === undefined) return undefined;
    const next = items.find(({ at, indent }) => at === item.at + 1 && indent === item.indent);
    return change(all, next === undefined ? [item] : [item, next]);
  });
}

function withText({ indent, mark }: Item, text: string): string {
  return `${indent}${mark} ${text}`;
}

function changeBlock(all: string[], random: Random, change: (text: string) => string): string[] {
  const at = random.below(all.length);
  return all.with(at, change(all[at] ?? ""));
}
