import { join } from "node:path";
import {
  type LetterSecrets,
  parseSecrets,
  type SecretLetter,
} from "../../plugins/approvals/rounds/letter-secrets.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { createFormats } from "../../plugins/interface-text/formats.ts";
import { toDocument } from "../../plugins/letters/document.ts";
import { readNamed, refuseInside, writeTogether } from "../../plugins/letters/io.ts";
import { type Letter, toLetter } from "../../plugins/letters/letter.ts";
import type { Round, SoundLedger } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import type { BuiltSite } from "../../plugins/site/io.ts";
import { compileInlineStyles } from "../../plugins/styles/io.ts";
import { readWholeSite } from "./published-pages.ts";
import { findRound, needed, readSoundLedger } from "./round-files.ts";
import { createImageReader } from "./round-images.ts";
import { type FindLetterPage, findLetterPages } from "./round-pages.ts";

/** Writes a letter for each person of a round, and one file with all of them to print. */
export async function writeLetters(args: Arguments, id: string): Promise<number> {
  const { content = "content", contact = "forum" } = args.values;
  const file = needed(args, "secrets", "Give the file that round open wrote.");
  const output = needed(args, "output", "Give a folder outside the repository for the letters.");
  refuseInside("--output", output, [content, "."]);
  const ledger = await readSoundLedger(content);
  const found = findRound(ledger, id);
  const secrets = parseSecrets(await readNamed("--secrets", file), file, found);
  const site = await readWholeSite(content, today());
  const letters = makeLetters(secrets, found.round, ledger, site, findSender(site, contact));
  const css = await compileInlineStyles("layouts/styles/letter.scss");
  const print = { css, largePrint: args.switches.has("large-print") };
  const files = letters.map((letter) => ({ name: letter.reviewer, text: toFile([letter], print) }));
  files.push({ name: "all-letters", text: toFile(letters, print) });
  await writeTogether(
    files.map(({ name, text }) => ({
      file: join(output, `${name}.html`),
      text,
      mustBeNew: true,
      secret: true,
    })),
  );
  process.stdout.write(
    `Letters in ${output}: ${letters.length}. Print all-letters.html on one side of the paper, then delete the folder and ${file}.\n`,
  );
  return EXIT.fine;
}

function makeLetters(
  { letters }: LetterSecrets,
  round: Round,
  { reviewers }: SoundLedger,
  site: BuiltSite,
  sender: Letter["sender"],
): Letter[] {
  const findPage = findLetterPages(round, site);
  const toData = createImageReader(site);
  return letters.map((secret) =>
    toOneLetter(secret, reviewers.get(secret.reviewer)?.languages ?? [], {
      round,
      site,
      sender,
      findPage,
      toData,
    }),
  );
}

type Around = Pick<Letter, "sender" | "toData"> & { round: Round; site: BuiltSite; findPage: FindLetterPage };

/** A letter speaks the language that its reader named first, of those that its pages are in. */
function toOneLetter(
  { reviewer, ballots }: SecretLetter,
  reads: readonly string[],
  { round: { closes }, site, sender, findPage, toData }: Around,
): Letter {
  const pages = ballots.map(({ page, approve, withdraw, ...rest }) => ({
    ...findPage(page),
    codes: { approve, notYet: rest["not-yet"], withdraw },
  }));
  const spoken = reads.flatMap((tag) => pages.find(({ language }) => language.tag === tag) ?? []);
  const [first] = spoken;
  if (first === undefined) throw new Error(`The letter of ${reviewer} has no page.`);
  const {
    council,
    site: { url: siteUrl },
  } = site.settings;
  const { language, t } = first;
  const formats = createFormats(language);
  return { language, t, formats, council: council.name, sender, reviewer, closes, siteUrl, toData, pages };
}

function findSender({ settings }: BuiltSite, name: string): Letter["sender"] {
  const contact = settings.contacts[name];
  if (contact !== undefined) return contact;
  const known = Object.keys(settings.contacts).join(", ");
  throw new UserError("--contact", `The settings have no contact called ${name}.`, `Use one of: ${known}.`);
}

function toFile(letters: readonly Letter[], print: { css: string; largePrint: boolean }): string {
  const [first] = letters;
  if (first === undefined) throw new Error("There are no letters.");
  const { tag, direction } = first.language;
  const title = first.t("letter.title");
  return toDocument({ ...print, title, language: tag, direction, letters: letters.map(toLetter) });
}
