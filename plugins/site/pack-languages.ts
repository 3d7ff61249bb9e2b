import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Link, Voice } from "../model/view.ts";
import { PACKS_PATH } from "../packs/pack-groups.ts";
import { urlOf } from "./addresses.ts";
import { type SiteContext, voiceOf } from "./context.ts";

/** Languages in which some page is really there. In the others a pack would be English under other headings. */
export function packVoices(context: SiteContext): Voice[] {
  const { languages, realPages } = context;
  const tags = languages.map(({ tag }) => tag).filter((tag) => tag === SOURCE_LANGUAGE || realPages.has(tag));
  return tags.map((tag) => voiceOf(context, tag));
}

/** The tags of the languages that have packs. */
export function packTags(context: SiteContext): Set<string> {
  return new Set(packVoices(context).map(({ language }) => language.tag));
}

/** The link to the page that lists the packs. */
export function packsLink({ t, language }: Voice): Link {
  return { url: urlOf(language.tag, PACKS_PATH), words: { text: t("packs.title") } };
}
