import { because, before, type Phrase, phrase, sameSentence } from "../phrases/phrase.ts";

const SELDOM_HEARD =
  "Social Care Institute for Excellence, https://www.communitycare.co.uk/2008/09/30/research-realities-hard-to-reach-groups/";
const BMJ =
  "Cox and Fritz, Presenting complaint: use of language that disempowers patients (BMJ 2022), https://www.bmj.com/content/377/bmj-2021-066720";
const NHS = "NHS England, https://www.england.nhs.uk/long-read/language-matters-language-and-diabetes/";
const NSPCC =
  "NSPCC Learning, https://learning.nspcc.org.uk/news/why-language-matters/digging-deeper-than-did-not-attend";
const TACT = "TACT, Language That Cares, https://tactfostering.org.uk/knowledge-centre/language-that-cares";
const AUTISM =
  "Ambitious about Autism, https://www.ambitiousaboutautism.org.uk/understanding-autism/about-autism/how-to-talk-about-autism";
const OWN = "our own choice, where no public guide settles it";

const saying = (fix: string, ...phrases: Phrase[]): Phrase[] => phrases.map((entry) => ({ ...entry, fix }));

const PARENTS = "dad|dads|families|family|father|fathers|mother|mothers|mum|mums|parent|parents";
const PUPILS = "child|children|pupil|pupils|student|students|teenager|teenagers";

/** Rules for websites, where "non-compliance" is a word of the regulations. */
const ACCESSIBILITY = sameSentence("accessibility|content|guidelines|regulations|website");

