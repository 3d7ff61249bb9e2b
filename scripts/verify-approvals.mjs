// Checks a council's "Parent approved" badges without any of the code that makes them: only Node and the `yaml` package.
// Written from plugins/approvals/README.md, which says under "Check it yourself" how to run it. In doubt: "unverified".

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument, visit } from "yaml";

function need(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

/** What a reading gives, or `{ doubt }` with the reason: whatever goes wrong takes a badge away and never gives one. */
function orDoubt(read) {
  try {
    return read();
  } catch ({ message }) {
    return { doubt: message };
  }
}

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const like = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isHash = like(/^[0-9a-f]{64}$/);
const isReviewer = like(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/);
const isSlug = like(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isCode = like(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
const isTag = like(/^[A-Za-z]+(-[A-Za-z0-9]+)*$/);
const isText = like(/^/);
const isLine = (value) => isText(value) && like(/^[^\n\r]+$/)(value.trim());
const dayAt = (time) => new Date(time).toISOString().slice(0, 10);
const timeOf = (day) => Date.parse(`${day}T00:00:00Z`);
const later = (day, days) => dayAt(timeOf(day) + days * 86_400_000);
const isDay = (value) => like(/^\d{4}-\d{2}-\d{2}$/)(value) && orDoubt(() => dayAt(timeOf(value))) === value;
const oneOf = (words) => (value) => words.includes(value);
const isWay = oneOf(["pull-request", "paper", "in-person"]);
const isShare = (value) => typeof value === "number" && value >= 0.75 && value <= 1;
const whole = (low, high) => (value) => Number.isSafeInteger(value) && value >= low && value <= high;
const list = (test, least) => (value) => Array.isArray(value) && value.length >= least && value.every(test);
const optional = (test) => (value) => value === undefined || test(value);
const unique = (values) => new Set(values).size === values.length;
const readLines = (text) => (text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/));
const keyOf = ({ page, language }) => `${language}/${page === "" ? "index" : page}`;
const rulesOn = (policy, day) => policy.filter(({ from }) => from <= day).at(-1);
const approves = ({ verdict }) => verdict === "approve";

/** A test for an object that has these keys and no others, each passing its own test. */
const shaped = (shape) => (value) =>
  value?.constructor === Object &&
  Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
  Object.entries(shape).every(([key, test]) => test(value[key]));

const isVersion = shaped({
  ...{ from: isDay, quorum: whole(3, Infinity), share: isShare, validDays: whole(1, 1100) },
  ...{ languages: list(isTag, 1), waysIn: list(isWay, 1) },
});
const isMember = shaped({ id: isReviewer, languages: list(isTag, 1), from: isDay, until: isDay });
const isClosing = shaped({ date: isDay, scrutineers: list(isLine, 2), counted: whole(0, Infinity) });
const isRound = shaped({
  ...{ id: isSlug, opened: isDay, closes: isDay, letters: isHash, closed: optional(isClosing) },
  pages: list(shaped({ page: isText, language: isTag, digest: isHash }), 1),
});
const VERDICTS = ["approve", "not-yet", "withdraw"];
/** The keys of a vote in the order in which its line has them. */
const VOTE = {
  ...{ page: isText, language: isTag, digest: isHash, reviewer: isReviewer, verdict: oneOf(VERDICTS) },
  ...{ date: isDay, wayIn: isWay, ballot: optional(isCode), previous: isHash },
};

function readYaml(text, name, test) {
  need(text !== undefined, `${name} is missing.`);
  const document = parseDocument(text, { logLevel: "error", prettyErrors: false });
  need(document.errors.length === 0, `${name} is not right as YAML.`);
  visit(document, { Alias: () => need(false, `${name} uses YAML aliases.`) });
  const value = document.toJS();
  need(test(value), `${name} has other keys or values than it may have.`);
  return value;
}

function readJson(line, where, test) {
  const value = orDoubt(() => JSON.parse(line));
  need(test(value), `${where} is not as it must be.`);
  return value;
}

function readPolicy(text) {
  const { versions } = readYaml(text, "policy.yaml", shaped({ versions: list(isVersion, 1) }));
  const isInOrder = versions.every(({ from }, index) => index === 0 || versions[index - 1].from < from);
  need(isInOrder, "policy.yaml must go from the oldest rules to the newest.");
  return versions;
}

function readRegister(text) {
  const isGroup = shaped({ id: isSlug, reviewers: list(isMember, 0) });
  const { rounds } = readYaml(text, "register.yaml", shaped({ rounds: list(isGroup, 0) }));
  const people = rounds.flatMap(({ id, reviewers }) => reviewers.map((one) => ({ ...one, round: id })));
  need(unique([...rounds, ...people].map(({ id }) => id)), "register.yaml has an id twice.");
  const isInOrder = people.every(({ from, until }) => from <= until);
  need(isInOrder, "register.yaml has days in the wrong order.");
  return new Map(people.map((one) => [one.id, one]));
}

/** A round of letters, with the reviewer whose letter holds each hidden code. */
function readRound(id, text, lettersText) {
  const round = readYaml(text, `rounds/${id}.yaml`, isRound);
  const { opened, closes, pages, closed } = round;
  const isWhole = round.id === id && unique(pages.map(keyOf));
  const isInOrder = opened <= closes && closes <= (closed?.date ?? closes);
  need(isWhole && isInOrder, `rounds/${id}.yaml has another id, a page twice, or days in the wrong order.`);
  const where = `rounds/${id}.jsonl`;
  const lines = readLines(lettersText ?? "");
  need(sha256(lines.join("\n")) === round.letters, `${where} isn't what went out.`);
  const ballot = { page: whole(0, pages.length - 1), approve: isHash, "not-yet": isHash, withdraw: isHash };
  const isLetter = shaped({ reviewer: isReviewer, ballots: list(shaped(ballot), 1) });
  const letters = lines.map((line) => readJson(line, where, isLetter));
  const ownersOf = ({ reviewer, ballots }) =>
    ballots.flatMap((it) => VERDICTS.map((verdict) => [it[verdict], reviewer]));
  const owners = new Map(letters.flatMap(ownersOf));
  const most = 3 * letters.flatMap(({ ballots }) => ballots).length;
  const isOnce = owners.size === most && unique(letters.map(({ reviewer }) => reviewer));
  need(isOnce, `${where} has one code or one person twice.`);
  return { ...round, owners };
}

/** Checks that a person may vote so, and for a vote on paper that its code stands in that person's letter for just that. */
function checkVote(vote, { policy, reviewers, rounds }, where) {
  const { page, language, digest, verdict, date, wayIn, ballot } = vote;
  const person = reviewers.get(vote.reviewer);
  need(person !== undefined, `${where} is by somebody who isn't in the register.`);
  if (verdict !== "withdraw") {
    const rules = rulesOn(policy, date);
    const inRules = rules?.waysIn.includes(wayIn) && rules.languages.includes(language);
    const isTheirs = person.from <= date && date <= person.until && person.languages.includes(language);
    need(inRules && isTheirs, `${where} is of a day, a language or a way in that isn't allowed.`);
  }
  need((wayIn === "paper") === (ballot !== undefined), `${where} needs a code on paper, and none elsewhere.`);
  if (ballot === undefined) return;
  const round = rounds.get(person.round) ?? { doubt: "its round sent no letters." };
  need(round.doubt === undefined, `${where}: ${round.doubt}`);
  const isAbout = round.pages.some((it) => keyOf(it) === keyOf(vote) && it.digest === digest);
  const text = ["local-offer-ballot-1", person.round, page, language, digest, verdict, ballot];
  const owner = isAbout && round.owners.get(sha256(JSON.stringify(text)));
  need(owner === person.id, `${where} has a code of no letter.`);
  const isOpen = round.opened <= date && date <= round.closes;
  need(isOpen || verdict === "withdraw", `${where} came by letter while its round wasn't open.`);
}

/** The votes of one file, in its order, each checked against the line before it and the rules. */
function readVotes(key, text, electorate) {
  const votes = [];
  let previous = "0".repeat(64);
  for (const [index, line] of readLines(text).entries()) {
    const where = `votes/${key}.jsonl:${index + 1}`;
    const vote = readJson(line, where, shaped(VOTE));
    need(vote.previous === previous, `${where}: the lines before it were changed.`);
    previous = sha256(line);
    const isInForm = JSON.stringify(vote, Object.keys(VOTE)) === line;
    const isHere = isInForm && keyOf(vote) === key && vote.page !== "index";
    need(isHere, `${where} is of another page or in another form.`);
    const isSpent = ({ ballot }) => ballot !== undefined && ballot === vote.ballot;
    const isLater = ({ reviewer, date }) => reviewer === vote.reviewer && date > vote.date;
    need(!votes.some((it) => isLater(it) || isSpent(it)), `${where} is out of order or uses a code again.`);
    checkVote(vote, electorate, where);
    const lastDay = later(vote.date, rulesOn(electorate.policy, vote.date)?.validDays ?? 0);
    votes.push({ ...vote, round: electorate.reviewers.get(vote.reviewer).round, lastDay });
  }
  return { votes: votes.toSorted((a, b) => timeOf(a.date) - timeOf(b.date)) };
}

/** Doubts every page of a closed round in which other numbers of answers stand than two people counted. */
function checkCounts(rounds, pages) {
  const doubts = [...rounds.values()].flatMap(({ id, closed, pages: about }) => {
    const records = about?.map((page) => pages.get(keyOf(page)) ?? { votes: [] }) ?? [];
    const isOwn = (it) => it.round === id && it.wayIn === "paper" && it.verdict !== "withdraw";
    const missing = (closed?.counted ?? 0) - records.flatMap(({ votes }) => votes ?? []).filter(isOwn).length;
    const isBroken = records.some(({ doubt }) => doubt !== undefined);
    if (closed === undefined || missing === 0 || (isBroken && missing > 0)) return [];
    return about.map((page) => [keyOf(page), { doubt: `Round ${id} has other votes than were counted.` }]);
  });
  for (const [key, doubt] of doubts) pages.set(key, doubt);
}

/** Reads a ledger: `files` has texts by path inside `approvals/`, `languages` the tags that the site knows. */
export function readLedger(files, languages) {
  return orDoubt(() => {
    const readAll = (pattern, read) => {
      const names = [...files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []);
      return new Map(names.map((name) => [name, orDoubt(() => read(name, (path) => files.get(path)))]));
    };
    const policy = readPolicy(files.get("policy.yaml"));
    const reviewers = readRegister(files.get("register.yaml"));
    const tags = [...policy, ...reviewers.values()].flatMap((one) => one.languages);
    const unknown = tags.find((tag) => !languages.has(tag));
    need(unknown === undefined, `The rules or the register have the unknown language ${unknown}.`);
    const rounds = readAll(/^rounds\/(.*)\.yaml$/, (id, text) =>
      readRound(id, text(`rounds/${id}.yaml`), text(`rounds/${id}.jsonl`)),
    );
    const pages = readAll(/^votes\/(.*)\.jsonl$/, (key, text) =>
      readVotes(key, text(`votes/${key}.jsonl`), { policy, reviewers, rounds }),
    );
    checkCounts(rounds, pages);
    return { policy, pages };
  });
}

/** The votes on some words that live on a day: each person's last on these words, unless it was taken back since. */
function liveVotes(votes, digest, day) {
  const live = new Map();
  for (const vote of votes.filter(({ date }) => date <= day)) {
    if (vote.verdict === "withdraw") live.delete(vote.reviewer);
    else if (vote.digest === digest) live.set(vote.reviewer, vote);
  }
  return [...live.values()].filter(({ lastDay }) => day <= lastDay);
}

/** How many people of one round approve: thumbs-ups of two rounds don't add up, since one person has an id in each. */
function countApprovals(live) {
  const rounds = live.filter(approves).map(({ round }) => round);
  return Math.max(0, ...rounds.map((round) => rounds.filter((other) => other === round).length));
}

function hasQuorum(live, rules, language) {
  if (!rules?.languages.includes(language)) return false;
  const approvals = countApprovals(live);
  const objections = live.filter(({ verdict }) => verdict === "not-yet").length;
  return approvals >= rules.quorum && approvals / (approvals + objections) >= rules.share;
}

/** The last approval of some words that began by a day: its first day, its end (after that day or not), and why it ended. */
function lastApproval(votes, digest, language, policy, day) {
  const changes = votes.flatMap(({ date, lastDay }) => [date, later(lastDay, 1)]);
  let [last, before] = [undefined, []];
  for (const at of [...new Set([...changes, ...policy.map(({ from }) => from)])].sort()) {
    const live = liveVotes(votes, digest, at);
    const holds = hasQuorum(live, rulesOn(policy, at), language);
    const isNew = (verdict) => live.some((vote) => vote.verdict === verdict && vote.date === at);
    const stands = last !== undefined && last.ended === undefined;
    if (!stands && holds && at <= day && isNew("approve")) last = { since: at };
    if (stands && !holds) {
      const isStill = (person) => live.filter(approves).some(({ reviewer }) => reviewer === person);
      const left = before.filter(approves).some((it) => it.lastDay >= at && !isStill(it.reviewer));
      last = { ...last, ended: at, state: left || isNew("not-yet") ? "withdrawn" : "expired" };
    }
    before = live;
  }
  return last;
}

/** What may be said on a day of `page` in `language`, whose words have `digest`: null where they can't be approved. */
export function stateOf({ page, language, digest }, ledger, day) {
  const doubted = (reason) => ({ state: "unverified", reason });
  if (ledger.doubt !== undefined) return doubted(ledger.doubt);
  if (!isHash(digest)) return doubted("The page can't be approved.");
  if (rulesOn(ledger.policy, day) === undefined) return doubted(`No rules were in force on ${day}.`);
  const record = ledger.pages.get(keyOf({ page, language })) ?? { votes: [] };
  if (record.doubt !== undefined) return doubted(record.doubt);
  const votes = record.votes.filter((vote) => vote.date <= day);
  const approvalOf = (words) => lastApproval(votes, words, language, ledger.policy, day);
  const live = liveVotes(votes, digest, day);
  const { since: date, ended, state } = approvalOf(digest) ?? {};
  const count = countApprovals(live);
  if (day < ended) return { state: "approved", count, date, validUntil: later(ended, -1) };
  if (date !== undefined) return { state, date, ended };
  const others = votes.flatMap((vote) => approvalOf(vote.digest)?.since ?? []);
  if (others.length > 0) return { state: "lapsed", date: others.sort().at(-1) };
  return { state: live.length > 0 ? "in-review" : "none" };
}

/** Prints where each published page stands, and what differs from the site and from its checkpoint. */
function main() {
  const names = ["content", "locales", "pages", "checkpoint", "date"];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const { content = "content", locales = "locales", pages, checkpoint, date } = parseArgs({ options }).values;
  need(pages !== undefined, "Say --pages <file>: what the site publishes as approvals/status.json.");
  need(date === undefined || isDay(date), "--date must be a day like 2026-05-10.");
  const readText = (...path) => readFileSync(join(...path), "utf8");
  const published = JSON.parse(readText(pages));
  const heads = checkpoint ? JSON.parse(readText(checkpoint)).pages : {};
  const folder = join(content, "approvals");
  const paths = readdirSync(folder, { recursive: true }).filter(like(/\.(jsonl|yaml)$/));
  const files = new Map(paths.map((path) => [path.split(sep).join("/"), readText(folder, path)]));
  const ledger = readLedger(files, new Set(readdirSync(locales).map((name) => basename(name, ".json"))));
  const linesOf = (key) => readLines(files.get(`votes/${key}.jsonl`) ?? "");
  const lost = Object.keys(heads).filter((key) => !linesOf(key).map(sha256).includes(heads[key]));
  const problems = lost.map((key) => `votes/${key}.jsonl: votes that were published are gone or changed.`);
  for (const row of published.pages) {
    const { state, reason = "", validUntil = "" } = stateOf(row, ledger, date ?? published.date);
    if (state !== "none") console.log([state, keyOf(row), validUntil, reason].join("  "));
    if (!date && row.state !== state) problems.push(`${keyOf(row)} is published as ${row.state}.`);
  }
  return { problems };
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const { doubt, problems = [doubt] } = orDoubt(main);
  for (const problem of problems) console.error(problem);
  process.exitCode = doubt === undefined ? Math.min(problems.length, 1) : 2;
}
