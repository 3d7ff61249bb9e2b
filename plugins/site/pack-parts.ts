import type { SourceService } from "../model/content.ts";
import type { PackEntry } from "../model/pack-view.ts";
import type { PageView, Voice } from "../model/view.ts";
import { chooseServices, MOST_PAGES, sortIntoShelves } from "../packs/choose-entries.ts";
import type { DraftPart } from "../packs/number-parts.ts";
import type { SiteContext } from "./context.ts";
import { withPhone } from "./honesty.ts";
import { councilOf, toBriefPage, toWholePage } from "./pack-entries.ts";

/** What a pack is made of: pages in full, pages in brief, services with what is said of each. */
export type PackContent = {
  whole: readonly PageView[];
  brief: readonly PageView[];
  services: readonly { source: SourceService; entry: PackEntry }[];
};

/** The parts of a pack: pages of the group, services by kind, and what else there is. */
export function draftParts(
  context: SiteContext,
  voice: Voice,
  { whole, brief, services }: PackContent,
): DraftPart[] {
  const { t } = voice;
  const parts: DraftPart[] = [
    {
      heading: { text: t("packs.information") },
      entries: whole.slice(0, MOST_PAGES).map((view, index) => toWholePage(view, `page-${index + 1}`)),
    },
    ...serviceParts(voice, services),
    {
      heading: { text: t("packs.more") },
      text: withPhone(t, "packs.moreText", councilOf(context).phone),
      entries: [...whole.slice(MOST_PAGES), ...brief].map(toBriefPage),
    },
  ];
  return parts.filter(({ entries, also = [] }) => entries.length + also.length > 0);
}

/** Services by kind. Where there isn't room for all, the first part says so. */
function serviceParts({ t }: Voice, services: PackContent["services"]): DraftPart[] {
  const chosen = chooseServices(
    services.map(({ source: { service }, entry }) => ({
      ...{ name: service.name, level: service.send.level, categories: service.send.categories, entry },
    })),
  );
  const some = { text: { text: t("packs.some", { shown: chosen.length, total: services.length }) } };
  return sortIntoShelves(chosen).map(({ category, services: ofShelf, also }, index) => ({
    ...(index === 0 && chosen.length < services.length ? some : {}),
    heading: { text: t(category === undefined ? "list.services" : `categories.${category}`) },
    entries: ofShelf.map(({ entry }) => entry),
    also: also.map(({ entry }) => entry),
  }));
}