/** Words that lay the fault on parents or children, with words that say what happened. */
export const BLAMING_LANGUAGE: readonly Phrase[] = [
  ...because(
    "It blames families for what services did not do.",
    SELDOM_HEARD,
    phrase("hard|difficult to reach|engage", "people we have not reached yet"),
    phrase("disengaged parent|parents|family|families", "parents we have lost touch with"),
    phrase("service resistant", "people we have not reached yet"),
    phrase("non engagement", "losing touch"),
    phrase("lack of engagement", "losing touch"),
    phrase("refuse|refuses|refused|refusing to engage", "does not feel able to work with us"),
    phrase("unwilling to engage", "does not feel able to work with us"),
    phrase("fail|fails|failed|failing to engage", "does not feel able to work with us"),
  ),
  ...because(
    "Parents who ask for help do what they ought to do.",
    OWN,
    { ...phrase("pushy"), fix: "Say what the parent asked for." },
    phrase(`difficult|demanding|awkward|unreasonable|anxious|overanxious|angry ${PARENTS}`, "parents"),
    phrase(`over anxious ${PARENTS}`, "parents"),
    phrase("over anxious", "worried"),
    phrase("overanxious", "worried"),
    phrase("overprotective", "who wants to keep their child safe"),
    phrase("over protective", "who wants to keep their child safe"),
    phrase(`neurotic|hysterical ${PARENTS}`, "worried parents"),
    phrase("helicopter parent|parents|parenting", "worried parents"),
    phrase("tiger mum|mums|mother|mothers|parent|parents", "parents"),
    phrase("unrealistic expectation|expectations|demand|demands", "what the parents hope for"),
    phrase(
      "serial|persistent|habitual complainer|complainers|complainant|complainants",
      "person who has complained before",
    ),
    {
      ...phrase("vexatious", "which we will not look into again"),
      unless: sameSentence("foi|freedom|request|requests"),
      good: "We can turn down a vexatious request for information.",
    },
  ),
  ...because(
    "It says that parents are to blame for what the child finds hard.",
    OWN,
    {
      ...phrase("bad|poor|inadequate parenting", "parents who need more help"),
      unless: sameSentence("myth|never|no|not|nothing"),
      good: "It is not caused by bad parenting.",
    },
    phrase("poor parenting skills", "parents who need more help"),
    phrase("broken home|homes", "family"),
    phrase("dysfunctional|troubled|problem|chaotic family|families", "family that needs help"),
    phrase("chaotic home|homes|household|households|lifestyle|lifestyles", "family that needs help"),
    phrase(`toxic ${PARENTS}`, "parents who need more help"),
    phrase("fail|fails|failed|failing|failure to cope", "need more help"),
    phrase("spoilt|spoiled child|children", "child"),
  ),
  ...because(
    "It casts doubt on what a parent or a child says.",
    BMJ,
    {
      ...phrase("claims|claimed that", "says that"),
      unless: before("allowance|benefit|money"),
      good: "Everyone who claims that benefit gets a letter.",
    },
    phrase("parents|families claim that", "parents say that"),
    phrase("allege|alleges|alleged|alleging that", "say that"),
    phrase("complain|complains|complained|complaining of", "have"),
    phrase("in denial", "sees it another way"),
    phrase("lacks|lacking insight", "sees it another way"),
    phrase("lack of insight", "other view"),
    phrase("poor historian|historians", "person who finds it hard to tell us"),
  ),
  ...because(
    "It asks for obedience, and hides why somebody did something else.",
    NHS,
    {
      ...phrase("non compliance"),
      fix: "Say what happened, and why.",
      unless: ACCESSIBILITY,
      good: "Non-compliance with the accessibility regulations",
    },
    {
      ...phrase("non compliant"),
      fix: "Say what happened, and why.",
      unless: ACCESSIBILITY,
      good: "Some of the content is non-compliant.",
    },
    {
      ...phrase("noncompliance|noncompliant"),
      fix: "Say what happened, and why.",
      unless: ACCESSIBILITY,
      good: "Some of the content is noncompliant.",
    },
    ...saying(
      "Say what happened, and why.",
      phrase("uncooperative"),
      phrase("un cooperative"),
      phrase("refuse|refuses|refused|refusing to comply|cooperate"),
      phrase("disguised compliance"),
    ),
    phrase("treatment|intervention failure|failures", "help that did not work"),
    phrase("inappropriate +referral", "child that another service can help"),
  ),
  ...because(
    "A child cannot go to an appointment alone: somebody has to be able to bring them.",
    NSPCC,
    ...saying(
      "Say “was not brought”, or “could not come”.",
      {
        ...phrase("did not attend"),
        unless: sameSentence("meeting|parents|staff|you"),
        good: "Ask us for the notes if you did not attend the meeting.",
      },
      {
        ...phrase("fail|fails|failed|failing to attend"),
        unless: sameSentence("court|law|offence|prosecute|prosecuted|regularly"),
        good: "It is an offence if a child fails to attend school regularly.",
      },
      phrase("dna policy|policies|rate|rates|letter|letters|appointment|appointments"),
      phrase("failed appointment|appointments"),
      phrase("appointment no shows|show"),
    ),
  ),
  ...because(
    "It makes distress sound like bad manners: behaviour tells us something.",
    AUTISM,
    phrase("attention seeking", "who needs attention"),
    phrase("attention seeker|seekers", "who needs attention"),
    phrase(
      `naughty|disruptive|difficult|challenging|unruly|violent ${PUPILS}`,
      "child who is finding it hard",
    ),
    phrase("problem child|children", "child who is finding it hard"),
    phrase("badly behaved", "who is finding it hard"),
    phrase("bad|poor|inappropriate behaviour|behaviours", "behaviour that others find hard"),
    phrase("~misbehave", "~be upset"),
    {
      ...phrase("acting out", "showing distress"),
      unless: before("a|parts|scenes|stories|the"),
      good: "The children like acting out stories.",
    },
    phrase("+troublemaker", "child who is finding it hard"),
    {
      ...phrase("defiant", "who feels under pressure"),
      unless: before("disorder"),
      good: "One name is oppositional defiant disorder.",
    },
    phrase("manipulative child|children|behaviour", "child who needs help"),
    phrase(`lazy|unmotivated ${PUPILS}`, "child who is finding it hard"),
  ),
  ...because(
    "It makes a child sound like a criminal.",
    TACT,
    phrase("~abscond", "~go missing", "~run away"),
    phrase("+absconder", "child who goes missing"),
    phrase("+truant", "child who misses school"),
    phrase("truanting", "missing school"),
    phrase("+offending behaviour", "what happened"),
  ),
  ...because(
    "The child cannot go; that is not the same as will not.",
    OWN,
    phrase("school refuser|refusers", "child who finds it hard to go to school"),
    phrase("school refusal", "finding it hard to go to school"),
    phrase("refuse|refuses|refused|refusing to go to school", "finds it hard to go to school"),
    phrase("refuse|refuses|refused|refusing to attend school?", "finds it hard to go to school"),
    phrase("poor attender|attenders", "child who misses a lot of school"),
    phrase("persistent absentee|absentees", "child who misses a lot of school"),
  ),
];
