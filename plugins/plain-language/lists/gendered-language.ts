import { because, type Phrase, phrase } from "../phrases/phrase.ts";

const BROOKES =
  "Oxford Brookes University, Writing style guide, https://www.brookes.ac.uk/about-brookes/brand-guidelines/writing/g";
const LEPROSY = "The Leprosy Mission, Style guide, https://www.leprosymission.org.uk/our-brand/glossary/g/";
const OWN = "our own choice, where no public guide settles it";

/** Words that say man or woman where either may do it. */
export const GENDERED_LANGUAGE: readonly Phrase[] = [
  ...because(
    "Both women and men do this work.",
    BROOKES,
    phrase("alderman|aldermen", "councillor"),
    phrase("barmaid|barmaids|barman|barmen", "bar staff"),
    phrase("businessman|businessmen|businesswoman|businesswomen", "business person"),
    phrase("cameraman|cameramen", "camera operator"),
    phrase("chairman|chairmen|chairwoman|chairwomen", "chair"),
    phrase("cleaning lady|ladies|woman|women", "cleaner"),
    phrase("craftsman|craftsmen", "maker"),
    phrase("dinner lady|ladies", "lunchtime staff"),
    phrase("fireman|firemen", "firefighter"),
    phrase("foreman|foremen", "supervisor"),
    phrase("handyman|handymen", "repair worker"),
    phrase("headmaster|headmasters|headmistress|headmistresses", "headteacher"),
    phrase("layman|laymen", "person who is not an expert"),
    phrase("layman's|laymen's terms", "everyday words"),
    phrase("lollipop man|men|lady|ladies", "school crossing patrol"),
    phrase("lady doctor|doctors", "doctor"),
    phrase("male nurse|nurses", "nurse"),
    phrase("middleman|middlemen", "go-between"),
    phrase("policeman|policemen|policewoman|policewomen", "police officer"),
    phrase("postman|postmen", "postal worker"),
    phrase("salesman|salesmen|saleswoman|saleswomen", "sales staff"),
    phrase("spokesman|spokesmen|spokeswoman|spokeswomen", "spokesperson"),
    phrase("sportsman|sportsmen|sportswoman|sportswomen", "athlete"),
    phrase("tradesman|tradesmen", "skilled worker"),
    phrase("workman|workmen", "worker"),
  ),
  ...because(
    "It leaves out half of the people.",
    LEPROSY,
    { ...phrase("manned by", "staffed by"), safe: true },
    phrase("manned", "staffed"),
    phrase("unmanned", "with no staff"),
    phrase("manpower", "staff"),
    phrase("man hours", "hours of work"),
    phrase("man made", "made by people"),
    phrase("manmade", "made by people"),
    phrase("mankind", "people"),
    phrase("man in the street", "most people"),
    phrase("ladies and gentlemen", "everyone"),
    phrase("boys will be boys", "children play"),
    phrase("man up", "be brave"),
  ),
  ...because(
    "Fathers and other carers look after children too.",
    OWN,
    phrase("housewife|housewives", "person who looks after the home"),
    phrase("mother and baby|toddler group|groups", "parent and child group"),
    phrase("mum and baby|toddler group|groups", "parent and child group"),
    phrase("mother tongue|tongues", "first language"),
    phrase("working mother|mothers|mum|mums", "working parents"),
    phrase("maternal instinct", "care for a child"),
  ),
];
