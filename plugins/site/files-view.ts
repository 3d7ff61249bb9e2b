import { fileUrl, sayFile } from "../files/say-file.ts";
import type { ListedFile } from "../model/file-list.ts";
import { findLanguage } from "../model/languages.ts";
import type { Cell, TableView } from "../model/table-view.ts";
import type { Link, Voice, Words } from "../model/view.ts";
import { contactOf } from "./base-view.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { makeTable } from "./table-views.ts";

/** The path of the page that lists all documents. It is only made where there are any. */
export const FILES_PATH = "files";

/** The page of all documents: kind, size, where else the same can be read, and when each was checked. */
export function makeFilesView(context: SiteContext, voice: Voice): TableView {
  const { t, formats } = voice;
  return makeTable(context, voice, {
    ...{ path: FILES_PATH, title: t("files.title"), description: t("files.intro") },
    ...{ intro: t("files.intro"), after: undefined },
    columns: [t("files.name"), t("files.other"), t("files.checked")],
    rows: [...context.files.values()].map((file): Cell[] => [
      [linkToFile(voice, file)],
      otherWay(context, voice, file),
      { text: formats.date(file.checked) },
    ]),
    inLanguages: new Set(context.languages.map(({ tag }) => tag)),
  });
}

function otherWay(context: SiteContext, voice: Voice, { alternative }: ListedFile): Link[] {
  if (alternative === "on request") return [linkToCall(context, voice)];
  const target =
    "page" in alternative ? context.pagesByPath.get(alternative.page) : context.files.get(alternative.file);
  // What is wrong with the other file is said of that one, and stops the build.
  if (target === undefined) return [linkToCall(context, voice)];
  return ["bytes" in target ? linkToFile(voice, target) : linkTo(context, voice, target)];
}

function linkToCall(context: SiteContext, { t }: Voice): Link {
  const { phone } = contactOf(context);
  return { url: `tel:${phone.replaceAll(" ", "")}`, words: { text: t("files.ask", { phone }) } };
}

/** A document's title with kind and size after it, all in the language of the document. */
function linkToFile(voice: Voice, file: ListedFile): Link {
  const language = findLanguage(file.language);
  if (language === undefined) throw new Error(`Nobody checked the language of ${file.file}.`);
  const text = `${file.title} ${sayFile(file, language).text}`;
  const words: Words =
    language.tag === voice.language.tag ? { text } : { text, lang: language.tag, dir: language.direction };
  return { url: fileUrl(file), words };
}
