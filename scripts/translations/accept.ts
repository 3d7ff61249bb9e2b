import { EXIT } from "../../plugins/command-line/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { partsOf } from "../../plugins/site/context.ts";
import { writeRecords } from "../../plugins/translations/io.ts";
import { acceptRecord } from "../../plugins/translations/make-record.ts";
import { checkSignature } from "./check-signature.ts";
import { findTranslation } from "./find-translation.ts";

/** Notes that a speaker read a machine's words in these files and found them right. Nothing is written unless all can be. */
export async function accept(
  folder: string,
  files: readonly string[],
  { by, date }: { by: string | undefined; date: string },
): Promise<number> {
  if (by === undefined)
    throw new UserError("--by", "Say who read it.", 'Write a role, like --by "council interpreter".');
  checkSignature({ by, date });
  const content = await readContent(folder);
  const accepted = files.map((file) => {
    const { translation } = findTranslation(content, file);
    if (translation.record === undefined)
      throw new UserError(
        file,
        "Nothing says which English text this was translated from.",
        `Run: npm run translations -- record ${file}`,
      );
    const parts = partsOf(translation);
    return { file, ...acceptRecord(translation.record, parts, translation.frontMatter.kind, { by, date }) };
  });
  writeRecords(accepted.filter(({ count }) => count > 0));
  for (const { file, count } of accepted)
    console.log(
      count > 0 ? `${file}: ${count} texts checked.` : `${file}: no text is a machine's unchecked.`,
    );
  return EXIT.fine;
}
