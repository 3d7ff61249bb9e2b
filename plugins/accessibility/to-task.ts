import type { Page } from "puppeteer-core";
import type { Visit } from "./follow-visits.ts";
import type { Pool } from "./pool.ts";
import type { Tab } from "./show-page.ts";

/** pa11y-ci reads the properties of a task when its turn comes: then, and not before, it is lent a tab. */
export function toTask(url: string, visit: Visit<Tab>, pool: Pool<Tab>): { url: string; page: Page } {
  return {
    url,
    get page() {
      visit.tab ??= pool.take();
      return visit.tab.page;
    },
  };
}
