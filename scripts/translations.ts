import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand, writeWhole } from "../plugins/command-line/io.ts";
import { readContent } from "../plugins/content/io.ts";
import { reportFindings } from "../plugins/findings/report.ts";
import { readEnglish } from "../plugins/interface-text/io.ts";
import { checkTranslatedFrom, printTranslatedFrom } from "../plugins/interface-text/translated-from.ts";
import { foldText, listBlocks } from "../plugins/markdown/parse-markdown.ts";
import type { Content, SourcePage, SourceTranslation } from "../plugins/model/content.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { alignBlocks } from "../plugins/translations/align.ts";
import { writeRecord } from "../plugins/translations/io.ts";
import { makeRecord, type TextParts } from "../plugins/translations/make-record.ts";
import { sayStatus, toStatus } from "../plugins/translations/status.ts";

await runCommand({
  call: "npm run translations --",
  purpose:
    "Shows how much of each page is translated (status), notes which English text a translation was made from (record), or shows interface texts whose English changed since (texts).",
  operands: "status | record <file …> | texts",
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print JSON" },
    accept: { help: "with texts: every language has been translated from the English as it is now" },
  },
  run: async ({ values, switches, operands: [action, ...files] }) => {
    if (action === "texts") return checkTexts(switches.has("accept"));
    const content = await readContent(values["content"] ?? "content");
    if (action === "status") return printStatus(content, switches.has("json"));
    if (action === "record" && files.length > 0) return recordAll(content, files);
    throw new UserError(
      action ?? "translations",
      "Say what to do.",
      "Write status, texts, or record and the files.",
    );
  },
});

function printStatus(content: Content, json: boolean): number {
  const rows = content.translations.map((page) => {
    const source = content.pages.find(({ path }) => path === page.path);
    const kinds = listBlocks(page.body).map(({ kind }) => kind);
    const recorded = (page.record?.blocks ?? []).map((source, index) => ({
      kind: kinds[index] ?? "",
      source,
    }));
    const blocks = source ? listBlocks(source.body) : [];
    const status = toStatus(
      alignBlocks(blocks, recorded),
      blocks.map(({ text }) => text),
    );
    return { language: page.language, page: page.path, kind: page.frontMatter.kind, ...status };
  });
  if (json) process.stdout.write(`${JSON.stringify({ translations: rows }, null, 2)}\n`);
  else
    for (const row of rows)
      console.log(
        `${row.language.padEnd(8)} ${String(row.share).padStart(3)}%  ${row.kind.padEnd(8)} /${row.page}  ${sayStatus(row)}`,
      );
  return EXIT.fine;
}

/** Interface texts whose English changed since they were translated. */
async function checkTexts(isAccepted: boolean): Promise<number> {
  const { english, translatedFrom, file } = await readEnglish("locales");
  if (isAccepted) {
    writeWhole(file, printTranslatedFrom(english));
    console.log(`${file}: ${english.size} English texts.`);
    return EXIT.fine;
  }
  const findings = checkTranslatedFrom(english, translatedFrom, "locales/en.json");
  process.stdout.write(reportFindings(findings, "text"));
  return findings.length > 0 ? EXIT.findings : EXIT.fine;
}

async function recordAll(content: Content, files: string[]): Promise<number> {
  for (const file of files) {
    const translation = content.translations.find((page) => page.file === file);
    const source = content.pages.find(({ path }) => path === translation?.path);
    if (translation === undefined || source === undefined) {
      process.stderr.write(
        reportFindings(
          content.findings.filter((finding) => finding.file === file),
          "text",
        ),
      );
      throw new UserError(
        file,
        "This is not a translation of a page.",
        "Give the path of a Markdown file such as content/ur/school/index.md.",
      );
    }
    console.log(await writeRecord(file, makeRecord(file, partsOf(source), partsOf(translation))));
  }
  return EXIT.fine;
}

function partsOf({ frontMatter, body }: SourcePage | SourceTranslation): TextParts {
  return {
    title: foldText(frontMatter.title),
    description: foldText(frontMatter.description),
    blocks: listBlocks(body),
  };
}
