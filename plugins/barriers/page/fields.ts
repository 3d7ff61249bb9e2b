import { attribute, isLabelled, textOf } from "./ask.ts";
import type { HtmlElement, HtmlPage } from "./html-page.ts";

/** Fields that people fill in, with the ids that labels are for. */
export function fields(page: HtmlPage): { field: HtmlElement; isLabelled: boolean }[] {
  const targets = new Set(
    page
      .all("label")
      .filter((label) => textOf(page, label) !== "")
      .map((label) => attribute(label, "for")),
  );
  return page
    .all("input", "select", "textarea")
    .filter(
      (field) =>
        !/^(?:hidden|submit|button|reset|image)$/.test(attribute(field, "type").toLowerCase()) &&
        !field.hidden,
    )
    .map((field) => ({
      field,
      isLabelled:
        isLabelled(field) || field.around.label !== undefined || targets.has(attribute(field, "id") || "\0"),
    }));
}
