import { after, before, either, type Phrase, phrase, sameSentence } from "../phrases/phrase.ts";

/** What writers leave for later, and forget. */
export const UNFINISHED_TEXT: readonly Phrase[] = [
  phrase("tbc"),
  phrase("tbd"),
  phrase("tba"),
  phrase("todo"),
  phrase("fixme"),
  phrase("wip"),
  phrase("xxx|xxxx|xxxxx|xxxxxx"),
  phrase("lorem ipsum"),
  phrase("dolor sit amet"),
  {
    ...phrase("to be confirmed|decided|determined|agreed|announced"),
    unless: either(after("has|have|need|needs|want|wants|wait|waiting|ought"), before("at|by|in")),
    good: "The place needs to be confirmed.",
  },
  {
    ...phrase("coming soon"),
    unless: after("is|are"),
    good: "Exams are coming soon for your child.",
  },
  {
    ...phrase("under construction"),
    unless: sameSentence("block|building|centre|college|hall|homes|house|pool|road|school"),
    good: "The new school is under construction.",
  },
  phrase("insert|add|put link|image|picture|photo|text|name|date|number|address|email|logo here"),
  phrase(
    "insert|add|put a|an|the|your link|image|picture|photo|text|name|date|number|address|email|logo here",
  ),
  phrase("link|links|text|image|picture|photo to follow"),
  phrase("more information|details to follow"),
  phrase("details|dates|times to follow"),
  phrase("click|tap to edit|add"),
  phrase("placeholder text|image|page"),
  phrase("sample|dummy text"),
  phrase("add content here"),
  phrase("content goes here"),
  phrase("text goes here"),
  phrase("your text|title|heading here"),
  phrase("new page title"),
  phrase("untitled page|document"),
  phrase("this page is being written|updated|built"),
  phrase("please check back later|soon"),
  phrase("check back later|soon"),
  phrase("watch this space"),
].map((entry) => ({ ...entry, fix: "Write what belongs here, or take the part away." }));
