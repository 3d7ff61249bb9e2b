/** Nouns that offices stack one on another. None is a verb on these pages when it stands in the middle of a stack. */
export const STACKED_NOUNS: ReadonlySet<string> = new Set(
  `adult advice appeal application assessment attainment attendance authority autism board body budget care case
  child commissioning committee community consultation council coordinator curriculum decision delivery department
  development disability education eligibility equipment evaluation evidence exclusion family finance framework
  funding governance group guidance health housing improvement inclusion information intervention language learning
  liaison management manager meeting mediation monitoring network occupational officer outcome panel parent
  partnership pathway performance planning policy practice procedure process professional programme project protection
  provider provision pupil quality referral resource safeguarding school secondary sector service skills social
  specialist speech staff standards steering strategy student team therapy training transition transport travel
  tribunal workforce youth`.split(/\s+/),
);

/** The last noun of a stack may be one of these as well, or any of those above in the plural. */
export const LAST_NOUNS: ReadonlySet<string> = new Set(
  `plan plans form forms report reports request requests review reviews scheme schemes policies strategies bodies
  families authorities agencies`.split(/\s+/),
);
