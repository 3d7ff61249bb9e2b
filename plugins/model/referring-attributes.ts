/** Attributes of HTML that name other elements by their ids. */
export const REFERRING_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage"],
  ...["aria-flowto", "aria-labelledby", "aria-owns", "commandfor", "for", "form", "headers", "list"],
  "popovertarget",
]);
