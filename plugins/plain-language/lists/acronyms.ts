/** An acronym, what it stands for (the usual first), and what it means in everyday words. */
export type Acronym = { short: string; full: readonly string[]; plain?: string };

const acronym = (short: string, full: string | readonly string[], plain?: string): Acronym => ({
  short,
  full: typeof full === "string" ? [full] : full,
  ...(plain !== undefined && { plain }),
});

/** The acronyms of the SEND world. One that stands for several things lists them all. */
export const ACRONYMS: readonly Acronym[] = [
  acronym("AAC", "augmentative and alternative communication", "ways to talk without speech"),
  acronym("ADD", "attention deficit disorder"),
  acronym("ADHD", "attention deficit hyperactivity disorder"),
  acronym("AP", ["alternative provision", "assistant principal"], "education away from a mainstream school"),
  acronym("APD", "auditory processing disorder", "difficulty making sense of sounds"),
  acronym("AR", "annual review", "yearly check of the EHC plan"),
  acronym("ASC", ["autism spectrum condition", "adult social care"]),
  acronym("ASD", ["autism spectrum disorder", "autistic spectrum disorder"], "autism"),
  acronym("AWPU", "age weighted pupil unit", "basic money for each pupil"),
  acronym("BSL", "British Sign Language"),
  acronym("CAMHS", "child and adolescent mental health services", "NHS mental health help for children"),
  acronym("CDC", ["child development centre", "Council for Disabled Children"]),
  acronym("CHC", "continuing healthcare"),
  acronym("CIC", ["child in care", "community interest company"]),
  acronym("CIN", "child in need"),
  acronym("CLA", "child looked after", "child in care"),
  acronym("CoP", "code of practice"),
  acronym("CP", ["child protection", "cerebral palsy"]),
  acronym("CVI", ["certificate of vision impairment", "cerebral visual impairment"]),
  acronym("CYP", "children and young people"),
  acronym(
    "CYPMHS",
    "children and young people's mental health services",
    "NHS mental health help for children",
  ),
  acronym("DAF", "Disability Access Fund"),
  acronym("DBS", "Disclosure and Barring Service"),
  acronym("DCD", "developmental co-ordination disorder", "dyspraxia"),
  acronym("DCO", "designated clinical officer"),
  acronym("DFE", "Department for Education"),
  acronym("DfE", "Department for Education"),
  acronym("DFG", "disabled facilities grant", "money to change your home"),
  acronym("DHSC", "Department of Health and Social Care"),
  acronym("DLA", "Disability Living Allowance"),
  acronym("DLD", "developmental language disorder"),
  acronym("DMO", "designated medical officer"),
  acronym("DP", ["direct payment", "data protection"]),
  acronym("DSA", "Disabled Students' Allowance"),
  acronym("DSCO", "designated social care officer"),
  acronym("DSL", "designated safeguarding lead", "person in charge of keeping children safe"),
  acronym("DWP", "Department for Work and Pensions"),
  acronym("EAL", "English as an additional language"),
  acronym("EBSA", ["emotionally based school avoidance"], "finding it hard to go to school"),
  acronym("EBSNA", "emotionally based school non-attendance", "finding it hard to go to school"),
  acronym("EHA", "early help assessment"),
  acronym("EHC", "education, health and care"),
  acronym(
    "EHCNA",
    "education, health and care needs assessment",
    "check to see if a child needs an EHC plan",
  ),
  acronym("EHE", "elective home education", "teaching your child at home"),
  acronym("ELSA", "emotional literacy support assistant"),
  acronym("EP", "educational psychologist"),
  acronym("EPS", "educational psychology service"),
  acronym("ESA", "Employment and Support Allowance"),
  acronym("EWO", "education welfare officer"),
  acronym("EY", "early years"),
  acronym("EYFS", "early years foundation stage"),
  acronym("FASD", ["fetal alcohol spectrum disorder", "foetal alcohol spectrum disorder"]),
  acronym("FE", "further education", "college"),
  acronym("FSM", "free school meals"),
  acronym("GDD", "global developmental delay"),
  acronym("HI", "hearing impairment"),
  acronym("HLTA", "higher level teaching assistant"),
  acronym("IASS", "information, advice and support service"),
  acronym("ICB", "integrated care board", "local NHS organisation that plans and pays for services"),
  acronym("IEP", ["individual education plan", "individual educational plan"]),
  acronym("IHP", "individual healthcare plan"),
  acronym("LA", "local authority", "council"),
  acronym("LAC", "looked-after child", "child in care"),
  acronym("LADO", "local authority designated officer"),
  acronym("LD", ["learning disability", "learning difficulty"]),
  acronym("LGSCO", "Local Government and Social Care Ombudsman"),
  acronym("LO", "Local Offer"),
  acronym("LSA", "learning support assistant"),
  acronym("MASH", "multi-agency safeguarding hub"),
  acronym("MDT", "multidisciplinary team", "group of different experts"),
  acronym("MLD", "moderate learning difficulties"),
  acronym("MSI", "multi-sensory impairment"),
  acronym("NAS", "National Autistic Society"),
  acronym("NEET", "not in education, employment or training"),
  acronym(
    "OAP",
    ["ordinarily available provision", "old age pensioner"],
    "help that every school should give",
  ),
  acronym("OCD", "obsessive compulsive disorder"),
  acronym("ODD", "oppositional defiant disorder"),
  acronym("OT", ["occupational therapy", "occupational therapist"], "help to do everyday tasks"),
  acronym("PA", "personal assistant"),
  acronym("PB", "personal budget"),
  acronym("PBS", "positive behaviour support"),
  acronym("PCF", "parent carer forum"),
  acronym("PD", ["physical disability", "personality disorder"]),
  acronym("PDA", ["pathological demand avoidance", "persistent drive for autonomy"]),
  acronym("PECS", "Picture Exchange Communication System"),
  acronym("PEP", "personal education plan"),
  acronym("PfA", "preparing for adulthood"),
  acronym("PIP", "Personal Independence Payment"),
  acronym("PMLD", [
    "profound and multiple learning difficulties",
    "profound and multiple learning disabilities",
  ]),
  acronym("PRU", "pupil referral unit"),
  acronym("PSI", "physical and sensory impairment"),
  acronym("QFT", "quality first teaching", "good everyday teaching"),
  acronym(
    "SALT",
    ["speech and language therapy", "speech and language therapist"],
    "help with talking and understanding",
  ),
  acronym("SCERTS", "social communication, emotional regulation and transactional support"),
  acronym("SEMH", "social, emotional and mental health"),
  acronym("SEN", ["special educational needs", "special educational need"]),
  acronym(
    "SENCO",
    ["special educational needs co-ordinator", "special educational needs coordinator"],
    "teacher in charge of help for children with SEN",
  ),
  acronym(
    "SENCo",
    ["special educational needs co-ordinator", "special educational needs coordinator"],
    "teacher in charge of help for children with SEN",
  ),
  acronym("SEND", [
    "special educational needs and disabilities",
    "special educational needs and disability",
    "special educational needs or disabilities",
    "special educational needs or a disability",
  ]),
  acronym(
    "SENDIAS",
    "special educational needs and disabilities information, advice and support",
    "free advice service for parents",
  ),
  acronym(
    "SENDIASS",
    "special educational needs and disabilities information, advice and support service",
    "free advice service for parents",
  ),
  acronym("SI", "sensory impairment"),
  acronym("SLCN", "speech, language and communication needs"),
  acronym("SLD", "severe learning difficulties"),
  acronym("SLT", ["speech and language therapist", "speech and language therapy", "senior leadership team"]),
  acronym("SpLD", "specific learning difficulties", "such as dyslexia"),
  acronym("SRB", "specialist resource base"),
  acronym("STA", "specialist teaching assistant"),
  acronym("TA", "teaching assistant"),
  acronym("TAC", "team around the child"),
  acronym("TAF", "team around the family"),
  acronym("ToD", "teacher of the deaf"),
  acronym("VI", ["visual impairment", "vision impairment"]),
  acronym("VRQ", "vocationally related qualification"),
  acronym("VS", "virtual school"),
  acronym("YJS", "youth justice service"),
  acronym("YP", "young person"),
];

