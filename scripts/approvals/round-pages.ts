import type { LetterPage } from "../../plugins/letters/letter.ts";
import type { Round } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import type { ReviewedView, Text, View } from "../../plugins/model/view.ts";
import type { BuiltSite } from "../../plugins/site/io.ts";

/** Gives a page of a round, counted from 0, as letters show it, with the texts of its language. */
export type FindLetterPage = (place: number) => Omit<LetterPage, "codes"> & { t: Text };

/** Finds the pages of a round, and throws a UserError where one no longer shows the words that the round is about. */
export function findLetterPages(round: Round, site: BuiltSite): FindLetterPage {
  const pages = round.pages.map((page) => findOne(page, round.id, site));
  return (place) => {
    const page = pages[place];
    if (page === undefined) throw new Error(`The round has no page ${place}.`);
    return page;
  };
}

function findOne({ page, language, digest }: Round["pages"][number], round: string, site: BuiltSite) {
  const published = site.published.find((each) => each.path === page && each.language === language);
  const view = site.views.filter(isReviewed).find(({ url }) => url === published?.url);
  const where = `${language}/${page}`;
  if (published?.digest.state !== "digest" || view === undefined)
    throw new UserError(
      where,
      "This page of the round is gone, or can't be approved now.",
      "Put it back, or open a new round.",
    );
  if (published.digest.digest !== digest) {
    const problem = `This page has changed since the round ${round} opened, and its letters would show other words.`;
    throw new UserError(where, problem, "Put the old words back, or open a new round for the new ones.");
  }
  const { title, description, html, t, language: spoken } = view;
  const words = "words" in view ? view.words : [];
  const code = t("badge.code", { code: `\u2066${published.digest.code}\u2069` });
  return { language: spoken, title, description, html, words, wordsHeading: t("words.onThisPage"), code, t };
}

function isReviewed(view: View): view is ReviewedView {
  const { template } = view;
  return template === "page" || template === "section" || template === "home" || template === "service";
}
