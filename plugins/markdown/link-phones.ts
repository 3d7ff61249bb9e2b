import type { Token } from "markdown-it";

/** A British phone number as people write it: 10 or 11 digits from 0, or after +44. */
const PHONE = /(?<![\d.,-])(?:\+44 ?|0)\d(?: ?\d){8,9}(?! ?\d)/g;

/** Makes phone numbers in text tappable and keeps them left to right. Text inside links stays as it is. */
export function linkPhones(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return joinNumbers(tokens).flatMap((token) => {
    if (token.type === "link_open") depth += 1;
    if (token.type === "link_close") depth -= 1;
    return token.type === "text" && depth === 0 ? splitText(token) : [token];
  });
}

/** The link to call a number. `dir` isolates it, so that right-to-left text doesn't turn its groups round. */
export function phoneLink(number: string): string {
  return `<a href="tel:${number.replaceAll(" ", "")}" dir="ltr" class="phone">${number}</a>`;
}

/** Takes out the ends of lines that stand inside numbers: how a file is wrapped changes no link. */
function joinNumbers(tokens: readonly Token[]): Token[] {
  const numbers = [...tokens.map(textOf).join("").matchAll(PHONE)];
  const joined: Token[] = [];
  let at = 0;
  let joins = false;
  for (const token of tokens) {
    const before = joins ? joined.pop() : undefined;
    joins = token.type === "softbreak" && isInside(numbers, at);
    if (before !== undefined) joined.push(copyToken(before, "text", `${before.content} ${token.content}`));
    else if (!joins) joined.push(token);
    at += textOf(token).length;
  }
  return joined;
}

/** What no number can go across is the end of a line. */
function textOf({ type, content }: Token): string {
  return type === "text" ? content : type === "softbreak" ? " " : "\n";
}

function isInside(numbers: readonly RegExpExecArray[], place: number): boolean {
  return numbers.some(({ 0: number, index }) => index < place && place < index + number.length);
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
