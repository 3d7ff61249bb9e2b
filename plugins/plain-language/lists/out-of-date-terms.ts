import { type Phrase, phrase } from "../phrases/phrase.ts";

const since = (why: string, source: string, ...phrases: Phrase[]): Phrase[] =>
  phrases.map((entry) => ({ why, source, ...entry }));

/** Names that the law or the health service has given up, with today's. */
export const OUT_OF_DATE_TERMS: readonly Phrase[] = [
  ...since(
    "EHC plans took the place of statements in 2014.",
    "Children and Families Act 2014, Part 3",
    phrase("+statement of special educational need|needs", "EHC plan"),
    phrase("+statement of sen|send", "EHC plan"),
    phrase("sen +statement", "EHC plan"),
    phrase("statemented|statementing", "who has an EHC plan"),
    phrase("+learning difficulty assessment", "EHC needs assessment"),
  ),
  ...since(
    "SEN support took the place of School Action in 2014.",
    "SEND Code of Practice 2015, chapter 6",
    phrase("school action plus?", "SEN support"),
    phrase("early years action plus?", "SEN support"),
  ),
  ...since(
    "The Code of 2015 changed the name of this kind of need.",
    "SEND Code of Practice 2015, 6.32",
    phrase("besd|ebd|sebd", "social, emotional and mental health needs"),
    phrase("behavioural , emotional and social +difficulty", "social, emotional and mental health needs"),
    phrase("emotional and behavioural +difficulty", "social, emotional and mental health needs"),
  ),
  ...since(
    "Integrated care boards took over in July 2022.",
    "Health and Care Act 2022",
    phrase("+ccg", "integrated care board (ICB)"),
    phrase("clinical commissioning +group", "integrated care board (ICB)"),
    phrase("primary care +trust", "integrated care board (ICB)"),
    phrase("+pct", "integrated care board (ICB)"),
    phrase("strategic health +authority", "NHS England"),
  ),
  ...since(
    "It was named anew in 2014.",
    "Children and Families Act 2014, section 32",
    phrase("parent partnership +service?", "SEND information, advice and support service"),
  ),
  ...since(
    "The tribunal has had another name since 2008.",
    "Tribunals, Courts and Enforcement Act 2007",
    phrase("sendist", "SEND Tribunal"),
  ),
  ...since(
    "The Disclosure and Barring Service took over in 2012.",
    "Protection of Freedoms Act 2012",
    phrase("crb +check", "DBS check"),
    phrase("crb checked", "DBS checked"),
    phrase("criminal records bureau", "Disclosure and Barring Service (DBS)"),
  ),
  ...since(
    "Universal Credit took the place of tax credits, which ended in April 2025.",
    "Welfare Reform Act 2012",
    phrase("child tax +credit", "Universal Credit"),
    phrase("working tax +credit", "Universal Credit"),
  ),
  ...since(
    "The agency closed in March 2025.",
    "Department for Education, closure of the Education and Skills Funding Agency",
    phrase("esfa", "Department for Education"),
    phrase("education and skills funding agency", "Department for Education"),
    phrase("education funding agency", "Department for Education"),
  ),
  ...since(
    "The department has had other names since.",
    "GOV.UK, list of departments",
    phrase("dfes|dcsf", "Department for Education"),
    phrase("department for children , schools and families", "Department for Education"),
    phrase("department of health", "Department of Health and Social Care"),
    phrase("public health england", "UK Health Security Agency"),
  ),
  ...since(
    "Councils now use an early help assessment.",
    "Working together to safeguard children",
    phrase("common assessment framework", "early help assessment"),
    phrase("caf|cafs", "early help assessment"),
  ),
  ...since(
    "The diagnosis is now autism.",
    "World Health Organization, ICD-11",
    phrase("asperger's|aspergers|asperger syndrome|disorder?", "autism"),
    phrase("pervasive developmental disorder", "autism"),
  ),
  ...since(
    "The service closed in 2012.",
    "Education Act 2011",
    phrase("connexions service|adviser|advisers?", "careers adviser", "National Careers Service"),
  ),
];
