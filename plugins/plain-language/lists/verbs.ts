/** Helping verbs, and their short forms with "not". */
const HELPING = `am are is was were be been being have has had do does did can cannot could may might must shall should
  will would can't couldn't don't doesn't didn't hasn't haven't isn't aren't wasn't weren't won't wouldn't shouldn't`;

/** Verbs that pages for families use, as they are listed in a dictionary. Those that are nouns as well count as verbs. */
const COMMON = `accept act add advise affect agree aim allow answer appeal apply appoint arrange ask assess attend become
  begin believe belong bring build call care carry cause change charge check choose claim close come complete consider
  consult contact contain continue cost cover create cut deal decide deliver depend describe develop disagree discuss end
  enjoy ensure expect explain express face fall feel find finish focus follow fund gain get give go grow happen help hold
  hope identify improve include increase inform involve join keep know last lead learn leave let listen live look lose
  make manage mean measure meet move name need offer open organise own pay place plan play prepare prevent promote
  protect prove provide publish put qualify reach read receive record reduce refer refuse rely remain remember report
  request require respond rest result return review run say see seek seem send set share show sign sit speak spend stand
  start stay stop struggle study suffer suggest suit supply support take talk teach tell tend think train treat trust try
  turn understand use visit vote wait walk want watch work write`;

/** Past forms that don't end in -ed. */
const PAST = `became began brought built came chose cut dealt fell felt found gave got grew held kept knew led left let
  lost made meant met paid put ran read said sat saw sent set showed spent spoke stood taught thought told took
  understood went wrote`;

const base = COMMON.split(/\s+/);

/** Words that can be the verb of a sentence. */
export const VERBS: ReadonlySet<string> = new Set([
  ...HELPING.split(/\s+/),
  ...PAST.split(/\s+/),
  ...base,
  ...base
    .map((verb) => verb.replace(/(?<=[^aeiou])y$/, "ie").replace(/(?<=s|x|ch|sh|o)$/, "e"))
    .map((verb) => `${verb}s`),
]);

/** Helping verbs alone: none of them is a noun on these pages. */
export const HELPING_VERBS_ALONE: ReadonlySet<string> = new Set(HELPING.split(/\s+/));
