/** Markup that is whole and safe, for HTML and for XML. */
export type Markup = { readonly markup: string };

type Value = string | number | undefined | Markup | readonly Markup[];

/**
 * A template of markup. Every value that isn't itself markup is escaped, so that no text can turn into an element:
 * forgetting to escape is not possible. `undefined` writes nothing.
 */
export function markup(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return { markup: parts.map((part, index) => part + write(values[index])).join("") };
}

/** Text that is markup already, like a style sheet of our own. */
export function asMarkup(text: string): Markup {
  return { markup: text };
}

function write(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeMarkup(String(value));
  return "markup" in value ? value.markup : value.map((each) => each.markup).join("");
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 or HTML has no place for, escaped or not: control characters, halves of characters, and what is no character. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Line breaks and tabs as numbers, since a parser makes spaces of them in an attribute. */
function escapeMarkup(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "")
    .replace(/[\t\n]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
