import type { PublishedPage } from "../model/approval.ts";
import { nearest } from "../model/nearest.ts";
import { UserError } from "../model/user-error.ts";

/** Finds a page by its path or its address, in one language. Throws a UserError that names the nearest page. */
export function findPage(pages: readonly PublishedPage[], typed: string, language: string): PublishedPage {
  const wanted = trimSlashes(URL.parse(typed)?.pathname ?? typed);
  const inLanguage = pages.filter((page) => page.language === language);
  const found = inLanguage.find((page) => page.path === wanted || trimSlashes(page.url) === wanted);
  if (found !== undefined) return found;
  const guess = nearest(
    wanted,
    inLanguage.map(({ path }) => path),
  );
  const fix =
    guess === undefined
      ? "npm run approvals -- status lists every page in every language."
      : `Did you mean "${guess}"?`;
  throw new UserError(typed, `There is no such page in the language "${language}".`, fix);
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, "");
}
