import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { View } from "../model/view.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import { makeFilesView } from "./files-view.ts";
import { makeGlossaryView } from "./glossary-views.ts";
import { makeLanguagesView } from "./languages-view.ts";
import { makeAToZViews, makeListViews, makePlainView, makeServicesView } from "./list-views.ts";
import { listsOf } from "./lists-of.ts";
import { makeOpenDataView } from "./open-data.ts";
import { makeLawView } from "./table-views.ts";
import { makeTestingView } from "./testing-view.ts";
import { makeUnderstoodView } from "./understood-view.ts";

/** Pages that the build makes in one language. */
export function makeMadeViews(context: SiteContext, tag: string): View[] {
  const voice = voiceOf(context, tag);
  return [
    ...listsOf(context).flatMap((list) => makeListViews(context, voice, list)),
    ...makeServicesView(context, voice),
    ...makeAToZViews(context, voice),
    ...(context.terms.size > 0 ? [makeGlossaryView(context, voice)] : []),
    ...(context.synonyms.length > 0 ? [makeUnderstoodView(context, voice)] : []),
    ...(context.files.size > 0 ? [makeFilesView(context, voice)] : []),
    makeLawView(context, voice),
    makeLanguagesView(context, voice),
    makeOpenDataView(context, voice),
    makeTestingView(context, voice),
    makePlainView(context, voice, "search"),
    ...(tag === SOURCE_LANGUAGE ? [makePlainView(context, voice, "not-found")] : []),
  ];
}
