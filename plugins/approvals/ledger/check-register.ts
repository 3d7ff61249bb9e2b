import type { Register } from "../../model/approval.ts";
import { errorAt, type Finding } from "../../model/finding.ts";
import type { ParsedYaml } from "../../model/parse-yaml.ts";
import { findUnknownLanguages, type LanguagePlace } from "./find-unknown-languages.ts";

/** Finds what a schema can't see in the register: a round or an id that is there twice, and languages that no site has. */
export function checkRegister(register: ParsedYaml<Register> | undefined): Finding[] {
  if (register === undefined) return [];
  const languages: LanguagePlace[] = [];
  const findings = [...register.findings];
  const seen = new Set<string>();
  const rounds = register.value?.rounds ?? [];
  for (const [round, { id, reviewers }] of rounds.entries()) {
    if (rounds.findIndex((other) => other.id === id) < round) {
      const message = `The round ${id} is there twice, so one person could have two ids in it.`;
      findings.push(errorAt(register.placeOf(["rounds", round, "id"]), "register", message, "Join the two."));
    }
    for (const [index, reviewer] of reviewers.entries()) {
      const path = ["rounds", round, "reviewers", index];
      languages.push(
        ...reviewer.languages.map((tag, place) => ({ tag, path: [...path, "languages", place] })),
      );
      if (seen.has(reviewer.id)) {
        const message = `The id ${reviewer.id} is there twice.`;
        const fix = "Give each person in each round an id of their own: npm run approvals -- new-id.";
        findings.push(errorAt(register.placeOf([...path, "id"]), "register", message, fix));
      }
      seen.add(reviewer.id);
    }
  }
  return [...findings, ...findUnknownLanguages(register, languages)];
}
