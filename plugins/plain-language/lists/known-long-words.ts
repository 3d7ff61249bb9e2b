/** Long words that are seldom said in films, and that families meet at school, at the doctor's or in the news. */
export const KNOWN_LONG_WORDS: ReadonlySet<string> = new Set(
  `accessibility allergic anniversary asylum audiology bilingual communication constipation contraceptive contraception
  bikeability denominational disability disabilities diversity immunisation immunisations incontinence incontinent interactive
  navigation obesity parliamentary punctuation qualification qualifications refrigerator respiratory sanitary
  vaccination vaccinations vegetarian`.split(/\s+/),
);
