/** A login or an e-mail address in the one form in which names are compared. */
export function foldName(name: string): string {
  return name.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
}

/** A forge's own address for a person who hides theirs: `12+ada@users.noreply.github.com`, `ada@noreply.forge.example`. */
const HIDDEN = /^(?:\d+[+-])?([^@]+)@(?:users\.)?noreply\./;

/** All names in folded form, with the login that stands in an address which a forge made up. Empty ones drop out. */
export function toNames(names: readonly (string | null | undefined)[]): string[] {
  const folded = names.map((name) => foldName(name ?? "")).filter((name) => name !== "");
  return [...new Set(folded.flatMap((name) => [name, HIDDEN.exec(name)?.[1] ?? name]))];
}

/** The addresses and logins on the `Co-authored-by` lines of a commit's message, as they are written there. */
export function findCoAuthors(message: string): string[] {
  return [...message.matchAll(/^[ \t>]*co-authored-by[ \t]*:(.*)$/gim)].flatMap(
    ([, people = ""]) => people.match(/[^\s<>,;()"]+@[^\s<>,;()"]+|@[\w-]+/g) ?? [],
  );
}

/** True for the name of a program's account. */
export function isBotName(login: string): boolean {
  return /\[bot\]$/i.test(login.trim());
}