/** Acronyms that stand for different things in the same council, so that readers can't even guess. */
export const AMBIGUOUS: ReadonlySet<string> = new Set("AP ASC CDC CIC CP CVI DP LD OAP PD SLT".split(" "));

/**
 * Acronyms of names, roles and duties that are always said in the same words. Others are also said in other forms:
 * "electively home educated (EHE)", "visually impaired (VI)".
 */
export const EXACT: ReadonlySet<string> = new Set(
  `ADHD BSL CAMHS CYPMHS DBS DCO DFE DfE DHSC DLA DMO DSA DSCO DWP EHCNA ELSA ESA EYFS HLTA ICB LADO LGSCO NAS PECS PIP PRU SENCO
  SENCo SEND SENDIAS SENDIASS`.split(/\s+/),
);

/** Better known than what they stand for, so they need no explaining. GOV.UK A to Z, abbreviations; and names of bodies. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  `A4 AA AM BA BBC BSc CCTV CD COVID DIY DVD DVLA EU FAQ GCSE GCSEs GP GPs HM HMRC HTML ID II III IPSEA IQ IT IP IV KC KIDS MA MI5 MI6 MOT MP MPs
  MRI NHS NSPCC OBE OK PAYE PC PDF PDFs PE PhD PIN PM PNG QR RSPB SMS SORN TV TVs UK UN URL USA USB VAT VPN YMCA`.split(
    /\s+/,
  ),
);

/** Names with capitals inside that a phrase rule finds; they aren't explained but replaced. */
export const REPLACED: ReadonlySet<string> = new Set(
  "BESD CAF CCG CCGS CRB DCSF DFES DFES EBD EHCP EHCPS ESFA FIXME PCT SEBD SENDIST TBA TBC TBD TODO WIP".split(
    " ",
  ),
);

export const KNOWN_ACRONYMS: ReadonlyMap<string, Acronym> = new Map(
  ACRONYMS.map((entry) => [entry.short, entry]),
);
