import type { PageDigest } from "../../plugins/model/approval.ts";
import { SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import type { SiteContext } from "../../plugins/site/context.ts";
import type { ReviewedRegion } from "../../plugins/site/reviewed-region.ts";
import {
  type DigestedSite,
  editFile,
  type PageFile,
  regionOf,
  translationsOf,
} from "./digest-demonstration.ts";
import type { Edit } from "./digest-edits.ts";
import { createRandom, type Random } from "./digest-random.ts";

/** A page file before and after an edit. `seed` makes the same edit again. */
export type Mutation = {
  name: string;
  seed: number;
  file: PageFile;
  text: string;
  before: ReviewedRegion;
  after: ReviewedRegion;
  /** The site with the edit in it, and what chance has left. */
  context: SiteContext;
  random: Random;
};

/** Pages as they stand, each made once. */
export type Standing = (language: string, path: string) => ReviewedRegion;

/** Makes the pages of a site as they are asked for. */
export function standingPages({ context }: DigestedSite): Standing {
  const made = new Map<string, ReviewedRegion>();
  const find: Standing = (language, path) => {
    const key = `${language}/${path}`;
    const known =
      made.get(key) ??
      makePage(
        context,
        language,
        path,
        sourceOf(language, () => find(SOURCE_LANGUAGE, path)),
      );
    made.set(key, known);
    return known;
  };
  return find;
}

/** A page in one language, in a site that may have been edited. */
export function makePage(
  context: SiteContext,
  language: string,
  path: string,
  source?: PageDigest,
): ReviewedRegion {
  const page = context.pagesByPath.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return regionOf(context, language, page, source);
}

function sourceOf(language: string, english: () => ReviewedRegion): PageDigest | undefined {
  return language === SOURCE_LANGUAGE ? undefined : english().published.digest;
}

/** Edits of page files by chance, without end. English pages come four times as often, and `favourite` in each sixth. */
export function* mutate(
  { context, files }: DigestedSite,
  edits: Record<string, Edit>,
  favourite: string,
  standing: Standing,
): Generator<Mutation> {
  const turns = files.flatMap((file) => {
    const often = file.path === favourite ? 50 : file.language === SOURCE_LANGUAGE ? 4 : 1;
    return Array.from({ length: often }, () => file);
  });
  for (let seed = 1; ; seed++) {
    const random = createRandom(seed);
    const file = turns[seed % turns.length];
    const [name, text] = (file && editText(file.text, edits, random)) ?? [];
    if (file === undefined || name === undefined || text === undefined) continue;
    const edited = editFile(context, { ...file, text });
    if (edited === undefined) continue;
    const before = standing(file.language, file.path);
    const source = sourceOf(file.language, () => standing(SOURCE_LANGUAGE, file.path));
    const after = makePage(edited, file.language, file.path, source);
    yield { name, seed, file, text, before, after, context: edited, random };
  }
}

/** The name of an edit by chance that changes a text, and what the text becomes. */
function editText(text: string, edits: Record<string, Edit>, random: Random): [string, string] | undefined {
  for (const [name, edit] of random.shuffle(Object.entries(edits))) {
    const edited = edit(text, random);
    if (edited !== undefined && edited !== text) return [name, edited];
  }
  return undefined;
}

/** True where an approval of the page as it stood before counts for it as it stands after. */
export function keepsApproval(before: ReviewedRegion, after: ReviewedRegion): boolean {
  const [was, is] = [before.published.digest, after.published.digest];
  return was.state === "digest" && is.state === "digest" && was.digest === is.digest;
}

/** A language of the page's translations by chance, in which the approval outlives an edit of the English page. */
export function outlivingTranslation(mutation: Mutation, standing: Standing): string | undefined {
  const { file, context, after, random } = mutation;
  const page = context.pagesByPath.get(file.path);
  if (file.language !== SOURCE_LANGUAGE || page === undefined) return undefined;
  const [language] = random.pick(translationsOf(context, page)) ?? [];
  if (language === undefined) return undefined;
  const translated = makePage(context, language, file.path, after.published.digest);
  return keepsApproval(standing(language, file.path), translated) ? language : undefined;
}

/** A mutation as a line that says where to look: what was done, to which page, and the words around. */
export function sayMutation({ name, seed, file, text }: Mutation): string {
  const at = [...file.text].findIndex((letter, index) => letter !== [...text][index]);
  const around = (all: string) => JSON.stringify([...all].slice(Math.max(0, at - 20), at + 40).join(""));
  return `seed ${seed}: ${name} in ${file.language}/${file.path}: ${around(file.text)} -> ${around(text)}`;
}
