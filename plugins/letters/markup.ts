/** HTML that is whole and safe. */
export type Markup = { readonly markup: string };

type Value = string | undefined | Markup | readonly Markup[];

/** A template of HTML. Every value that isn't itself markup is escaped; `undefined` writes nothing. */
export function markup(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return { markup: parts.map((part, index) => part + write(values[index])).join("") };
}

/** Text that is HTML already, like the words of a page. */
export function asMarkup(text: string): Markup {
  return { markup: text };
}

function write(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return "markup" in value ? value.markup : value.map((each) => each.markup).join("");
}
