import { fileUrl } from "../files/say-file.ts";
import type { LinkTargets } from "../links/resolve-link.ts";
import { listHeadingIds } from "../markdown/parse-markdown.ts";
import type { SourcePage } from "../model/content.ts";
import type { ListedFile } from "../model/file-list.ts";
import type { SortedServices } from "./check-services.ts";

/** What links in content may lead to. `made` are the paths of pages that the build makes. */
export function linkTargetsOf(
  pages: readonly SourcePage[],
  { services, ended }: SortedServices,
  made: Iterable<string>,
  unread: readonly string[],
  files: Iterable<ListedFile>,
): LinkTargets {
  return {
    pages: new Map(pages.map(({ path, body }) => [path, new Set(listHeadingIds(body))])),
    services: new Set(services.map(({ id }) => id)),
    ended: new Set(ended.keys()),
    made: new Set(made),
    files: new Map([...files].map((file) => [file.file, fileUrl(file)])),
    unread: new Set(unread),
  };
}
