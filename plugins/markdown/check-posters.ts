import type { Token } from "markdown-it";
import { errorAt, type Finding } from "../model/finding.ts";
import { locate, type MarkdownSource } from "./locate.ts";

/** What councils call pictures that are made of words. */
const NAMES = /\b(?:poster|flyer|flier|leaflet)s?\b/i;
const BEGINS_AS_ONE = new RegExp(`^(?:our |the |a )?${NAMES.source}`, "i");

/** How many words there must be below a poster. What has fewer isn't worth a poster. */
const FEWEST_WORDS = 5;

/** Says of each picture of words whose words aren't on the page, in a quotation right below it. */
export function checkPosters(tokens: readonly Token[], source: MarkdownSource): Finding[] {
  return tokens.flatMap((token, index) => {
    const posters = (token.children ?? []).filter(isPoster);
    return posters.flatMap((poster) => {
      const isSaid = poster.attrGet("title") === "poster";
      if (isSaid && countWordsBelow(tokens, index) >= FEWEST_WORDS) return [];
      const place = locate(source, token.map, String(poster.attrGet("src") ?? ""));
      const words = "Write all its words right below it, in lines that begin with >";
      return isSaid
        ? [errorAt(place, "poster", "The words of this poster aren't on the page.", `${words}.`)]
        : [
            errorAt(
              place,
              "poster",
              "This looks like a picture of words.",
              `${words}, and "poster" after its address. If there are no words in it, change its name.`,
            ),
          ];
    });
  });
}

/** True where the author says so, and where the name of the file or the words for it do. */
function isPoster(token: Token): boolean {
  if (token.type !== "image") return false;
  const title = token.attrGet("title");
  const file =
    String(token.attrGet("src") ?? "")
      .split("/")
      .at(-1) ?? "";
  const isNamed = NAMES.test(file.replace(/[-_.\d]+|%20/g, " ")) || BEGINS_AS_ONE.test(token.content);
  return title === "poster" || (title !== "decorative" && isNamed);
}

/** How many words stand in the quotation right after the paragraph of a picture. */
function countWordsBelow(tokens: readonly Token[], index: number): number {
  if (tokens[index + 2]?.type !== "blockquote_open") return 0;
  const end = tokens.findIndex(({ type }, at) => at > index && type === "blockquote_close");
  const below = tokens
    .slice(index, end)
    .filter(({ type }) => type === "inline")
    .slice(1);
  return below.flatMap(({ content }) => content.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}
