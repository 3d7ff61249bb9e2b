import { blocks, type Edit, ofBody, ofFrontMatter, splitBlocks } from "./digest-edits.ts";
import type { Random } from "./digest-random.ts";

/** Text that must stay as it is: code, addresses, placeholders, comments and definitions of links. */
const FIXED = /(`+[^`]*`+|\]\([^)]*\)|\]\[[^\]]*\]|<[^>]*>|&\w+;|\{\{[^}]*\}\}|^ *\[[^\]]*\]: .*$)/m;

const write: Record<string, Edit> = {
  "lines are wrapped elsewhere": (text, random) => wrapBody(text, 20 + random.below(180)),
  "lines end as on Windows": (text) => text.replaceAll("\n", "\r\n"),
  "letters are in their parts": (text) => text.normalize("NFD"),
  "more blank lines stand between blocks": outsideCode((part, random) =>
    part.replace(/\n\n(?! )/g, () => "\n".repeat(2 + random.below(3))),
  ),
  "a space stands at the ends of lines": outsideCode((part, random) =>
    part.replace(/(?<=[^\s\\])$/gm, () => random.pick(["", " ", "\t"]) ?? ""),
  ),
  "blank lines hold spaces": outsideCode((part, random) =>
    part.replace(/\n\n/g, () => `\n${" ".repeat(random.below(9))}\n`),
  ),
  "the file ends otherwise": (text, random) => `${text.trimEnd()}${"\n".repeat(random.below(4))}`,
  "letters are written as entities": inWords((words) =>
    words.replace(/\p{L}(?=\p{L})/u, (letter) => `&#${letter.codePointAt(0)};`),
  ),
  "marks are escaped": inWords((words) => words.replace(/[.,:;?!'()](?!\()/, (mark) => `\\${mark}`)),
};

const STRESS = /(?<![*\p{L}\p{M}\p{N}])(\*{1,2})(?![ *])([^*\n]+?)\1(?![*\p{L}\p{M}\p{N}])/gu;

const mark: Record<string, Edit> = {
  "stress is marked with low lines": inText((words) =>
    words.replace(STRESS, (_, star: string, inside: string) =>
      star.length === 1 ? `_${inside}_` : `__${inside}__`,
    ),
  ),
  "lists have other marks": (text, random) => {
    const other = random.pick(["*", "+", "-"]) ?? "-";
    const change = (part: string) =>
      part.replace(/^( *)[-*+](?= +\S)(?!(?: *[-*]){2,}$)/gm, (_, indent: string) => `${indent}${other}`);
    return outsideCode(change)(text, random);
  },
  "lists have other numbers": outsideCode((part, random) => {
    const point = random.pick([".", ")"]) ?? ".";
    return part.replace(/^(\d+)[.)] .*(?:\n(?: |\d+[.)]).*)*/gm, (all, first: string) =>
      all.replace(/^\d+[.)](?= )/gm, (_, at: number) => `${at === 0 ? first : random.below(9)}${point}`),
    );
  }),
  "headings are closed": outsideCode((part, random) =>
    part.replace(/^##+ .*[^#\n]$/gm, (found) => `${found} ${"#".repeat(1 + random.below(4))}`),
  ),
  "headings have more space": outsideCode((part) => part.replace(/^(##+) /gm, "$1    ")),
  "headings are underlined": outsideCode((part, random) =>
    part.replace(
      /(?<=\n\n)## ((?!\d+[.)])[^\n]*[^#\n])(?=\n\n)/g,
      (_, words: string) => `${words}\n${"-".repeat(3 + random.below(9))}`,
    ),
  ),
  "blocks stand a little in": blocks((all, random) =>
    all.map((text, at) => {
      const isAfterList = /^ *(?:[-*+]|\d+[.)]) /m.test(
        all.slice(0, at).findLast((each) => !/^ /.test(each)) ?? "",
      );
      return isAfterList || !/^[\p{L}#>]/u.test(text) ? text : `${" ".repeat(random.below(4))}${text}`;
    }),
  ),
  "links stand at the end": (text, random) => {
    const ends: string[] = [];
    const body = outsideCode((part) =>
      part
        .split(/(`+[^`]*`+)/)
        .map((words, index) =>
          index % 2 === 1
            ? words
            : words.replace(LINK, (found, shown: string, to: string) => {
                if (to.includes("{{") || random.below(2) === 0) return found;
                ends.push(`[r${ends.length}]: ${to}`);
                return `[${shown}][r${ends.length - 1}]`;
              }),
        )
        .join(""),
    )(text, random);
    return ends.length === 0 ? undefined : `${(body ?? "").trimEnd()}\n\n${ends.join("\n")}\n`;
  },
  "placeholders have space": outsideCode((part) =>
    part.replace(/(?<!\]\(<?)\{\{\s*([\w.-]+)\s*\}\}/g, "{{ $1 }}"),
  ),
  "code has other fences": (text) =>
    text.replace(CODE, (all: string, _, fence?: string) =>
      fence === undefined
        ? all
        : all.replaceAll(
            new RegExp(`^${fence}`, "gm"),
            fence.replace(/./g, fence.startsWith("~") ? "`" : "~"),
          ),
    ),
  "code has more marks": outsideCode((part) => part.replace(/(?<!`)`([^`\n]+)`(?!`)/g, "`` $1 ``")),
  "rules are drawn otherwise": outsideCode((part, random) =>
    part.replace(/(?<=\n\n)(?:\*\*\*|---|___)(?=\n\n)/g, () => random.pick(["* * *", "-----", "___"]) ?? ""),
  ),
  "a line breaks by spaces": outsideCode((part) => part.replace(/(?<=\S)\\\n/g, "   \n")),
  "tables are drawn otherwise": outsideCode((part, random) =>
    part.replace(/^\|.*\|$/gm, (row) => drawRow(row, random)),
  ),
};

const LINK = /(?<!!)\[([^\][]+)\]\(([^)\s]+)\)/g;

const comment: Record<string, Edit> = {
  "a comment stands between blocks": blocks((all, random) => {
    const places = all.flatMap((text, at) => (/^[\p{L}#!]/u.test(text) ? [at] : []));
    const at = random.pick(places) ?? 0;
    return all.toSpliced(at, 0, "<!-- See Code 9.1 -->");
  }),
  "a comment stands after a sentence": outsideCode((part) =>
    part.replace(/(?<=^\p{L}.*\p{L}[.])(?=\n\n)/gmu, " <!-- See Code 9.1 -->"),
  ),
};

const frontMatter: Record<string, Edit> = {
  "keys stand in another order": (text, random) =>
    `${random.shuffle(text.trimEnd().split(/\n(?=[a-zA-Z])/)).join("\n")}\n`,
  "values are quoted otherwise": (text, random) =>
    text.replace(
      /^(title|description): (.*)$/gm,
      (_, key: string, value: string) => `${key}: ${quote(unquote(value), random)}`,
    ),
  "values have spaces in front": (text) => text.replace(/^(title|description): /gm, "$1:    "),
  "a comment comes": (text) => `# Checked with the forum\n${text}`,
  "the page was checked on another day": (text) =>
    text.replace(/^lastChecked: .*$/m, "lastChecked: 2026-11-02"),
  "the page is reviewed on another day": (text) => text.replace(/^reviewBy: .*$/m, "reviewBy: 2027-03-31"),
  "another team owns the page": (text) => text.replace(/^owner: .*$/m, "owner: Inclusion team"),
  "the page stands elsewhere in its section": (text) => text.replace(/^order: .*$/m, "order: 71"),
  "search knows other words": (text) => text.replace(/^alsoCalled: .*$/m, "alsoCalled: [extra help, IEP]"),
  "another contact stands beside the page": (text) => text.replace(/^contact: .*$/m, "contact: advice"),
  "it is for other ages": (text) =>
    text.replace(/^audience: .*$/m, "audience: { ages: [3, 17], needs: [sensory] }"),
  "it answers another duty": (text) => text.replace(/^covers: .*$/m, "covers: [school-approach]"),
  "the translation has another day": (text) => text.replace(/^translated: .*$/m, "translated: 2026-11-01"),
  "the translation is vouched for otherwise": (text) => text.replace(/^kind: .*$/m, "kind: checked"),
};

/** Edits that no reader meets: what each does, and how. */
export const MEANINGLESS: Record<string, Edit> = {
  ...toEdits({ ...write, ...mark, ...comment }, ofBody),
  ...toEdits(frontMatter, ofFrontMatter),
};

function toEdits(edits: Record<string, Edit>, of: (edit: Edit) => Edit): Record<string, Edit> {
  return Object.fromEntries(Object.entries(edits).map(([name, edit]) => [name, of(edit)]));
}

/** Code that stands in blocks: between fences, or four spaces in. */
const CODE = /(^(`{3,}|~{3,})[\s\S]*?^\2.*$\n?|(?:^ {4}.*\n)+)/gm;

/** Changes what stands outside blocks of code. */
function outsideCode(change: (part: string, random: Random) => string): Edit {
  return (text, random) => {
    let end = 0;
    const parts: string[] = [];
    for (const { 0: code, index } of text.matchAll(CODE)) {
      parts.push(change(text.slice(end, index), random), code);
      end = index + code.length;
    }
    return [...parts, change(text.slice(end), random)].join("");
  };
}

/** Changes what stands outside code, addresses, placeholders and comments. */
function inText(change: (words: string, random: Random) => string): Edit {
  return outsideCode((part, random) =>
    part
      .split(FIXED)
      .map((words, index) => (index % 2 === 1 ? words : change(words, random)))
      .join(""),
  );
}

/** Changes something in every fourth run of words. */
function inWords(change: (words: string) => string): Edit {
  return inText((words, random) => (random.below(4) > 0 ? words : words.replace(/(?<=\p{L}).*/u, change)));
}

/** What a line of a paragraph may not begin with, since Markdown would take it for something else. */
const TAKEN = /^(?:[-+*>#|=~`<]|\d+[.)]|\[)/;

function wrapBody(text: string, width: number): string {
  return `\n${splitBlocks(text)
    .map((block) => wrapBlock(block, width))
    .join("\n\n")}\n`;
}

function wrapBlock(block: string, width: number): string {
  if (/^(?:\||#|```|~~~|<!--| {4}|\[[^\]]*\]:|\*\*\*)|\\$| {2}$|^ *[|]|\|---/m.test(block)) return block;
  if (/^ /.test(block)) return block;
  if (!/^(?:[-*+>]|\d+[.)])/m.test(block)) return wrapWords(block, width, "");
  return block
    .split("\n")
    .map((line) => {
      const [, indent = "", mark = "", words = ""] = /^( *)([-*+>]|\d+[.)])( +.*)$/.exec(line) ?? [];
      if (mark === "") return line;
      const hang = mark === ">" ? "> " : " ".repeat(indent.length + mark.length + 1);
      return `${indent}${mark} ${wrapWords(words.trim(), width, hang)}`;
    })
    .join("\n");
}

function wrapWords(text: string, width: number, hang: string): string {
  let length = 0;
  return text
    .split(/[ \n]+(?![^{]*\}\})/)
    .map((word, index) => {
      const breaks = index > 0 && length + word.length > width && !TAKEN.test(word);
      length = breaks ? word.length : length + word.length + 1;
      return `${index === 0 ? "" : breaks ? `\n${hang}` : " "}${word}`;
    })
    .join("");
}

function drawRow(row: string, random: Random): string {
  const isRule = /^[|\s:-]+$/.test(row);
  const gap = " ".repeat(random.below(5));
  return isRule
    ? row.replace(/-+/g, (dashes) => `${dashes}--`)
    : row.replace(/(?<!\\) ?\| ?/g, `${gap}|${gap}`).trim();
}

function unquote(value: string): string {
  return value.startsWith('"')
    ? String(JSON.parse(value))
    : value.replace(/^'(.*)'$/, (_, inside: string) => inside.replaceAll("''", "'"));
}

function quote(value: string, random: Random): string {
  const ways = [
    JSON.stringify(value),
    `'${value.replaceAll("'", "''")}'`,
    `>-\n  ${value}`,
    `>-\n  ${value.replace(" ", "\n  ")}`,
    `|-\n  ${value}`,
  ];
  return random.pick(ways) ?? value;
}
