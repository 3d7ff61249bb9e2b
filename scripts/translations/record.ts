import { EXIT } from "../../plugins/command-line/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import type { Content } from "../../plugins/model/content.ts";
import type { TranslationRecord } from "../../plugins/model/page.ts";
import { partsOf } from "../../plugins/site/context.ts";
import { writeRecord } from "../../plugins/translations/io.ts";
import { makeRecord } from "../../plugins/translations/make-record.ts";
import { findTranslation } from "./find-translation.ts";
import { recordForm } from "./forms.ts";

/** Notes beside each file which English text it was made from: a translation, or another form of a page. */
export async function record(folder: string, files: readonly string[]): Promise<number> {
  const content = await readContent(folder);
  for (const file of files)
    console.log(writeRecord(file, recordForm(content, file) ?? recordTranslation(content, file)));
  return EXIT.fine;
}

function recordTranslation(content: Content, file: string): TranslationRecord {
  const { translation, source } = findTranslation(content, file);
  return makeRecord(file, partsOf(source), partsOf(translation), translation.record);
}
