import { type Phrase, phrase, sameSentence } from "../phrases/phrase.ts";

const ASKED = "advised|asked|encouraged|expected|invited|recommended|reminded|requested|required|urged";

/** Talk of readers as if they were others: they are who the page speaks to. */
export const READER_WORDS: readonly Phrase[] = [
  {
    ...phrase("+applicant", "you"),
    unless: sameSentence("how|many|number|other|percent"),
    good: "You can see how many applicants there were.",
  },
  {
    ...phrase("+claimant", "you"),
    unless: sameSentence("how|many|number|other|percent"),
    good: "You can see how many claimants there were.",
  },
  phrase("the customer", "you"),
  phrase("our customers", "you"),
  phrase("the client", "you"),
  phrase("our clients", "you"),
  phrase("the enquirer|complainant|appellant", "you"),
  phrase("the family will need to", "you need to"),
  phrase("the parent|carer can", "you can"),
  phrase("the parent|carer will need to", "you need to"),
  phrase("the parent or carer can", "you can"),
  phrase("the parent or carer will", "you will"),
  phrase(`parents|carers|families|guardians are ${ASKED} to`, "you are asked to"),
  phrase(`the parent|carer|family is ${ASKED} to`, "you are asked to"),
  phrase("parents|carers|families will need to", "you need to"),
  phrase("parents|carers|families wishing to", "if you want to"),
  phrase("parents|carers|families who wish to", "if you want to"),
  phrase("anyone|those|people wishing to", "if you want to"),
  phrase("anyone|those who wish|wishes to", "if you want to"),
  phrase("members of the public", "you", "everyone"),
  phrase("the +individual concerned", "you", "your child"),
  phrase("residents are advised|asked|encouraged|reminded|requested to", "please"),
];
