import { type Phrase, phrase } from "../phrases/phrase.ts";

/**
 * Longer ways of saying that the law makes somebody do something. They suggest no words, so that nothing but an editor
 * ever writes a word of duty.
 */
export const SOFTENED_DUTIES: readonly Phrase[] = [
  phrase("is|are required to"),
  phrase("is|are required by law to"),
  phrase("is|are legally required|bound|obliged to"),
  phrase("is|are bound by law to"),
  phrase("is|are obliged to"),
  phrase("is|are under a legal|statutory? duty|obligation to"),
  phrase("has|have a legal|statutory? duty|obligation|responsibility to"),
  phrase("has|have a duty in law to"),
  phrase("it is the responsibility|duty of the council|school|college|governors|headteacher|senco"),
  phrase("it is our responsibility|duty to"),
  phrase("it is incumbent on|upon"),
  phrase("is|are mandated to"),
  phrase("it is mandatory to"),
  phrase("it is a requirement that"),
  phrase("is|are duty bound to"),
].map((entry) => ({ ...entry, fix: "Where the law says so, say who “must”: “The council must …”." }));
