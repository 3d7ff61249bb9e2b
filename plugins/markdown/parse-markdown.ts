import MarkdownIt, { type Token } from "markdown-it";
import { type References, spellOut } from "./spell-out.ts";

/**
 * The one parser of content. HTML is parsed only so that it can be refused, and addresses are kept as
 * written, so that a finding can point at them; `prepare-inline` checks every one of them.
 */
const parser = createParser();

/** The same without what stands inside blocks, for callers who only want their texts: that is half the work. */
const blockParser = createParser();
blockParser.core.ruler.disable("inline");

function createParser() {
  const created = new MarkdownIt({ html: true });
  created.validateLink = () => true;
  created.normalizeLink = (address) => address;
  created.normalizeLinkText = (address) => address;
  return created;
}

/** Markdown's tokens. Each call gives fresh tokens, which the caller may change. */
export function parseMarkdown(body: string): Token[] {
  return parser.parse(body, {});
}

/** A block is a run of text that is translated in one piece: a heading, a paragraph, a list item's text, a table cell. */
export function isBlock(token: Token): boolean {
  return token.type === "inline" && token.content.trim() !== "";
}

/**
 * The blocks of a Markdown text in order: what kind each is, and its source in the form in which two versions are
 * compared. Two blocks have the same form just where readers are given the same.
 */
export function listBlocks(body: string): { kind: string; text: string }[] {
  const environment: { references?: References } = {};
  const tokens = blockParser.parse(body, environment);
  return tokens.flatMap((token, index) =>
    isBlock(token)
      ? [
          {
            kind: tokens[index - 1]?.tag ?? "",
            text: foldText(spellOut(token.content, environment.references)),
          },
        ]
      : [],
  );
}

/** Text as two versions of it are compared: NFC, white space folded, quotes straight. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/ \s+|[^\S ]\s*/g, " ")
    .trim();
}

/** The ids of a text's headings in order, made from their words. A repeated one gets a number. */
export function listHeadingIds(body: string): string[] {
  return toHeadingIds(blockParser.parse(body, {}));
}

/** The same for a text that is parsed already. */
export function toHeadingIds(tokens: readonly Token[]): string[] {
  const used = new Map<string, number>();
  return tokens.flatMap((token, index) => {
    if (tokens[index - 1]?.type !== "heading_open") return [];
    const id = toHeadingId(token.content);
    const count = used.get(id) ?? 0;
    used.set(id, count + 1);
    return [count === 0 ? id : `${id}-${count}`];
  });
}

/** Words as an id: lower case, hyphens for gaps. The same rule as GitHub's, so that links work in its preview too. */
function toHeadingId(content: string): string {
  const words = content.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "");
  return words.trim().replace(/\s+/g, "-") || "section";
}
