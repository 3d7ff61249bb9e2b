import type { Declaration } from "./read-styles.ts";

/** A feature of CSS that a stylesheet uses: its path in the data of MDN, and how a person would write it. */
export type Used = { path: string[]; written: string };

const UNITS: readonly [RegExp, string][] = [
  [/[\d.](?:dv|sv|lv)(?:w|h|i|b|min|max)\b/, "viewport_percentage_units_dynamic"],
  [/[\d.]cq(?:w|h|i|b|min|max)\b/, "container_query_length_units"],
  [/[\d.]r?lh\b/, "lh"],
];

/** Features of a rule's head: of an at-rule with its conditions, or of a selector. `isNested` where a rule stands in another. */
export function ofPrelude(prelude: string, isNested: boolean): Used[] {
  const name = /^@(?:-\w+-)?([\w-]+)/.exec(prelude)?.[1];
  if (name === undefined)
    return [...ofSelector(prelude), ...(isNested ? [selector("nesting", "a rule in a rule")] : [])];
  const rule = { path: ["css", "at-rules", name], written: `@${name}` };
  return name === "media" ? [rule, ...ofMedia(prelude)] : [rule];
}

function ofMedia(prelude: string): Used[] {
  const media = (feature: string, written: string): Used => ({
    path: ["css", "at-rules", "media", feature],
    written,
  });
  const conditions = [...prelude.matchAll(/\(([^()]*)\)/g)].map(([, inner = ""]) => inner);
  return conditions.flatMap((inner) => {
    if (/[<>=]/.test(inner)) return [media("range_syntax", `@media (${inner})`)];
    const feature = inner.split(":")[0]?.trim() ?? "";
    return [media(feature.replace(/^(?:min|max)-/, ""), `@media (${inner})`)];
  });
}

function ofSelector(prelude: string): Used[] {
  const plain = prelude.replace(/\[[^\]]*\]|"[^"]*"/g, "");
  return [...plain.matchAll(/::?([a-z][\w-]*)/g)].map(([, name = ""]) => selector(name, prelude));
}

function selector(name: string, written: string): Used {
  return { path: ["css", "selectors", name], written };
}

/** Features of a declaration: its property, each word of its value, its functions and its units. */
export function ofDeclaration({ property, value }: Declaration): Used[] {
  if (property.startsWith("--")) return ofValue(value);
  const words =
    value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, "").match(/(?<![\w.#-])[a-z][\w-]*(?![\w(-])/g) ?? [];
  return [
    { path: ["css", "properties", property], written: property },
    ...words.map((word) => ({
      path: ["css", "properties", property, word],
      written: `${property}: ${word}`,
    })),
    ...ofValue(value),
  ];
}

function ofValue(value: string): Used[] {
  const functions = [...value.matchAll(/([a-z][\w-]*)\(/g)].map(([, name = ""]) => name);
  return [
    ...functions.flatMap((name) =>
      [[], ["color"], ["image"], ["gradient"]].map((kind) => ({
        path: ["css", "types", ...kind, name],
        written: `${name}()`,
      })),
    ),
    ...UNITS.filter(([unit]) => unit.test(value)).map(([, name]) => ({
      path: ["css", "types", "length", name],
      written: value,
    })),
  ];
}
