import type { SourceBslVideo, SourceEasyRead, SourceFile, SourceForm } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { BslVideo, EasyReadFrontMatter, EasyReadTranslationFrontMatter } from "../model/form.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { toPagePath } from "./address.ts";
import { parseMarkdownFile } from "./parse-page.ts";

/** How the files of each form end, after the name of their page. */
const ENDINGS = { "easy-read": ".easy-read.md", bsl: ".bsl.yaml" } as const;

/** Which form of a page a file holds, by its name; undefined where it holds none. */
export function formOf(path: string): SourceForm["form"] | undefined {
  if (path.endsWith(ENDINGS["easy-read"])) return "easy-read";
  return path.endsWith(ENDINGS.bsl) ? "bsl" : undefined;
}

/** A form of a page before its record is known. */
type ParsedForm = Omit<SourceEasyRead, "record"> | Omit<SourceBslVideo, "record">;

/** A form of a page from its file, or why it isn't one. */
export function parseForm(
  file: SourceFile,
  language: string,
): { form: ParsedForm | undefined; findings: Finding[] } {
  return formOf(file.path) === "bsl" ? parseVideo(file, language) : parseEasyRead(file, language);
}

/** The address of the page that the file of a form stands beside. */
export function pagePathOf(path: string): string {
  return toPagePath(pageFileOf(path));
}

function parseEasyRead(file: SourceFile, language: string) {
  const schema = language === SOURCE_LANGUAGE ? EasyReadFrontMatter : EasyReadTranslationFrontMatter;
  const { page, findings } = parseMarkdownFile<EasyReadFrontMatter>(schema, file, pageFileOf(file.path));
  return { form: page && { ...page, form: "easy-read" as const, language }, findings };
}

function parseVideo(file: SourceFile, language: string) {
  const { value, findings } = parseYaml(BslVideo, file);
  if (language !== SOURCE_LANGUAGE) {
    const message = "A video in British Sign Language belongs beside the English page.";
    const fix = `Move it to the folder "${SOURCE_LANGUAGE}": pages of every language then lead to it.`;
    return { form: undefined, findings: [errorAt(file.file, "form", message, fix)] };
  }
  const form = value && {
    ...{ form: "bsl" as const, path: pagePathOf(file.path), file: file.file },
    ...{ language, video: value },
  };
  return { form, findings };
}

/** The file of the page, inside its language's folder, that a form stands beside. */
function pageFileOf(path: string): string {
  const inLanguage = path.split("/").slice(1).join("/");
  const ending = Object.values(ENDINGS).find((each) => inLanguage.endsWith(each)) ?? "";
  return `${inLanguage.slice(0, inLanguage.length - ending.length)}.md`;
}
