import { asMarkup, type Markup, markup } from "../model/markup.ts";
import type { Words } from "../model/view.ts";
import type { Part, PartFact, Value } from "./part.ts";

/**
 * The HTML of a service's parts. It is printed as it is and digested as it is, so that what parents see is what they vouch
 * for. `notices` come first.
 */
export function toPartsHtml(notices: readonly string[], parts: readonly Part[]): string {
  const said = notices.map((text) => markup`<p class="notice" data-pagefind-ignore>${text}</p>\n`);
  return markup`${said}${parts.map(toPartHtml)}`.markup;
}

function toPartHtml({ id, heading, lines, facts, isContact }: Part): Markup {
  const opening = asMarkup(isContact ? '<div class="contact" data-pagefind-ignore>' : "<div>");
  const rows = facts.length === 0 ? undefined : markup`<dl class="facts">${facts.map(toRow)}</dl>\n`;
  return markup`${opening}
<h2 class="service-heading" id="${id}">${heading}</h2>
${lines.map(toLine)}${rows}</div>
`;
}

function toRow({ label, values }: PartFact): Markup {
  const answers = values.map((value) => markup`<dd>${toValue(value)}</dd>`);
  return markup`<div class="facts__row"><dt>${mark(label)}</dt>${answers}</div>`;
}

/** A phone number stands out from what else helps to get in touch. */
function toLine(value: Value): Markup {
  const words = toValue(value);
  return isPhone(value.href)
    ? markup`<p class="contact__phone">${words}</p>\n`
    : markup`<p class="service-line">${words}</p>\n`;
}

function toValue(value: Value): Markup {
  const { before, href, map } = value;
  const label = before === undefined ? undefined : markup`${before}: `;
  const words = href === undefined ? mark(value) : toLink(href, value);
  const place = map && markup`<br><a href="${map.href}">${map.label}: ${mark(map.place)}</a>`;
  return markup`${label}${words}${place}`;
}

function toLink(href: string, words: Words): Markup {
  const look = isPhone(href) ? asMarkup(' class="phone"') : undefined;
  return markup`<a href="${href}"${attributesOf(words)}${look}>${words.text}</a>`;
}

function isPhone(href: string | undefined): boolean {
  return href?.startsWith("tel:") ?? false;
}

/** Words with their language and direction, where these aren't the page's. */
function mark(words: Words): Markup {
  return words.lang === undefined && words.dir === undefined
    ? markup`${words.text}`
    : markup`<span${attributesOf(words)}>${words.text}</span>`;
}

function attributesOf({ lang, dir }: Words): Markup {
  return markup`${lang === undefined ? undefined : markup` lang="${lang}"`}${dir === undefined ? undefined : markup` dir="${dir}"`}`;
}
