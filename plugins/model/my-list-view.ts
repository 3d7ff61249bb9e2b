import type { BaseView, Words } from "./view.ts";

/** How a page can be kept: its id, the same in every language, and a digest of what families read there now. */
export type KeepMark = { id: string; digest: string };

/** What "My list" shows of a page or service that somebody keeps. Places and times are ready to print. */
export type ListEntry = {
  url: string;
  title: Words;
  description: Words;
  phones: { number: string; description?: Words }[];
  when: Words[];
  where: Words[];
  /** What to know before going there, such as that it is closed for now. */
  notice?: string;
  digest: string;
};

/** The page on which a family's own browser draws the list that it keeps. */
export type MyListView = BaseView & {
  template: "my-list";
  /** The file with what can be kept, in this language: only this page loads it. */
  data: { url: string; text: string };
  /** What the page's script is told, as JSON that is safe in a page. */
  setup: string;
};
