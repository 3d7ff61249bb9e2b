import { EXIT } from "../../plugins/command-line/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import type { Content } from "../../plugins/model/content.ts";
import type { TranslationRecord } from "../../plugins/model/page.ts";
import { partsOf } from "../../plugins/site/context.ts";
import { writeRecords } from "../../plugins/translations/io.ts";
import { makeRecord } from "../../plugins/translations/make-record.ts";
import { findTranslation } from "./find-translation.ts";
import { recordForm } from "./forms.ts";

/** Notes beside each file which English text it was made from: a translation, or another form of a page. All are noted, or none. */
export async function record(folder: string, files: readonly string[]): Promise<number> {
  const content = await readContent(folder);
  const records = files.map((file) => ({
    file,
    record: recordForm(content, file) ?? recordTranslation(content, file),
  }));
  for (const written of writeRecords(records)) console.log(written);
  return EXIT.fine;
}

function recordTranslation(content: Content, file: string): TranslationRecord {
  const { translation, source } = findTranslation(content, file);
  return makeRecord(file, partsOf(source), partsOf(translation), translation.record);
}
