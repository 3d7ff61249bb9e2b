import { type Phrase, phrase, sameSentence } from "../phrases/phrase.ts";

/** Ways of saying who can get something that leave a family to work out whether it means them. */
export const ELIGIBILITY_WORDS: readonly Phrase[] = [
  phrase("eligibility"),
  phrase("eligibility criteria|criterion"),
  phrase("eligible"),
  phrase("~be eligible for|to"),
  phrase("who is eligible"),
  phrase("ineligible"),
  phrase("access|entry|admission|referral criteria"),
  phrase("qualifying criteria"),
  phrase("inclusion|exclusion criteria"),
  phrase("assessed against the? criteria"),
  phrase("the following criteria"),
  phrase("criteria for access|accessing|referral"),
  phrase("~meet the? criteria|threshold|thresholds"),
  phrase("~meet our|these|all|certain criteria|thresholds"),
  phrase("~meet the following criteria|conditions|requirements"),
  phrase("~meet the eligibility|qualifying|service|referral|access criteria|threshold|thresholds"),
  phrase("~satisfy the criteria|conditions|requirements"),
  phrase("threshold +criterion"),
  phrase("+threshold for support|help|access|services"),
  {
    ...phrase("~qualify for", "~get"),
    unless: sameSentence("cup|final|games|olympics|race|team"),
    good: "Runners can qualify for the final.",
  },
  phrase("entitlement criteria"),
  phrase("is open to those who"),
  phrase("is restricted|limited to those who"),
].map((entry) => ({ ...entry, suggest: [], fix: "Say it as “You can get this if …”." }));
