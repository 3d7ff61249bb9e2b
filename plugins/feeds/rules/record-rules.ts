import { AGES } from "./ages.ts";
import { ANSWERS_GIVEN } from "./answers.ts";
import { AMOUNTS, LANGUAGES_SPOKEN, PLACES, STATUS } from "./facts.ts";
import { PERSONAL_EMAILS } from "./people.ts";
import { PHONE_FIELDS, PHONES_IN_PROSE } from "./phones.ts";
import { POINTS } from "./points.ts";
import type { RecordRule } from "./record-rule.ts";
import { TIMES } from "./times.ts";
import { FORMULAS, MISSING_WORDS, REPEATED_NAME } from "./words.ts";

/** Every rule for the facts of a record, in the order in which they are looked at. */
export const RECORD_RULES: readonly RecordRule[] = [
  AGES,
  STATUS,
  TIMES,
  AMOUNTS,
  PHONE_FIELDS,
  REPEATED_NAME,
  MISSING_WORDS,
  PHONES_IN_PROSE,
  POINTS,
  PLACES,
  LANGUAGES_SPOKEN,
  ANSWERS_GIVEN,
  PERSONAL_EMAILS,
  FORMULAS,
];
