import { join } from "node:path";
import { EXIT, writeWhole } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { readEnglish } from "../../plugins/interface-text/io.ts";
import { checkTranslatedFrom, printTranslatedFrom } from "../../plugins/interface-text/translated-from.ts";

/** Reports interface texts whose English changed since they were translated, or notes that none has. */
export async function texts(isAccepted: boolean, locales: string): Promise<number> {
  const { english, translatedFrom, file } = await readEnglish(locales);
  if (isAccepted) {
    writeWhole(file, printTranslatedFrom(english));
    console.log(`${file}: ${english.size} English texts.`);
    return EXIT.fine;
  }
  const findings = checkTranslatedFrom(english, translatedFrom, join(locales, "en.json"));
  process.stdout.write(reportFindings(findings, "text"));
  return findings.length > 0 ? EXIT.findings : EXIT.fine;
}
