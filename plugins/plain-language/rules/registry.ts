import { acronymExpansion, acronymForm, tooManyAcronyms } from "./acronym-rules.ts";
import { bareAddress, documentLink } from "./address-rules.ts";
import { ageFormat } from "./age-format.ts";
import { altFileName, altMissing, altSaysNothing, altSaysPicture, longAlt } from "./alt-rules.ts";
import { capitals } from "./capitals.ts";
import { contactLate } from "./contact-late.ts";
import { dateFormat } from "./date-format.ts";
import { doubleNegative } from "./double-negative.ts";
import { dutyMixed } from "./duty-mixed.ts";
import { italics, longBold, underline } from "./emphasis.ts";
import { hardWord } from "./hard-word.ts";
import { headingOrder, repeatedHeading } from "./heading-outline.ts";
import { headingPunctuation, headingSaysNothing, longHeading } from "./heading-rules.ts";
import { lateVerb } from "./late-verb.ts";
import { latin } from "./latin.ts";
import { deepList, longParagraph } from "./layout-rules.ts";
import { linkSaysNothing, sameLinkText } from "./link-rules.ts";
import { longLink, tinyLink } from "./link-size.ts";
import { listInSentence } from "./list-in-sentence.ts";
import { longItem, longList, oneItemList } from "./list-rules.ts";
import { longWordChain } from "./long-word-chain.ts";
import { emoji, exclamationMark } from "./loud-signs.ts";
import { moneyFormat, timeFormat } from "./number-formats.ts";
import { numberWords } from "./number-words.ts";
import { largeNumber, numberRange, percent } from "./numeral-rules.ts";
import { passiveVoice } from "./passive-voice.ts";
import { phoneFormat } from "./phone-format.ts";
import { contraction, filler, nominalisation, simplerWord, wordyPhrase } from "./phrase-rules.ts";
import { softenedDuty, vagueDuty } from "./phrase-rules-duty.ts";
import { councilSpeak, idiom, medicalWords, whoCanGetThis } from "./phrase-rules-jargon.ts";
import { americanSpelling, directionalWords, unfinishedText } from "./phrase-rules-page.ts";
import { blamingLanguage, deficitLanguage, genderedLanguage, writeToReader } from "./phrase-rules-people.ts";
import { goesOutOfDate, outOfDateTerm, vagueTime } from "./phrase-rules-time.ts";
import { nestedAside, semicolon } from "./punctuation-rules.ts";
import { questionHeading } from "./question-heading.ts";
import { repeatedWord } from "./repeated-word.ts";
import type { Rule } from "./rule.ts";
import { longSection } from "./section-rules.ts";
import { hardSentence, longSentence } from "./sentence-rules.ts";
import { andOr, genderedPronoun, slash } from "./stroke-rules.ts";
import { ampersand, pluralInBrackets, plusSign } from "./symbols.ts";
import { emptyHeaderCell, wideTable } from "./table-rules.ts";
import { longDescription, longTitle, sameTitleDescription } from "./title-rules.ts";
import { ambiguousAcronym, unexplainedAcronym } from "./unexplained-acronym.ts";
import { weakOpening } from "./weak-opening.ts";

/** Every rule, by id. A rule that isn't here doesn't run. */
export const RULES: readonly Rule[] = [
  acronymExpansion,
  acronymForm,
  ageFormat,
  altFileName,
  altMissing,
  altSaysNothing,
  altSaysPicture,
  ambiguousAcronym,
  americanSpelling,
  ampersand,
  andOr,
  bareAddress,
  blamingLanguage,
  capitals,
  contactLate,
  contraction,
  councilSpeak,
  dateFormat,
  deepList,
  deficitLanguage,
  directionalWords,
  documentLink,
  doubleNegative,
  dutyMixed,
  emoji,
  emptyHeaderCell,
  exclamationMark,
  filler,
  genderedLanguage,
  genderedPronoun,
  goesOutOfDate,
  hardSentence,
  hardWord,
  headingOrder,
  headingPunctuation,
  headingSaysNothing,
  idiom,
  italics,
  largeNumber,
  lateVerb,
  latin,
  linkSaysNothing,
  listInSentence,
  longAlt,
  longBold,
  longDescription,
  longHeading,
  longItem,
  longLink,
  longList,
  longParagraph,
  longSection,
  longSentence,
  longTitle,
  longWordChain,
  medicalWords,
  moneyFormat,
  nestedAside,
  nominalisation,
  numberRange,
  numberWords,
  oneItemList,
  outOfDateTerm,
  passiveVoice,
  percent,
  phoneFormat,
  pluralInBrackets,
  plusSign,
  questionHeading,
  repeatedHeading,
  repeatedWord,
  sameLinkText,
  sameTitleDescription,
  semicolon,
  simplerWord,
  slash,
  softenedDuty,
  timeFormat,
  tinyLink,
  tooManyAcronyms,
  underline,
  unexplainedAcronym,
  unfinishedText,
  vagueDuty,
  vagueTime,
  weakOpening,
  whoCanGetThis,
  wideTable,
  wordyPhrase,
  writeToReader,
];
