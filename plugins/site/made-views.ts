import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { View } from "../model/view.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import { makeGlossaryView } from "./glossary-views.ts";
import { makeLanguagesView } from "./languages-view.ts";
import { listPages } from "./list-pages.ts";
import { makeAllServicesView, makeAToZView, makeListView, makePlainView } from "./list-views.ts";
import { makeServiceView } from "./service-views.ts";
import { makeLawView } from "./table-views.ts";
import { makeUnderstoodView } from "./understood-view.ts";

/** Pages that the build makes in one language, and the services. */
export function makeMadeViews(context: SiteContext, tag: string): View[] {
  const voice = voiceOf(context, tag);
  return [
    ...context.services.map((service) => makeServiceView(context, voice, service)),
    ...listPages(context.settings).map((list) => makeListView(context, voice, list)),
    makeAllServicesView(context, voice),
    makeAToZView(context, voice),
    ...(context.terms.size > 0 ? [makeGlossaryView(context, voice)] : []),
    ...(context.synonyms.length > 0 ? [makeUnderstoodView(context, voice)] : []),
    makeLawView(context, voice),
    makeLanguagesView(context, voice),
    makePlainView(context, voice, "search"),
    ...(tag === SOURCE_LANGUAGE ? [makePlainView(context, voice, "not-found")] : []),
  ];
}
