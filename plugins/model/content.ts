import type { Finding } from "./finding.ts";
import type { BslVideo, EasyReadFrontMatter } from "./form.ts";
import type { GlossaryTerm, GlossaryTranslation } from "./glossary.ts";
import type { PageFrontMatter, TranslationFrontMatter, TranslationRecord } from "./page.ts";
import type { Service } from "./service.ts";
import type { Settings } from "./settings.ts";
import type { Synonym } from "./synonym.ts";

/** A text file of the content folder. `path` is relative to that folder, with `/`; `file` is what people are told. */
export type SourceFile = { path: string; file: string; text: string };

/** A page as the council wrote it. */
export type SourcePage = {
  /** Address without slashes at the ends: `school/sen-support`, `school` for its index, empty for home. */
  path: string;
  file: string;
  /** Markdown after the front matter, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
  frontMatter: PageFrontMatter;
};

/** A page in another language. `record` holds the source text that each of its blocks was translated from. */
export type SourceTranslation = Omit<SourcePage, "frontMatter"> & {
  language: string;
  frontMatter: TranslationFrontMatter;
  record: TranslationRecord | undefined;
};

/** What every other form of a page has. `record` holds the source text that it was made from. */
type FormOfPage = { path: string; file: string; language: string; record: TranslationRecord | undefined };

/** A page in easy words with pictures. `path` is that of its page. */
export type SourceEasyRead = FormOfPage &
  Pick<SourcePage, "body" | "bodyLine"> & { form: "easy-read"; frontMatter: EasyReadFrontMatter };

/** A video of a page in British Sign Language. `path` is that of its page. */
export type SourceBslVideo = FormOfPage & { form: "bsl"; video: BslVideo };

/** Another form of a page, beside it. */
export type SourceForm = SourceEasyRead | SourceBslVideo;

/** A service and the file it came from. */
export type SourceService = { id: string; file: string; service: Service };

/** Words explained in another language than English, and the file they came from. */
export type SourceGlossary = GlossaryTranslation & { language: string; file: string };

/** Everything in a content folder, parsed. `settings` is missing only when its own findings say why. */
export type Content = {
  settings: Settings | undefined;
  pages: SourcePage[];
  translations: SourceTranslation[];
  /** Easy reads and videos in British Sign Language. */
  forms: SourceForm[];
  services: SourceService[];
  /** Words that families meet, explained in English. */
  terms: GlossaryTerm[];
  glossaries: SourceGlossary[];
  /** Parents' own words for what pages call otherwise. */
  synonyms: Synonym[];
  /** Every text file as it was read, for checks of what stands anywhere in it. */
  files: readonly SourceFile[];
  /** Addresses of pages and services (`services/<id>`) whose files have mistakes: nothing more is said of links to them. */
  unread: string[];
  findings: Finding[];
};
