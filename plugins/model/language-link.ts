/** A link of the language chooser. `note` says in the same language how much is translated, or where else it leads. */
export type LanguageLink = {
  tag: string;
  ownName: string;
  dir: "ltr" | "rtl";
  url: string;
  current: boolean;
  note?: string;
};
