import type { Check } from "../barrier.ts";
import { attribute, textOf } from "../page/ask.ts";
import { fields } from "../page/fields.ts";
import type { HtmlElement } from "../page/html-page.ts";

export const fieldWithoutLabel: Check = {
  id: "field-without-label",
  why: "People who listen hear “edit, blank”, and not what to write.",
  wcag: ["1.3.1", "4.1.2"],
  level: "error",
  // In a page both engines say so.
  on: ["markdown"],
  examples: {
    good: [
      '<label for="a">Name</label> <input id="a">',
      "<label>Name <input></label>",
      '<input type="hidden" name="x">',
    ],
    bad: ['<p>Name «<input name="a">»</p>', "«<select>»<option>North</option></select>"],
  },
  check(page, report) {
    for (const { field, isLabelled: is } of fields(page))
      if (!is && attribute(field, "placeholder") === "")
        report(field, "This field has no label.", 'Write a <label for="…"> before it.');
  },
};

export const placeholderAsLabel: Check = {
  id: "placeholder-as-label",
  why: "It is pale, and gone as soon as people write, so they forget what was asked.",
  wcag: ["3.3.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<label for="a">Name</label> <input id="a" placeholder="Sam Green">',
      '<input aria-label="Search" placeholder="Search">',
    ],
    bad: ['«<input placeholder="Your name">»', '<p>«<textarea placeholder="Your message">»</textarea></p>'],
  },
  check(page, report) {
    for (const { field, isLabelled: is } of fields(page))
      if (!is && attribute(field, "placeholder") !== "")
        report(field, "Only pale words inside this field say what to write.", "Write a label before it.");
  },
};

export const choicesWithoutGroup: Check = {
  id: "choices-without-group",
  why: "People who listen hear “yes” and “no”, and not the question.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<fieldset><legend>Lift?</legend><label><input type="radio" name="a">Yes</label><label><input type="radio" name="a">No</label></fieldset>',
      '<div role="radiogroup" aria-label="Lift?"><label><input type="radio" name="a">Yes</label><label><input type="radio" name="a">No</label></div>',
    ],
    bad: [
      '<p>Lift? <label>«<input type="radio" name="a">»Yes</label> <label><input type="radio" name="a">No</label></p>',
    ],
  },
  check(page, report) {
    const radios = page
      .all("input")
      .filter(
        (input) => attribute(input, "type").toLowerCase() === "radio" && attribute(input, "name") !== "",
      );
    for (const [, group] of Map.groupBy(radios, (radio) => attribute(radio, "name"))) {
      const [first] = group;
      if (first !== undefined && group.length > 1 && first.around.fieldset === undefined && !isInGroup(first))
        report(
          first,
          `These ${group.length} choices have no question.`,
          "Put them in a <fieldset>, and the question in its <legend>.",
        );
    }
  },
};

function isInGroup(element: HtmlElement): boolean {
  let steps = 0;
  for (let each = element.parent; each !== null && steps < 30; each = each.parent, steps++)
    if (/^(?:radiogroup|group)$/.test(attribute(each, "role"))) return true;
  return false;
}

export const starAlone: Check = {
  id: "star-alone",
  why: "A screen reader says “star”, and nobody says that it means “must be filled in”.",
  wcag: ["3.3.2"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<label for="a">Name *</label><input id="a" required>',
      '<label for="b">Name (required)</label><input id="b">',
    ],
    bad: ['<p>«<label for="a">Name *</label>» <input id="a"></p>'],
  },
  check(page, report) {
    for (const label of page.all("label")) {
      const field = page.ids.get(attribute(label, "for"));
      if (field === undefined || !/\*$/.test(textOf(page, label))) continue;
      const isSaid = field.attributes.has("required") || attribute(field, "aria-required") === "true";
      if (!isSaid)
        report(
          label,
          "Only a star says that this must be filled in.",
          "Write required in the field's tag, and say in words what the star means.",
        );
    }
  },
};
