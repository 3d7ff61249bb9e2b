import type { HtmlElement } from "./html-page.ts";

/** True for what the keyboard reaches by itself. */
export function isReached({ tag, attributes }: HtmlElement): boolean {
  if (tag === "a" || tag === "area") return attributes.has("href");
  if (tag === "input") return attributes.get("type") !== "hidden";
  return /^(?:button|select|textarea|summary|iframe|label|option|details|body|form|img|video|audio)$/.test(
    tag,
  );
}
