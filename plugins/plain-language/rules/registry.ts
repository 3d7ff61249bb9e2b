import { altText } from "./alt-text.ts";
import { capitals } from "./capitals.ts";
import { dateFormat } from "./date-format.ts";
import { doubleNegative } from "./double-negative.ts";
import { emphasis } from "./emphasis.ts";
import { headingOrder, headingSaysNothing } from "./heading-rules.ts";
import { latin } from "./latin.ts";
import { deepList, longParagraph } from "./layout-rules.ts";
import { linkText } from "./link-text.ts";
import { moneyFormat, timeFormat } from "./number-formats.ts";
import { passiveVoice } from "./passive-voice.ts";
import { phoneFormat } from "./phone-format.ts";
import {
  contraction,
  councilSpeak,
  deficitLanguage,
  directionalWords,
  nominalisation,
  outOfDateTerm,
  simplerWord,
} from "./phrase-rules.ts";
import type { Rule } from "./rule.ts";
import { hardSentence, longSentence } from "./sentence-rules.ts";
import { symbols } from "./symbols.ts";
import { unexplainedAcronym } from "./unexplained-acronym.ts";

/** Every rule, by id. A rule that isn't here doesn't run. */
export const RULES: readonly Rule[] = [
  altText,
  capitals,
  contraction,
  councilSpeak,
  dateFormat,
  deepList,
  deficitLanguage,
  directionalWords,
  doubleNegative,
  emphasis,
  hardSentence,
  headingOrder,
  headingSaysNothing,
  latin,
  linkText,
  longParagraph,
  longSentence,
  moneyFormat,
  nominalisation,
  outOfDateTerm,
  passiveVoice,
  phoneFormat,
  simplerWord,
  symbols,
  timeFormat,
  unexplainedAcronym,
];
