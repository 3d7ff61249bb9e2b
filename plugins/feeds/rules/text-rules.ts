import {
  BULLETS,
  CONTROL_CHARACTERS,
  EMAIL_FIELD,
  ENTITIES,
  LINE_BREAKS,
  ONE_LINE,
  PLACEHOLDERS,
  SCHEMES,
  SPACES,
} from "./characters.ts";
import { EDITOR_ATTRIBUTES, HEADINGS, HOSTILE_HTML, HTML } from "./html.ts";
import { LINKS } from "./links.ts";
import { MOJIBAKE } from "./mojibake.ts";
import type { TextRule } from "./rule.ts";

/** Every rule for texts, in the order in which they are put right. */
export const TEXT_RULES: readonly TextRule[] = [
  MOJIBAKE,
  CONTROL_CHARACTERS,
  HOSTILE_HTML,
  EDITOR_ATTRIBUTES,
  HEADINGS,
  LINKS,
  HTML,
  ENTITIES,
  BULLETS,
  LINE_BREAKS,
  ONE_LINE,
  SPACES,
  PLACEHOLDERS,
  SCHEMES,
  EMAIL_FIELD,
];
