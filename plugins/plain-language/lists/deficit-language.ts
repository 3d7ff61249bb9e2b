import { because, before, describesNoun, type Phrase, phrase } from "../phrases/phrase.ts";

const GOVUK =
  "GOV.UK, https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability";
const NHS = "NHS, https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions";
const AUTISM =
  "Ambitious about Autism, https://www.ambitiousaboutautism.org.uk/understanding-autism/about-autism/how-to-talk-about-autism";
const SAMARITANS = "Samaritans, https://www.samaritans.org/about-samaritans/media-guidelines/";
const OWN = "our own choice, where no public guide settles it";

/** Words that make a child sound broken, brave or a burden, with words that families and disabled people choose. */
export const DEFICIT_LANGUAGE: readonly Phrase[] = [
  ...because(
    "It takes for granted that life with a condition is all pain.",
    GOVUK,
    { ...phrase("~suffer from", "~have"), severity: "error" },
    { ...phrase("+sufferer", "people who have it"), severity: "error" },
    { ...phrase("afflicted with|by", "who has"), severity: "error" },
    { ...phrase("stricken with|by", "who has"), severity: "error" },
    {
      ...phrase("victim|victims of autism|adhd|epilepsy|disability|dyslexia|illness", "person who has it"),
      severity: "error",
    },
  ),
  ...because(
    "A wheelchair gives freedom; it doesn't take it away.",
    GOVUK,
    { ...phrase("confined|bound to a wheelchair", "who uses a wheelchair"), severity: "error" },
    { ...phrase("wheelchair bound", "wheelchair user"), severity: "error" },
    { ...phrase("wheelchairbound", "wheelchair user"), severity: "error" },
  ),
  ...because(
    "It turns people into a group that is nothing but disabled.",
    GOVUK,
    {
      ...phrase("the disabled", "disabled people"),
      unless: describesNoun,
      good: "The disabled toilet is on the ground floor.",
      severity: "error",
    },
    { ...phrase("the handicapped", "disabled people"), severity: "error" },
    {
      ...phrase("the blind", "blind people"),
      unless: describesNoun,
      good: "The blind cane user gets on first.",
    },
    {
      ...phrase("the deaf", "deaf people"),
      unless: describesNoun,
      good: "The deaf children's society can help.",
    },
    {
      ...phrase("an epileptic|autistic|diabetic", "a person with epilepsy, autism or diabetes"),
      unless: describesNoun,
      good: "An autistic child may like quiet.",
    },
  ),
  ...because(
    "Disabled people ask for this order of words: it is society's barriers that disable.",
    GOVUK,
    phrase("people with disabilities", "disabled people"),
    phrase("person with a disability|disabilities", "disabled person"),
    phrase("children with disabilities", "disabled children"),
    phrase("child with a disability|disabilities", "disabled child"),
    phrase("adults with disabilities", "disabled adults"),
    phrase("young people with disabilities", "young disabled people"),
  ),
  ...because(
    "It is an insult today.",
    GOVUK,
    { ...phrase("mentally handicapped", "who has a learning disability"), severity: "error" },
    { ...phrase("handicapped", "disabled"), severity: "error" },
    { ...phrase("+handicap", "disability"), severity: "error" },
    { ...phrase("retarded|retard|retards", "who has a learning disability"), severity: "error" },
    { ...phrase("mental retardation", "learning disability"), severity: "error" },
    { ...phrase("+cripple|crippled|spastic|spastics|midget|midgets", "disabled"), severity: "error" },
    { ...phrase("deaf and dumb", "deaf"), severity: "error" },
    { ...phrase("deaf mute", "deaf"), severity: "error" },
  ),
  ...because(
    "It says that everyone else is the rule and a disabled child the exception.",
    GOVUK,
    phrase("able bodied", "non-disabled"),
    phrase("normal child|children|people|pupil|pupils|kids", "other children"),
    phrase("normal school|schools", "mainstream school"),
    {
      ...phrase("abnormal", "different"),
      unless: before("blood|result|results|test|tests|scan|cells"),
      good: "The doctor found an abnormal result.",
    },
  ),
  ...because(
    "It makes the illness the person.",
    NHS,
    phrase("mentally ill", "who has a mental health condition"),
    phrase("mental patient|patients", "person with a mental health condition"),
    phrase("sick or diseased", "who has a condition"),
  ),
  ...because(
    "It measures a young person against a small child.",
    OWN,
    phrase("mental|developmental age", "what they can do and where they need help"),
  ),
  ...because(
    "It hides the needs of some autistic people and the strengths of others.",
    AUTISM,
    phrase("high|low functioning", "who needs less or more support"),
    phrase("severely|mildly autistic", "autistic, with what support is needed"),
    phrase("severe|mild|classic autism", "autism, with what support is needed"),
  ),
  ...because(
    "It makes distress sound like bad manners: behaviour tells us something.",
    AUTISM,
    phrase(
      "challenging behaviour|behaviours|behavior",
      "distressed behaviour",
      "behaviour that others find hard",
    ),
    phrase(
      "behaviour|behavioural problem|problems",
      "distressed behaviour",
      "what the child is finding hard",
    ),
    phrase("tantrum|tantrums", "meltdown"),
  ),
  ...because(
    "It puts the label before the child.",
    OWN,
    phrase("special needs child|children|kid|kids|pupil|pupils", "children with special educational needs"),
    phrase(
      "sen|send child|children|kid|kids|pupil|pupils|student|students",
      "children with special educational needs",
    ),
    phrase("downs|down's child|children|baby|babies", "child who has Down's syndrome"),
    phrase("lac child|children", "children in care"),
  ),
  ...because(
    "It calls a child faulty, or hides what help is needed.",
    OWN,
    phrase("birth defect|defects", "condition from birth"),
    phrase("brain damaged", "who has a brain injury"),
    phrase("brain damage", "brain injury"),
    phrase("mentally|physically challenged", "disabled"),
    phrase("differently abled", "disabled"),
  ),
  ...because("Suicide is not a crime.", SAMARITANS, phrase("~commit suicide", "~die by suicide")),
];
