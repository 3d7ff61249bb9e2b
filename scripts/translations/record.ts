import { EXIT } from "../../plugins/command-line/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import { partsOf } from "../../plugins/site/context.ts";
import { writeRecord } from "../../plugins/translations/io.ts";
import { makeRecord } from "../../plugins/translations/make-record.ts";
import { findTranslation } from "./find-translation.ts";

/** Notes beside each file which English text it was translated from. */
export async function record(folder: string, files: readonly string[]): Promise<number> {
  const content = await readContent(folder);
  for (const file of files) {
    const { translation, source } = findTranslation(content, file);
    const made = makeRecord(file, partsOf(source), partsOf(translation), translation.record);
    console.log(writeRecord(file, made));
  }
  return EXIT.fine;
}
