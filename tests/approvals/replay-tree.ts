import { dateOf, type Expected, type Rules } from "./replay-model.ts";

/** One commit: its day, why it was made, every file of the tree, and what is to be said of every page of it. */
export type Commit = {
  day: number;
  subject: string;
  files: ReadonlyMap<string, string>;
  expected: Map<string, Expected>;
};

/** Somebody in the register, who may vote from a day on. */
export type Person = { id: string; round: string; from: number; languages: string[] };

/** The rules as `policy.yaml` says them. */
export function toPolicyText(rules: readonly Rules[]): string {
  const versions = rules.map(({ day, quorum, share, validDays, languages }) => {
    const lines = [`from: ${dateOf(day)}`, `quorum: ${quorum}`, `share: ${share}`, `validDays: ${validDays}`];
    return `  - ${[...lines, `languages: [${languages.join(", ")}]`, "waysIn: [in-person]"].join("\n    ")}\n`;
  });
  return `versions:\n${versions.join("")}`;
}

/** The people as `register.yaml` says them, round by round. */
export function toRegisterText(people: readonly Person[]): string {
  const rounds = [...Map.groupBy(people, ({ round }) => round)].map(([round, members]) => {
    const lines = members.map(({ id, from, languages }) => {
      const days = `from: ${dateOf(from)}, until: 2030-12-31`;
      return `      - { id: ${id}, languages: [${languages.join(", ")}], ${days} }\n`;
    });
    return `  - id: ${round}\n    reviewers:\n${lines.join("")}`;
  });
  return `rounds:\n${rounds.join("")}`;
}

/** A history in the form that `git fast-import` reads. */
export function toFastImport(commits: readonly Commit[]): string {
  const person = (day: number) =>
    `Editor <editor@council.example> ${Date.parse(dateOf(day)) / 1000 + 43_200} +0000`;
  return commits
    .map(({ day, subject, files }) => {
      const message = `author ${person(day)}\ncommitter ${person(day)}\ndata ${Buffer.byteLength(subject)}\n${subject}\n`;
      const contents = [...files].map(
        ([path, text]) => `M 100644 inline content/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
      );
      return `commit refs/heads/main\n${message}deleteall\n${contents.join("")}\n`;
    })
    .join("");
}
