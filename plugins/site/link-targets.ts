import type { LinkTargets } from "../links/resolve-link.ts";
import { listHeadingIds } from "../markdown/parse-markdown.ts";
import type { SourcePage } from "../model/content.ts";
import type { SortedServices } from "./check-services.ts";

/** What links in content may lead to. `made` are the paths of pages that the build makes. */
export function linkTargetsOf(
  pages: readonly SourcePage[],
  { services, ended }: SortedServices,
  made: Iterable<string>,
  unread: readonly string[],
): LinkTargets {
  return {
    pages: new Map(pages.map(({ path, body }) => [path, new Set(listHeadingIds(body))])),
    services: new Set(services.map(({ id }) => id)),
    ended: new Set(ended.keys()),
    made: new Set(made),
    unread: new Set(unread),
  };
}
