import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SearchRecord } from "../../plugins/search/search-record.ts";

/** A page of the tiny Local Offer that these tests search. */
export type FixturePage = Partial<Omit<SearchRecord, "facets">> & {
  url: string;
  title: string;
  body: string;
  facets?: Partial<SearchRecord["facets"]>;
};

const ALL_AGES = ["0-4", "5-10", "11-15", "16-25"];

/** What the build would know about a page. */
export function toRecord({ body: _, ...page }: FixturePage): SearchRecord {
  const { facets, ...rest } = page;
  return {
    file: `${page.url.slice(1)}index.html`,
    language: page.url.split("/")[1] ?? "en",
    kind: "page",
    source: null,
    indexed: true,
    translation: null,
    description: "",
    approved: false,
    ...rest,
    facets: { ages: ALL_AGES, needs: [], areas: [], categories: [], keywords: [], ...facets },
  };
}

/** The page as it would stand in the output folder. */
export function toHtml({ title, body, url }: FixturePage): string {
  const language = url.split("/")[1] ?? "en";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <header>Brackenmere Local Offer</header>
    <main id="main-content"><div data-pagefind-body><h1>${title}</h1>${body}</div></main></body></html>`;
}

/** Writes the pages into an output folder and gives their records. */
export async function writePages(folder: string, pages: readonly FixturePage[]): Promise<SearchRecord[]> {
  for (const page of pages) {
    const path = join(folder, page.url, "index.html");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, toHtml(page));
  }
  return pages.map(toRecord);
}

export const PAGES: readonly FixturePage[] = [
  {
    url: "/en/health/speech-therapy/",
    title: "Speech and language therapy",
    description: "Help for children who find it hard to talk or to understand.",
    approved: true,
    facets: { needs: ["communication"], keywords: ["SALT", "speech impediment"] },
    body: `<p>A speech and language therapist helps children who find it hard to talk, listen or swallow.</p>
      <h2 id="ask">Ask for help</h2><p>You can call the therapy team yourself. You do not need a letter from your doctor.</p>
      <h2 id="wait">How long you wait</h2><p>Most children wait 12 weeks. The therapist sees your child at school or at home.</p>`,
  },
  {
    url: "/en/ehc-plans/",
    title: "Education, health and care plans",
    description: "What an EHC plan is and how to ask for one.",
    approved: true,
    facets: { keywords: ["EHCP", "statement"] },
    body: `<p>An education, health and care plan (EHC plan) says what help your child must get.</p>
      <h2 id="ask-for-one">Ask for a plan</h2><p>You can ask the council to find out what your child needs. The council must answer in 6 weeks.</p>`,
  },
  {
    url: "/en/money/school-travel/",
    title: "Free travel to school",
    description: "Who can get a free bus or taxi to school.",
    facets: { ages: ["5-10", "11-15"], keywords: ["transport", "minibus"] },
    body: "<p>Your child may get free travel if they cannot walk to school. The council pays for a bus or a taxi.</p>",
  },
  {
    url: "/en/services/splash/",
    title: "Splash swimming club",
    kind: "service",
    description: "A quiet swim on Saturdays.",
    facets: {
      ages: ["5-10"],
      needs: ["physical", "sensory"],
      areas: ["south"],
      categories: ["leisure"],
    },
    body: "<p>A warm pool, a hoist and a quiet hour. The swimming teachers know about autism. Brothers and sisters are welcome.</p>",
  },
  {
    url: "/en/services/stay-and-play/",
    title: "Stay and play",
    kind: "service",
    description: "A group for babies and small children with their parents.",
    facets: { ages: ["0-4"], areas: ["north"], categories: ["childcare"] },
    body: "<p>Come and play on Tuesday mornings. A speech therapist visits once a month.</p>",
  },
  {
    url: "/en/services/night-owls/",
    title: "Night Owls short breaks",
    kind: "service",
    description: "Your child stays for a night, and you rest.",
    facets: {
      ages: ["11-15", "16-25"],
      areas: ["south"],
      categories: ["short-breaks"],
      keywords: ["respite"],
    },
    body: "<p>A house with four beds for disabled young people. A nurse is there all night.</p>",
  },
  {
    url: "/en/about/old-page/",
    title: "A page in English in another tree",
    indexed: false,
    body: "<p>Unicorn words that search must not find.</p>",
  },
  {
    url: "/ur/ehc-plans/",
    title: "تعلیم، صحت اور دیکھ بھال کے منصوبے",
    description: "ای ایچ سی منصوبہ کیا ہے اور اسے کیسے مانگیں۔",
    approved: true,
    facets: { keywords: ["EHCP"] },
    body: `<p>تعلیم، صحت اور دیکھ بھال کا منصوبہ بتاتا ہے کہ آپ کے بچے کو کیا مدد ملنی چاہیے۔</p>
      <p data-pagefind-ignore lang="en" dir="ltr">The council must answer in 6 weeks.</p>`,
  },
  {
    url: "/ur/money/school-travel/",
    title: "اسکول تک مفت سفر",
    description: "اسکول کے لیے مفت بس یا ٹیکسی کسے مل سکتی ہے۔",
    body: "<p>اگر آپ کا بچہ پیدل اسکول نہیں جا سکتا تو اسے مفت سفر مل سکتا ہے۔</p>",
  },
  {
    url: "/bn/school/",
    title: "স্কুল",
    description: "স্কুলে সাহায্য",
    body: "<p>স্কুল আপনার সন্তানকে সাহায্য করে।</p>",
  },
  { url: "/bn/everyone/", title: "সকল", description: "সকল মানুষ", body: "<p>সকল মানুষের জন্য সাহায্য।</p>" },
];
