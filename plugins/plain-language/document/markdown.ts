import MarkdownIt, { type StateInline, type Token } from "markdown-it";

/** What a token of ours says besides: where it begins in its block's inner Markdown. markdown-it itself doesn't say. */
type Placed = { start: number };

/** Where an inline token begins, as an offset in the inner Markdown of its block (for a picture's label: in the label). */
export function startOf(token: Token): number {
  return (token.meta as Placed | null)?.start ?? 0;
}

/**
 * Parses Markdown into markdown-it's tokens with text left in the pieces in which it is written,
 * so that each piece stands in the source as it is.
 */
export function parseMarkdown(markdown: string): Token[] {
  return parser.parse(markdown, {});
}

const parser = createParser();

function createParser() {
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
  markdown.inline.ruler.disable("strikethrough");
  markdown.inline.ruler2.disable("fragments_join");
  markdown.core.ruler.disable("text_join");
  markdown.inline.State = tracking(markdown.inline.State);
  markdown.inline.ruler.before("text", "where", (state, silent) => {
    if (!silent && state instanceof markdown.inline.State) Object.assign(state, { begin: state.pos });
    return false;
  });
  return markdown;
}

/** A parser state that writes down where each token begins. `begin` is where the rule at work began to read. */
function tracking(Base: typeof StateInline): typeof StateInline {
  return class extends Base {
    begin = 0;
    #pushing = false;

    override pushPending(): Token {
      const content = this.pending;
      const end = this.#pushing ? this.begin : this.pos;
      const token = super.pushPending();
      token.meta = { start: beforeSpaces(this.src, end, content) - content.length } satisfies Placed;
      return token;
    }

    override push(...shape: Parameters<StateInline["push"]>): Token {
      this.#pushing = true;
      const token = super.push(...shape);
      this.#pushing = false;
      token.meta = { start: this.#startOfPushed(token) } satisfies Placed;
      return token;
    }

    /** Rules push when `begin` is still where they began, but for the end of a link. Runs like `***` are pushed one by one. */
    #startOfPushed(token: Token): number {
      if (token.type === "link_close") return this.pos;
      const previous = this.tokens.at(-2);
      if (token.type !== "text" || previous?.type !== "text") return this.begin;
      const end = startOf(previous) + previous.content.length;
      return Math.max(end, this.begin);
    }
  };
}

/** The end of `content` in the source: markdown-it drops spaces before a line break. */
function beforeSpaces(source: string, end: number, content: string): number {
  let place = end;
  if (content.endsWith(" ")) return place;
  while (place > 0 && source.charAt(place - 1) === " ") place--;
  return place;
}
