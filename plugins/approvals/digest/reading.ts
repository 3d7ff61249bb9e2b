import { z } from "zod";
import { parseJson } from "../../model/parse-json.ts";
import { BLOCKS } from "./reviewed-elements.ts";

/** One line of a page as a person reads it: all in one language. `lang` is empty for the page's own. */
export type ReadingLine = { text: string; lang: string };

/** A page as its reviewers saw it, line by line. */
export type Reading = {
  language: string;
  /** For a translation, the digest of its English page. */
  source: string | undefined;
  lines: ReadingLine[];
};

const Attribute = z.tuple([z.string(), z.string()]);
const Seen = z.object({
  language: z.string(),
  title: z.string(),
  description: z.string(),
  explained: z.array(z.string()).optional(),
  source: z.string().optional(),
  region: z.array(
    z.union([
      z.tuple([z.literal("open"), z.string()], Attribute),
      z.tuple([z.literal("close")]),
      z.tuple([z.literal("text"), z.string()]),
      z.tuple([z.literal("break")]),
    ]),
  ),
});
type Token = z.infer<typeof Seen>["region"][number];
type OpenToken = Extract<Token, { 0: "open" }>;

/** Reads the text that a digest was taken of, or undefined where it isn't one. */
export function toReading(seen: string): Reading | undefined {
  const parsed = Seen.safeParse(parseJson(seen));
  if (!parsed.success) return undefined;
  const { language, title, description, explained = [], source, region } = parsed.data;
  const toLine = (text: string): ReadingLine => ({ text, lang: "" });
  const front = [title, description].map(toLine);
  return { language, source, lines: [...front, ...readRegion(region, language), ...explained.map(toLine)] };
}

/** `from` is where the element's own words begin in the line. */
type Element = { name: string; lang: string; href: string | undefined; from: number };

/** A new line begins where an element of its own line begins or ends, and where the language changes. */
function readRegion(region: readonly Token[], language: string): ReadingLine[] {
  const lines: ReadingLine[] = [];
  const open: Element[] = [];
  let text = "";
  const langNow = () => open.at(-1)?.lang ?? "";
  const flush = (lang = langNow()) => {
    if (text.trim() !== "") lines.push({ text: mark(open) + text.trim(), lang });
    text = "";
  };
  for (const token of region) {
    if (token[0] === "text") text += token[1];
    else if (token[0] === "break") flush();
    else if (token[0] === "open") {
      const element = toElement(token, langNow(), language);
      if (BLOCKS.has(element.name) || element.lang !== langNow()) flush();
      open.push({ ...element, from: text.length });
      text += pictureText(token);
    } else {
      const element = open.at(-1);
      if (element?.href !== undefined) text += addressText(element.href, text.slice(element.from));
      const outer = open.at(-2)?.lang ?? "";
      if (element !== undefined && (BLOCKS.has(element.name) || element.lang !== outer)) flush();
      open.pop();
    }
  }
  flush();
  return lines;
}

function toElement(
  [, name, ...attributes]: OpenToken,
  outer: string,
  language: string,
): Omit<Element, "from"> {
  const attributeOf = (wanted: string) => attributes.find(([attribute]) => attribute === wanted)?.[1];
  const lang = attributeOf("lang") ?? outer;
  return { name, lang: lang === language ? "" : lang, href: name === "a" ? attributeOf("href") : undefined };
}

/** Where a link leads, where its words don't say so themselves: not for a number to call, nor a place on the page. */
function addressText(href: string, words: string): string {
  const isCall = href.startsWith("tel:") && href.replace(/\D/g, "") === words.replace(/\D/g, "");
  return isCall || href.startsWith("#") ? "" : ` (${href})`;
}

/** A picture as its text and the beginning of its file's hash: another picture is another line. */
function pictureText([, name, ...attributes]: OpenToken): string {
  if (name !== "img") return "";
  const parts = attributes.flatMap(([attribute, value]) =>
    attribute === "alt" ? [value] : attribute === "file" ? [`#${value.slice(0, 8)}`] : [],
  );
  return `[${parts.join(" ")}]`;
}

/** How deep in lists a line stands, and that it is a heading, so that a move shows. */
function mark(open: readonly Element[]): string {
  const depth = open.filter(({ name }) => name === "li").length;
  const heading = open.find(({ name }) => /^h[1-6]$/.test(name))?.name;
  return `${"• ".repeat(depth)}${heading === undefined ? "" : `${"#".repeat(Number(heading[1]))} `}`;
}
