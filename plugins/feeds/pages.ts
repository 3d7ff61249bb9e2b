import { UserError } from "../model/user-error.ts";
import { isLoose, type Loose, listAt } from "./loose.ts";

/** Services of one JSON file, and which page of how many it says it is. */
export type Page = {
  file: string;
  services: Loose[];
  /** The version whose envelope it has. */
  version?: 1 | 3;
  number?: number;
  total?: number;
  isFirst?: boolean;
  items?: number;
};

/** The parts of a page's envelope under the names of both versions. Source: openreferraluk.org, `service_list`. */
const ENVELOPES = [
  {
    ...{ version: 1 as const, services: "content", number: "number", total: "totalPages" },
    ...{ first: "first", items: "totalElements" },
  },
  {
    ...{ version: 3 as const, services: "contents", number: "page_number", total: "total_pages" },
    ...{ first: "first_page", items: "total_items" },
  },
] as const;

/**
 * A file's JSON as a page: an envelope, a list, or one service. Undefined where there are no services in it: an API has
 * lists of other things too.
 */
export function toPage(value: unknown, file: string): Page | undefined {
  if (Array.isArray(value)) return withServices({ file, services: value.filter(isLoose) });
  if (!isLoose(value)) return undefined;
  for (const { version, services, number, total, first, items } of ENVELOPES) {
    if (!Array.isArray(value[services])) continue;
    return withServices({
      file,
      version,
      services: listAt(value, services),
      ...numberAt("number", value[number]),
      ...numberAt("total", value[total]),
      ...numberAt("items", value[items]),
      ...(value[first] === true ? { isFirst: true } : {}),
    });
  }
  return withServices({ file, services: [value] });
}

/** A list may be empty; a full one has services in it. A service has a name, and who runs it or whether it is open. */
function withServices(page: Page): Page | undefined {
  const isService = (each: Loose) =>
    "name" in each && (isLoose(each["organization"]) || typeof each["status"] === "string");
  if (page.services.length === 0) return page;
  const services = page.services.filter(isService);
  return services.length === 0 ? undefined : { ...page, services };
}

function numberAt(key: "number" | "total" | "items", value: unknown): Partial<Page> {
  return typeof value === "number" && Number.isInteger(value) ? { [key]: value } : {};
}

/** How far the pages hold the whole feed, in a sentence where they don't. */
export type Wholeness = { isWhole: boolean; remark?: string };

/**
 * Looks for gaps among the pages of a folder. Throws a UserError that names the first missing page. One file alone may be
 * one page of many: then it is a part, which can't tell what is gone.
 */
export function checkPages(pages: readonly Page[], folder: string): Wholeness {
  const numbered = pages.flatMap(({ number, total, isFirst }) =>
    number === undefined || total === undefined ? [] : [{ number, total, isFirst }],
  );
  const total = Math.max(0, ...numbered.map((page) => page.total));
  if (total === 0) return checkCount(pages);
  const first =
    numbered.find(({ isFirst }) => isFirst)?.number ?? (numbered.some(({ number }) => number === 0) ? 0 : 1);
  const [only] = numbered;
  if (pages.length === 1 && only !== undefined && total > 1) {
    const remark = `This is page ${only.number - first + 1} of ${total}: what isn't on it is left as it is.`;
    return { isWhole: false, remark };
  }
  const found = new Set(numbered.map(({ number }) => number - first + 1));
  for (let page = 1; page <= total; page++) {
    if (found.has(page)) continue;
    const problem = `Page ${page} of ${total} is missing.`;
    throw new UserError(folder, problem, "Fetch it into the folder too, then import again.");
  }
  return checkCount(pages);
}

/** A feed that changed while it was fetched has a service on two pages and another on none. */
function checkCount(pages: readonly Page[]): Wholeness {
  const promised = Math.max(0, ...pages.map(({ items }) => items ?? 0));
  const found = new Set(pages.flatMap(({ services }) => services.map(({ id }) => id))).size;
  if (found >= promised) return { isWhole: true };
  const remark = `The feed says that it has ${promised} services, and ${found} came: what is missing is left as it is.`;
  return { isWhole: false, remark };
}
