import { z } from "zod";
import { ReviewerId } from "../model/approval.ts";
import { line, slug } from "../model/fields.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { UserError } from "../model/user-error.ts";
import { foldName } from "./names.ts";

/** The private file that says whose id is whose: for each round, a login or an e-mail address and an id. */
export const LoginsFile = z.strictObject({ rounds: z.record(slug, z.record(line, ReviewerId)) });

/** One person: every login and address that is known of them, folded, and an id for each round. */
export type Person = { names: ReadonlySet<string>; ids: readonly { round: string; id: string }[] };

/** Parses the private file. What is wrong is told by its line only: no login is ever printed. */
export function parseLogins(text: string, file: string): Person[] {
  const { value, findings } = parseYaml(LoginsFile, { text, file });
  const [finding] = findings;
  if (value === undefined) {
    throw new UserError(
      `${file}:${finding?.line ?? 1}`,
      "This is not right in a file of logins.",
      'Write "rounds:", under it each round, and under that a line for each login or e-mail address: login: id.',
    );
  }
  const pairs = Object.entries(value.rounds).flatMap(([round, names]) =>
    Object.entries(names).map(([name, id]) => ({ round, name: foldName(name), id })),
  );
  checkPairs(pairs, file);
  return pairs.reduce<Person[]>(addPair, []);
}

/** Finds the person who has a login. */
export function findPerson(people: readonly Person[], login: string): Person | undefined {
  const name = foldName(login);
  return people.find(({ names }) => names.has(name));
}

type Pair = { round: string; name: string; id: string };

function checkPairs(pairs: readonly Pair[], file: string): void {
  for (const { round, name, id } of pairs) {
    if (!pairs.some((other) => other.round === round && other.name === name && other.id !== id)) continue;
    throw new UserError(
      file,
      `In the round "${round}" one login has two ids.`,
      "Give each person one id in a round.",
    );
  }
}

/** Two names with one id are one person, and so are two ids with one name. */
function addPair(people: readonly Person[], { round, name, id }: Pair): Person[] {
  const isSame = ({ names, ids }: Person) => names.has(name) || ids.some((own) => own.id === id);
  const same = people.filter(isSame);
  const ids = [...same.flatMap((person) => person.ids), { round, id }];
  const names = new Set([...same.flatMap((person) => [...person.names]), name]);
  return [...people.filter((person) => !isSame(person)), { names, ids }];
}
