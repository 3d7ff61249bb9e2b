import type { Token } from "markdown-it";

/** A British phone number as people write it: 10 or 11 digits from 0, or after +44. */
const PHONE = /(?<![\d.,-])(?:\+44 ?|0)\d(?: ?\d){8,9}(?! ?\d)/g;

/** Makes phone numbers in text tappable and keeps them left to right. Text inside links stays as it is. */
export function linkPhones(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.flatMap((token) => {
    if (token.type === "link_open") depth += 1;
    if (token.type === "link_close") depth -= 1;
    return token.type === "text" && depth === 0 ? splitText(token) : [token];
  });
}

/** The link to call a number. `dir` isolates it, so that right-to-left text doesn't turn its groups round. */
export function phoneLink(number: string): string {
  return `<a href="tel:${number.replaceAll(" ", "")}" dir="ltr" class="phone">${number}</a>`;
}

function splitText(token: Token): Token[] {
  const parts: Token[] = [];
  let end = 0;
  for (const match of token.content.matchAll(PHONE)) {
    parts.push(copyToken(token, "text", token.content.slice(end, match.index)));
    parts.push(copyToken(token, "html_inline", phoneLink(match[0])));
    end = match.index + match[0].length;
  }
  return end === 0 ? [token] : [...parts, copyToken(token, "text", token.content.slice(end))];
}

/** A token like another, with a type and content of its own. */
export function copyToken(token: Token, type: string, content: string): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, {
    type,
    content,
  });
}
