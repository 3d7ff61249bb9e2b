import { before, either, type Phrase, type PhrasePlace, phrase, sameSentence } from "../phrases/phrase.ts";

const ORDERS = new Set(
  "apply|ask|book|call|come|contact|email|get|go|let|phone|ring|see|send|speak|talk|tell|write".split("|"),
);

/** A sense: the sentence begins with what the reader is to do. */
const tellsReader = ({ sentence }: PhrasePlace) => ORDERS.has(sentence.tokens[0]?.lower ?? "");

/** Times that a family cannot put in a diary. What the law itself says so is best quoted. */
export const VAGUE_TIMES: readonly Phrase[] = [
  phrase("in due course"),
  {
    ...phrase("shortly"),
    unless: before("after|afterwards|before"),
    good: "The bus leaves shortly after the bell.",
  },
  phrase("very shortly"),
  {
    ...phrase("as soon as possible"),
    unless: either(tellsReader, sameSentence("us")),
    good: "Tell us as soon as possible if you move.",
  },
  phrase("as soon as reasonably? practicable"),
  phrase("as soon as reasonably possible"),
  phrase("as soon as we can"),
  phrase("as quickly as possible"),
  phrase("as quickly as we can"),
  phrase("at the earliest opportunity"),
  phrase("at the earliest possible opportunity|time|date|convenience"),
  phrase("at your|our earliest convenience"),
  phrase("in a timely manner|fashion|way"),
  phrase("in good time"),
  phrase("from time to time"),
  phrase("in the near|immediate|foreseeable future"),
  phrase("in the not too distant future"),
  phrase("within a reasonable time|period"),
  phrase("within a reasonable period of time"),
  phrase("within a reasonable amount of time"),
  phrase("within a short time|period"),
  phrase("without undue|unnecessary|unreasonable delay"),
  phrase("sooner rather than later"),
  phrase("before too long"),
  phrase("in the fullness of time"),
  phrase("at some point in the future"),
  phrase("over the coming days|weeks|months"),
  phrase("at regular intervals"),
].map((entry) => ({ ...entry, fix: "Say by which day, or in how many days." }));
