/** Past participles that don't end in -ed. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `begun bought broken brought built caught chosen cut dealt drawn driven done eaten fed felt found forgotten forbidden fought
  given gone grown heard held hidden hurt kept known laid led left lent let lost made meant met paid proven put read run said
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
  hidden hurt impaired interested invented involved isolated known left linked limited located lost made married meant mixed motivated
  named needed opposed overwhelmed pleased prepared puzzled qualified read registered related relaxed required retired
  satisfied scared set settled shocked shut skilled spread stressed struggled supposed surprised tired trained troubled
  unaffected undecided unexpected united unrelated unsettled unqualified untrained upset used varied wanted wed welcomed
  worried worn wounded`.split(/\s+/),
);
