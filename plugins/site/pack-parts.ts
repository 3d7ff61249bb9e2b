import type { PackEntry } from "../model/pack-view.ts";
import type { PageView, Voice } from "../model/view.ts";
import { MOST_PAGES, type ServiceToPack, sortIntoShelves } from "../packs/choose-entries.ts";
import type { DraftPart } from "../packs/number-parts.ts";
import type { SiteContext } from "./context.ts";
import { withPhone } from "./honesty.ts";
import { councilOf, toBriefPage, toWholePage } from "./pack-entries.ts";

/** What a pack is made of: pages in full, pages in brief, services with what is said of each, of `total` that there are. */
export type PackContent = {
  whole: readonly PageView[];
  brief: readonly PageView[];
  services: readonly (ServiceToPack & { entry: PackEntry })[];
  total: number;
};

/** The parts of a pack: pages of the group, services by kind, and what else there is. */
export function draftParts(context: SiteContext, voice: Voice, content: PackContent): DraftPart[] {
  const { t } = voice;
  const { whole, brief } = content;
  const parts: DraftPart[] = [
    {
      heading: { text: t("packs.information") },
      entries: whole.slice(0, MOST_PAGES).map((view, index) => toWholePage(view, `page-${index + 1}`)),
    },
    ...serviceParts(voice, content),
    {
      heading: { text: t("packs.more") },
      text: withPhone(t, "packs.moreText", councilOf(context).phone),
      entries: [...whole.slice(MOST_PAGES), ...brief].map(toBriefPage),
    },
  ];
  return parts.filter(({ entries, also = [] }) => entries.length + also.length > 0);
}

/** Services by kind. Where there isn't room for all, the first part says so. */
function serviceParts({ t }: Voice, { services, total }: PackContent): DraftPart[] {
  const some = { text: { text: t("packs.some", { shown: services.length, total }) } };
  return sortIntoShelves(services).map(({ category, services: ofShelf, also }, index) => ({
    ...(index === 0 && services.length < total ? some : {}),
    heading: { text: t(category === undefined ? "list.services" : `categories.${category}`) },
    entries: ofShelf.map(({ entry }) => entry),
    also: also.map(({ entry }) => entry),
  }));
}
