/** Words that parents in England meet every week and American films hardly know. */
export const FAMILIAR_WORDS: ReadonlySet<string> = new Set(
  `autism autistic caravan caravans carer carers childcare childminder childminders dyslexia dyslexic dyspraxia epilepsy
  headteacher headteachers leaflet leaflets minibus nurseries nursery paediatrician physiotherapist physiotherapy playgroup
  playgroups playscheme playschemes preschool preschools reception safeguarding sencos timetable timetables toddler toddlers
  trampoline wheelchair wheelchairs`.split(/\s+/),
);
