import { checkHandPlacedBadges } from "../approvals/find-hand-placed-badges.ts";
import type { Translator } from "../interface-text/translator.ts";
import type { Content } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";

/** A text that readers see, the file it stands in, its language, and its first line where that is known. */
type Text = { file: string; language: string; text: string; firstLine?: number };

/** Badges that somebody wrote into a page or service: only votes may show one. Cost grows with the length of the content. */
export function checkBadges(content: Content, { speak }: Translator): Finding[] {
  return listTexts(content).flatMap(({ file, language, text, firstLine }) => {
    const ownWords = speak(language)("badge.short").replace("👍", "").trim();
    const findings = checkHandPlacedBadges({ file, text, firstLine: firstLine ?? 1 }, [ownWords]);
    return firstLine === undefined
      ? findings.map((finding) => ({ ...finding, line: 1, column: 1 }))
      : findings;
  });
}

function listTexts({ pages, translations, services }: Content): Text[] {
  const sources = [...pages.map((page) => ({ ...page, language: SOURCE_LANGUAGE })), ...translations];
  return [
    ...sources.flatMap(({ file, language, body, bodyLine, frontMatter: { title, description } }) => [
      { file, language, text: body, firstLine: bodyLine },
      { file, language, text: `${title}\n\n${description}` },
    ]),
    ...services.map(({ file, service }) => ({
      ...{ file, language: SOURCE_LANGUAGE },
      text: [service.name, service.description, service.send.eligibility, service.send.apply].join("\n\n"),
    })),
  ];
}
