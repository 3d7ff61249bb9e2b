import type { Finding } from "../model/finding.ts";
import type { View } from "../model/view.ts";

/** Views with what their editors could mend, by the file that each page comes from. Pages without a file have none. */
export function addRemarks(views: readonly View[], findings: ReadonlyMap<string, Finding[]>): View[] {
  return views.map((view) => {
    const remarks = findings.get(view.record.source ?? "") ?? [];
    return remarks.length === 0 ? view : { ...view, remarks };
  });
}
