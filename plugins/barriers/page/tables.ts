import { attribute, inside } from "./ask.ts";
import type { HtmlElement, HtmlPage } from "./html-page.ts";

export type Table = { table: HtmlElement; rows: readonly HtmlElement[]; cells: readonly HtmlElement[] };

/** Tables of data with their own rows and cells, not those of tables inside them. */
export function tables(page: HtmlPage): Table[] {
  return page
    .all("table")
    .filter((table) => !/^(?:presentation|none)$/.test(attribute(table, "role")) && !table.hidden)
    .map((table) => {
      const own = inside(page, table).filter(({ around, tag }) => around.table === table && tag !== "table");
      return {
        table,
        rows: own.filter(({ tag }) => tag === "tr"),
        cells: own.filter(({ tag }) => tag === "td" || tag === "th"),
      };
    });
}

export const columnsOf = ({ rows }: Table) => Math.max(0, ...rows.map(({ children }) => children.length));
