import type { PageSummary, SiteCheck } from "../barrier.ts";

const page = (url: string, title: string, description = "", language = "en"): PageSummary => ({
  ...{ url, file: `${url}index.html`, title, description, language },
});

/** Pages of one language that say the same, after the first of them. */
function repeats(
  pages: readonly PageSummary[],
  wordsOf: (page: PageSummary) => string,
): { again: PageSummary; first: PageSummary }[] {
  const seen = new Map<string, PageSummary>();
  return pages.flatMap((again) => {
    const words = wordsOf(again).trim().toLowerCase();
    const key = `${again.language}\n${words}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, again);
    return first === undefined || words === "" ? [] : [{ again, first }];
  });
}

export const titleShared: SiteCheck = {
  id: "title-shared",
  why: "In a list of tabs, bookmarks or search results, two pages with one title can't be told apart.",
  wcag: ["2.4.2"],
  level: "warning",
  on: ["site"],
  examples: {
    good: [[page("/a/", "Pool"), page("/b/", "Gym"), page("/ur/a/", "Pool", "", "ur")]],
    bad: [[page("/a/", "Pool"), page("/b/", "Pool")]],
  },
  check(pages, report) {
    for (const { again, first } of repeats(pages, ({ title }) => title))
      report(
        again,
        `${first.url} has the same title: “${again.title}”.`,
        "Say in each what only it is about.",
      );
  },
};

export const descriptionShared: SiteCheck = {
  id: "description-shared",
  why: "In search results, two pages that are described alike can't be told apart.",
  wcag: [],
  level: "warning",
  on: ["site"],
  examples: {
    good: [[page("/a/", "Pool", "Swim."), page("/b/", "Gym", "Run."), page("/c/", "Park")]],
    bad: [[page("/a/", "Pool", "Have fun."), page("/b/", "Gym", "Have fun.")]],
  },
  check(pages, report) {
    for (const { again, first } of repeats(pages, ({ description }) => description))
      report(again, `${first.url} is described in the same words.`, "Say in each what only it is about.");
  },
};
