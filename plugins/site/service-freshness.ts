import type { SourceService } from "../model/content.ts";
import type { Freshness, Voice } from "../model/view.ts";
import type { SiteContext } from "./context.ts";
import { addYear, freshnessOf } from "./honesty.ts";

/** When a service was last checked and by which role. One that wasn't for a year says so, and so does one that never was. */
export function serviceFreshness(context: SiteContext, voice: Voice, { service }: SourceService): Freshness {
  const { t } = voice;
  const { checked, checkedBy } = service.send;
  if (checked === undefined || checkedBy === undefined)
    return {
      ...{ lastChecked: t("service.neverChecked"), owner: undefined },
      ...{ review: t("service.callFirst"), overdue: true },
    };
  const freshness = freshnessOf(context, voice, {
    ...{ lastChecked: checked, reviewBy: addYear(checked), owner: checkedBy },
  });
  return freshness.overdue ? { ...freshness, review: t("service.overdue") } : freshness;
}
