import { createHash } from "node:crypto";
import { parse } from "yaml";
import { z } from "zod";

/** What kind of words a question is made of. */
const QUERY_KINDS = ["question", "word", "misspelt", "acronym", "condition", "everyday", "mixed"] as const;

const addresses = z.array(z.string().regex(/^\/(.*\/)?$/, "is not the address of a page")).default([]);

/** A file of judged questions, in the language of the search page that they are asked on. */
const JudgedFile = z.strictObject({
  language: z.string(),
  queries: z.array(
    z.strictObject({
      query: z.string().min(1),
      kind: z.enum(QUERY_KINDS),
      needed: addresses,
      helpful: addresses,
      related: addresses,
    }),
  ),
});

/** A question with the pages that answer it: 3 is the page a family needs, 2 helps a lot, 1 is about the matter. */
export type JudgedQuery = {
  language: string;
  query: string;
  kind: (typeof QUERY_KINDS)[number];
  grades: ReadonlyMap<string, number>;
  /** True for the third of the questions that nobody looks at while search is tuned. */
  heldOut: boolean;
};

/** Reads a file of judged questions. Throws where it isn't one: it is code's own data, not a council's. */
export function parseJudged(text: string): JudgedQuery[] {
  const { language, queries } = JudgedFile.parse(parse(text));
  return queries.map(({ query, kind, needed, helpful, related }) => ({
    ...{ language, query, kind, heldOut: isHeldOut(language, query) },
    grades: toGrades(language, { needed, helpful, related }),
  }));
}

/** Chosen by the words themselves, so that a new question moves no other one to the other part. */
function isHeldOut(language: string, query: string): boolean {
  const first = createHash("sha256").update(`${language}\n${query}`).digest()[0] ?? 0;
  return first % 3 === 0;
}

type Lists = Record<"needed" | "helpful" | "related", readonly string[]>;

/** The English page of one that helps in the reader's own language is about the matter: it counts 1. */
function toGrades(language: string, { needed, helpful, related }: Lists): Map<string, number> {
  const grades = new Map<string, number>();
  for (const [grade, list] of [related, helpful, needed].entries())
    for (const url of list) grades.set(url, grade + 1);
  for (const url of [...needed, ...helpful]) {
    const english = url.startsWith(`/${language}/`) ? url.slice(language.length + 1) : url;
    if (!grades.has(english)) grades.set(english, 1);
  }
  return grades;
}
