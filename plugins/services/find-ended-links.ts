import type { Finding } from "../model/finding.ts";

/** Markdown of a page or of another form of one. `bodyLine` is the line of its file on which the body begins. */
export type LinkingPage = { file: string; body: string; bodyLine: number };

/** A link to a service as an author writes it, by its file or by its address on this site. */
const SERVICE_LINK =
  /(?<=(?:\]\(|\]:\s*)<?(?:\.{0,2}\/)*)services\/([a-z0-9]+(?:-[a-z0-9]+)*)(?=\.yaml|\/|[)\s#>]|$)/gm;

/**
 * Links to services that are over: a warning each, with the page and the line. On the page such a link leads to all services,
 * so nobody ends up nowhere. `ended` holds the names of services that are over by their ids.
 */
export function findEndedLinks(pages: readonly LinkingPage[], ended: ReadonlyMap<string, string>): Finding[] {
  if (ended.size === 0) return [];
  return pages.flatMap(({ file, body, bodyLine }) =>
    [...body.matchAll(SERVICE_LINK)].flatMap((match): Finding[] => {
      const name = ended.get(match[1] ?? "");
      if (name === undefined) return [];
      const before = body.slice(0, match.index).split("\n");
      return [
        {
          ...{ file, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 },
          ...{ rule: "ended-service", severity: "warning" },
          message: `This links to the service "${name}", which is over.`,
          fix: "Link to another service or take the link out. Until then it leads to the list of all services.",
        },
      ];
    }),
  );
}
