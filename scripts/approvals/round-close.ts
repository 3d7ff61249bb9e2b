import { countAnswers } from "../../plugins/approvals/ledger/check-declarations.ts";
import { closeRound, parseScrutineers } from "../../plugins/approvals/rounds/close-round.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { readNamed, writeTogether } from "../../plugins/letters/io.ts";
import { pageKey } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { dayOf } from "./published-pages.ts";
import { findRound, needed, readSoundLedger, roundFile } from "./round-files.ts";

/** Writes the scrutineers' declaration into the round: from then on no answer can be added. */
export async function closeTheRound(args: Arguments, id: string): Promise<number> {
  const { content = "content", date = today() } = args.values;
  const fix = 'Name two roles, like --scrutineers "forum chair, school governor".';
  const scrutineers = parseScrutineers(needed(args, "scrutineers", fix));
  dayOf(date);
  if (date > today())
    throw new UserError("--date", `${date} is still to come.`, "Give the day of the count.");
  const ledger = await readSoundLedger(content);
  const { round } = findRound(ledger, id);
  const broken = round.pages.flatMap((page) => {
    const votes = ledger.pages.get(pageKey(page));
    return votes?.state === "unsound" ? [votes.reason] : [];
  })[0];
  if (broken !== undefined) throw new UserError(id, broken, "Mend that before you declare the count.");
  const counted = countAnswers(round, ledger.pages);
  const file = roundFile(content, id, "yaml");
  const text = closeRound(await readNamed(file, file), round, { scrutineers, date, counted });
  await writeTogether([{ file, text }]);
  process.stdout.write(declaration(id, scrutineers, date, counted));
  return EXIT.fine;
}

function declaration(id: string, scrutineers: readonly string[], date: string, counted: number): string {
  return [
    `Closed. The scrutineers of the round ${id} declare: ${counted} answers by letter came back and were counted.`,
    `Counted on ${date} by: ${scrutineers.join(", ")}.`,
    "No more answers can be added. Parents can still take their answer back: round count takes those codes.",
    "",
  ].join("\n");
}
