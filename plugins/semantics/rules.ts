import type { Rule } from "./rule.ts";
import { spokenOnce } from "./rules/doubles.ts";
import { focusSpoken } from "./rules/focus.ts";
import { headingSteps, headingsLead } from "./rules/headings.ts";
import { landmarkNames } from "./rules/landmark-names.ts";
import { languageMarks } from "./rules/languages.ts";
import { linkNames } from "./rules/links.ts";
import { listItems, typedLists } from "./rules/lists.ts";
import { controlNames, imageNames, rolesInNames } from "./rules/names.ts";
import { oneMain } from "./rules/one-main.ts";
import type { SpokenTree } from "./spoken-node.ts";

/** Every rule about one tree. */
export const RULES: readonly Rule[] = [
  oneMain,
  landmarkNames,
  controlNames,
  imageNames,
  rolesInNames,
  headingSteps,
  headingsLead,
  listItems,
  typedLists,
  linkNames,
  languageMarks,
  focusSpoken,
  spokenOnce,
];

/** What is wrong with a tree: the rule and a sentence for each mistake. */
export function checkTree(tree: SpokenTree): string[] {
  return RULES.flatMap((rule) => rule.check(tree).map((sentence) => `${rule.id}: ${sentence}`));
}
