import { existsSync, readFileSync, statSync } from "node:fs";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { type Choices, evaluate } from "../plugins/plain-language/evaluation/evaluate.ts";
import { toEvaluationText } from "../plugins/plain-language/evaluation/evaluation-text.ts";
import { type Columns, readRatings } from "../plugins/plain-language/evaluation/read-ratings.ts";
import { readVocabulary } from "../plugins/plain-language/io.ts";
import { FEWEST_WORDS } from "../plugins/plain-language/score/page-score.ts";

await runCommand({
  call: "npm run evaluate --",
  purpose:
    "Says how well the score agrees with people's ratings of texts, beside Flesch-Kincaid, Dale-Chall and Spache.",
  operands: "<file.csv>",
  options: {
    text: { value: "<column>", default: "text", help: "the column with the texts" },
    rating: { value: "<column>", default: "rating", help: "the column with the ratings" },
    unit: { value: "<unit>", default: "page", help: "what was rated: page (a whole text) or sentence" },
    "rating-is": {
      value: "<what>",
      default: "difficulty",
      help: "what a high rating says: difficulty or ease",
    },
    "fewest-words": {
      value: "<number>",
      help: `leave out shorter texts (default: ${FEWEST_WORDS} for pages, 0 for sentences)`,
    },
    delimiter: { value: "<sign>", help: "what stands between columns, if not , ; or a tab" },
    json: { help: "print JSON" },
  },
  run: ({ values, switches, operands }) => {
    const file = findFile(operands);
    const choices = toChoices(values);
    const ratings = readRatings(file, readFileSync(file), toColumns(values));
    const evaluation = evaluate(file, ratings, readVocabulary(), choices);
    process.stdout.write(
      switches.has("json") ? `${JSON.stringify(evaluation, null, 2)}\n` : toEvaluationText(evaluation),
    );
    return EXIT.fine;
  },
});

function findFile([file, surplus]: readonly string[]): string {
  if (file === undefined) throw new UserError("npm run evaluate", "No file is named.", "Name a CSV file.");
  if (surplus !== undefined)
    throw new UserError(surplus, "This command takes one file.", "Name one CSV file.");
  if (existsSync(file) && statSync(file).isFile()) return file;
  throw new UserError(file, "There is no such file.", "Look at its name and folder.");
}

function toChoices(values: Record<string, string>): Choices {
  const unit = toOneOf("--unit", values["unit"], ["page", "sentence"]);
  const ratingIs = toOneOf("--rating-is", values["rating-is"], ["difficulty", "ease"]);
  const fewest = values["fewest-words"] ?? String(unit === "page" ? FEWEST_WORDS : 0);
  if (!/^\d{1,6}$/.test(fewest))
    throw new UserError(
      `--fewest-words ${fewest}`,
      "This is not a number of words.",
      "Write a whole number, like 100.",
    );
  return { unit, ratingIs, fewestWords: Number(fewest) };
}

function toOneOf<Word extends string>(
  option: string,
  word = "",
  [first, second]: readonly [Word, Word],
): Word {
  if (word === first) return first;
  if (word === second) return second;
  throw new UserError(
    `${option} ${word}`,
    "There is no such choice.",
    `Write ${option} ${first} or ${option} ${second}.`,
  );
}

function toColumns({ text = "", rating = "", delimiter }: Record<string, string>): Columns {
  if (delimiter === undefined) return { text, rating };
  const sign = delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter;
  if (sign.length === 1 && !/["\r\n]/.test(sign)) return { text, rating, delimiter: sign };
  throw new UserError(
    `--delimiter ${delimiter}`,
    "This can't stand between columns.",
    "Write one sign, or the word tab.",
  );
}
