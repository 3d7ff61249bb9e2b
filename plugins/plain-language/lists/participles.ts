/** Past participles that don't end in a plain -ed. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `agreed begun bought broken brought built caught chosen cut dealt drawn driven done eaten fed felt found forgotten forbidden fought freed
  given gone grown guaranteed heard held hidden hurt kept known laid led left lent let lost made meant met paid proven put read run said
  seen sent set shown shut sold sought spent split spoken spread taken taught thought told torn understood undertaken
  undergone upheld withdrawn withheld won written worn`.split(/\s+/),
);

/**
 * Words that look like participles and after "is" say how things are, not what somebody does.
 * "Your child is interested" hides no actor.
 */
export const STATES: ReadonlySet<string> = new Set(
  `advanced aged allowed ashamed attached autistic based blessed bored bound broken called closed committed complicated
  concerned confused connected covered crowded dedicated delayed delighted designed detailed disabled disappointed distressed
  done dressed educated embarrassed enrolled entitled excited exhausted experienced finished frightened frustrated gone
  hidden hurt impaired interested invented involved isolated known left linked limited located lost married meant mixed motivated
  named needed opposed overwhelmed pleased prepared puzzled qualified read registered related relaxed required retired
  satisfied scared set settled shocked shut skilled spread stressed struggled supposed surprised tired trained troubled
  unaffected undecided unexpected united unrelated unsettled unqualified untrained upset used varied wanted wed welcomed
  worried worn wounded`.split(/\s+/),
);

/** Words that may stand between "be" and its participle, besides those in -ly. */
export const BETWEEN_BE_AND_PARTICIPLE: ReadonlySet<string> = new Set(
  `also always already being been ever never not now often only soon still then usually`.split(/\s+/),
);

/** Words between the subject of a passive and its "be". */
export const HELPING_VERBS: ReadonlySet<string> = new Set(
  `also be been being can cannot could had has have may might must not only should will would`.split(/\s+/),
);

/** What is given to somebody: a noun that comes after is what they get. */
export const GIVING: ReadonlySet<string> = new Set(
  `allocated awarded charged given granted lent offered sent shown told`.split(/\s+/),
);

/** After these "made" says what something is, not what somebody does. */
export const AFTER_MADE: ReadonlySet<string> = new Set(`from of up with`.split(/\s+/));

/** Words that go on after a passive without being its noun. */
export const AFTER_PASSIVE: ReadonlySet<string> = new Set(
  `against again along around away back because before during early first free home last late next online
  separately through throughout today together tomorrow twice under unless until via while within without
  yesterday yet`.split(/\s+/),
);
