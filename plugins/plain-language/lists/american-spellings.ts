import { type Phrase, phrase, same } from "../phrases/phrase.ts";

/** Verbs that end in -ise here, without that end. More of them are in the list of simpler words, in both spellings. */
const ISE =
  `apolog categor character critic custom equal familiar general hospital ideal immun individual jeopard legal memor mobil modern
  normal optim organ patron penal personal popular priorit public real recogn reorgan sanit social special stabil standard steril
  subsid summar symbol sympath traumat visual`.split(/\s+/);

/** Verbs whose last l America doesn't double. */
const ELL = "cancel channel label level marvel model quarrel signal travel".split(" ");

/** In America, and here. */
const WORDS: Readonly<Record<string, string>> = {
  aging: "ageing",
  aluminum: "aluminium",
  anemia: "anaemia",
  anesthetic: "anaesthetic",
  archeology: "archaeology",
  armor: "armour",
  artifact: "artefact",
  behavior: "behaviour",
  behavioral: "behavioural",
  behaviors: "behaviours",
  caliber: "calibre",
  catalog: "catalogue",
  center: "centre",
  centered: "centred",
  centers: "centres",
  color: "colour",
  colored: "coloured",
  colorful: "colourful",
  coloring: "colouring",
  colors: "colours",
  counseling: "counselling",
  counselor: "counsellor",
  counselors: "counsellors",
  defense: "defence",
  dialog: "dialogue",
  diarrhea: "diarrhoea",
  distill: "distil",
  enroll: "enrol",
  enrollment: "enrolment",
  enrolls: "enrols",
  esophagus: "oesophagus",
  favor: "favour",
  favorable: "favourable",
  favored: "favoured",
  favorite: "favourite",
  favorites: "favourites",
  favors: "favours",
  fiber: "fibre",
  flavor: "flavour",
  fulfillment: "fulfilment",
  gynecology: "gynaecology",
  harbor: "harbour",
  honor: "honour",
  honored: "honoured",
  hospitalization: "hospitalisation",
  humor: "humour",
  immunization: "immunisation",
  immunizations: "immunisations",
  installment: "instalment",
  installments: "instalments",
  jewelry: "jewellery",
  labor: "labour",
  maneuver: "manoeuvre",
  math: "maths",
  mold: "mould",
  neighbor: "neighbour",
  neighborhood: "neighbourhood",
  neighborhoods: "neighbourhoods",
  neighbors: "neighbours",
  odor: "odour",
  offense: "offence",
  organization: "organisation",
  organizational: "organisational",
  organizations: "organisations",
  organizer: "organiser",
  organizers: "organisers",
  orthopedic: "orthopaedic",
  pajamas: "pyjamas",
  pediatric: "paediatric",
  pediatrics: "paediatrics",
  plow: "plough",
  rumor: "rumour",
  sanitizer: "sanitiser",
  skeptical: "sceptical",
  skillful: "skilful",
  specialization: "specialisation",
  splendor: "splendour",
  theater: "theatre",
  theaters: "theatres",
  traveler: "traveller",
  travelers: "travellers",
  tumor: "tumour",
  vapor: "vapour",
  vigor: "vigour",
  willful: "wilful",
  woolen: "woollen",
};

/** Programmes of a council. A program without such a word may be for a computer. */
const PROGRAMMES =
  "activity|development|exercise|holiday|parenting|play|support|training|work|youth|learning|education|health|therapy|reading|sports";

/**
 * Words in the spelling of America, with ours. "License" and "practice" are right or wrong by their place in the
 * sentence, so they aren't here.
 */
export const AMERICAN_SPELLINGS: readonly Phrase[] = [
  ...Object.entries(WORDS).map(([american, british]) => same(american, british)),
  ...ISE.map((stem) => same(`~${stem}ize`, `~${stem}ise`)),
  ...ELL.flatMap((verb) => [same(`${verb}ed`, `${verb}led`), same(`${verb}ing`, `${verb}ling`)]),
  same("~analyze", "~analyse"),
  same("~paralyze", "~paralyse"),
  ...["program", "programs"].map((american) => ({
    ...phrase(`${PROGRAMMES} ${american}`),
    fix: "Write “programme”: a program is for a computer.",
  })),
  phrase("gray", "grey"),
];
