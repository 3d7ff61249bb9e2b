import { isShownState } from "../align.ts";
import { print, printEntry } from "./po.ts";
import { ADVICE, sayUnit } from "./say-unit.ts";
import { hasNewEnglish, type Unit, type UnitFile, type UnitPage, unitName } from "./unit.ts";

/** The file as PO. An old translation is fuzzy: take the mark away, and it stands. */
export function writePo({ language, pages }: UnitFile): string {
  const header = [
    ...[
      "Project-Id-Version: Local Offer",
      `Language: ${language.tag.replace("-", "_")}`,
      "MIME-Version: 1.0",
    ],
    ...["Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "X-Local-Offer: 1", ""],
  ];
  return [
    ...ADVICE.map((line) => `# ${line}`),
    print("msgid", ""),
    print("msgstr", header.join("\n")),
    "",
    ...pages.flatMap((page) => page.units.map((unit) => writeUnit(page, unit))),
  ].join("\n");
}

/** The context names the text and the version of its page: together they are an entry's id. */
function writeUnit({ path, version, title }: UnitPage, unit: Unit): string {
  const { id, english, state, before } = unit;
  return printEntry({
    notes: [`Page: ${title}`, sayUnit(unit)],
    reference: `/${path}:${/^\d/.test(id) ? id : 0}`,
    isFuzzy: before !== undefined && !isShownState(state),
    ...(before !== undefined && hasNewEnglish(unit) ? { previous: before.english } : {}),
    context: `${unitName(path, id)} ${version}`,
    source: english,
    target: before?.translation ?? "",
  });
}
