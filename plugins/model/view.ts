import type { Badge } from "./approval.ts";
import type { EvidenceView } from "./evidence-view.ts";
import type { Finding } from "./finding.ts";
import type { LanguageLink } from "./language-link.ts";
import type { Language } from "./languages.ts";
import type { ListView } from "./list-view.ts";
import type { KeepMark, MyListView } from "./my-list-view.ts";
import type { PackView } from "./pack-view.ts";
import type { PageKind, PageRecord } from "./page-record.ts";
import type { Weekday } from "./service.ts";
import type { ServiceView } from "./service-view.ts";
import type { TableView } from "./table-view.ts";

/** Words and, where they aren't in the page's own language, the language they are in; a note after them is in the page's. */
export type Words = { text: string; lang?: string; dir?: "ltr" | "rtl"; note?: string };

/** A sentence that may hold a phone number: what stands before it, the number to tap, what stands after it. */
export type Notice = { text: string; phone?: string; rest?: string };

/** A link and its words; in lists it may carry a description. */
export type Link = { url: string; words: Words; description?: Words };

/** A link to another form of a page: who made it, and what to know before relying on it. */
export type FormLink = Link & { by?: Words; warning?: Notice };

/** A heading with links under it. `id` is the heading's anchor. */
export type LinkGroup = { id: string; heading: Words; links: Link[] };

/** Gives the interface text of a view's own language. */
export type Text = (key: string, values?: { count?: number } & Record<string, string | number>) => string;

/** How a language writes things. Dates are always Gregorian, digits always Latin. */
export type Formats = {
  /** A date given as `YYYY-MM-DD`. */
  date: (isoDate: string) => string;
  weekday: (day: Weekday) => string;
  /** A time given as `HH:MM`. */
  time: (time: string) => string;
  pounds: (amount: number) => string;
  /** An age given in years: 2.5 is two years and six months. */
  age: (years: number) => string;
  list: (words: readonly string[]) => string;
  /** The name of a language given by its BCP 47 tag. */
  languageName: (tag: string) => string;
};

/** A reader's language with its texts and formats, and how to mark English words in it. */
export type Voice = { language: Language; t: Text; formats: Formats; inEnglish: (text: string) => Words };

/** What every page of one language shares: made once a language. */
export type Frame = {
  siteName: string;
  council: string;
  brandColour: string;
  demonstration: string | undefined;
  homeUrl: string;
  navigation: { url: string; text: string }[];
  footer: Link[];
  search: SearchForm;
};

/** The search form and what its script needs to know; the same on each page of a language. */
export type SearchForm = {
  action: string;
  /** Address of the index that the form's script asks first. */
  index: string;
  /** What the script of the search page is told, as JSON that is safe in a page. */
  setup: string;
  ages: { value: string; label: string }[];
  needs: { value: string; label: string }[];
  areas: { value: string; label: Words }[];
  approval: { value: string; label: string }[];
  routes: { href: string; label: string }[];
  contact: { name: Words; phone: string; hours: Words };
};

/** Whom to call about a page. */
export type ContactView = { name: Words; phone: string; email: string | undefined; hours: Words };

/** The ways to say what is wrong with a page: those that the council offers. `id` is what to call the page on the phone. */
export type SuggestView = {
  id: string;
  form?: string;
  email?: { address: string; url: string };
  phone?: Notice;
  /** Within how many days the council answers. */
  answer?: string;
};

/** What all pages have. Layouts print it as it is. */
export type BaseView = {
  url: string;
  file: string;
  kind: PageKind;
  language: Language;
  frame: Frame;
  t: Text;
  title: Words;
  description: Words;
  breadcrumbs: Link[];
  /** Languages in which a reader finds something of this page. */
  languages: LanguageLink[];
  /** The site's other languages: these links lead to their home pages. */
  otherLanguages: LanguageLink[];
  /** Address of the page that says how much of the site is in which language. */
  languagesUrl: string;
  /** Addresses for `hreflang`: languages in which the page is really translated, and `x-default`; none where it isn't indexed. */
  alternates: { tag: string; url: string }[];
  /** False where the page stands in English in another language's tree: `noindex`. */
  indexed: boolean;
  /** Absolute address, for `rel="canonical"` and the sitemap. */
  canonical: string;
  contact: ContactView;
  /** How to say what is wrong with the page; undefined on pages that the build makes. */
  suggest: SuggestView | undefined;
  record: PageRecord;
  /** What search knows about the page besides its text. */
  facets: { ages: string[]; needs: string[]; areas: string[]; categories: string[]; keywords: string[] };
  /** What its editor could mend, while the site is served on the editor's own machine. */
  remarks?: Finding[];
};

/** A word explained. `more` leads to the page that says more. */
export type ExplainedWord = { id: string; term: Words; full?: Words; means: Words; more?: Link };

/** Words under a letter. */
export type WordGroup = { id: string; heading: Words; words: ExplainedWord[] };

/** How fresh a page is, in words; without an owner nobody ever checked it. */
export type Freshness = { lastChecked: string; owner: Words | undefined; review: string; overdue: boolean };

/** A page that the council wrote. `html` is the reviewed region's body. */
export type PageView = BaseView & {
  template: "page" | "section" | "home";
  keep?: KeepMark;
  html: string;
  /** The terms that the body links to where it first uses them. */
  words: ExplainedWord[];
  /** Language of the body where it isn't the page's own. */
  bodyWords: Omit<Words, "text">;
  notices: Notice[];
  freshness: Freshness;
  badge: Badge;
  /** What the badge says, line by line, and the code that parent reviewers read out; no code where a page can't be approved. */
  badgeWords: string[];
  reviewCode: string | undefined;
  /** Address of the page that shows how parents came to the badge; none where the badge says nothing that readers must know first. */
  evidenceUrl: string | undefined;
  groups: LinkGroup[];
  /** The other forms of the page: easy read, a video. */
  forms: FormLink[];
};

/** A page in easy words, with a picture beside each idea. */
export type EasyReadView = BaseView & {
  template: "easy-read";
  /** HTML of its headings and ideas. */
  ideas: string;
  /** Language of the body where it isn't the page's own. */
  bodyWords: Omit<Words, "text">;
  notices: Notice[];
  /** What to know where the page has changed since. */
  warning: Notice | undefined;
  /** The page that this is another form of. */
  page: Link;
  /** When it was made, and which people checked it; undefined where none did. */
  made: string;
  checkedBy: Words | undefined;
};

/** One row of a service's facts: a label in the page's language, values as the service wrote them or as labels. */
export type Fact = { label: string; values: Words[] };

/** The page of all words explained. */
export type GlossaryView = BaseView & { template: "glossary"; notices: Notice[]; letters: WordGroup[] };

/** The search page and the page for addresses that don't exist. */
export type PlainView = BaseView & { template: "search" | "not-found"; groups: LinkGroup[] };

export type { ServiceView };

/** A page on which parents vote. */
export type ReviewedView = PageView | ServiceView;

export type View =
  | EvidenceView
  | PageView
  | EasyReadView
  | ServiceView
  | ListView
  | GlossaryView
  | MyListView
  | TableView
  | PackView
  | PlainView;
