/**
 * Languages, by the first part of their tags, in which Pagefind finds other forms of a word: "schools" finds "school".
 * In others it finds words that begin alike. The tests ask Pagefind itself.
 */
export const STEMMED: ReadonlySet<string> = new Set(
  "ar ca da de el en es et eu fi fr ga hi hu hy id it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi".split(
    " ",
  ),
);
