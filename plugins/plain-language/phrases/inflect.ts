/** The forms of a verb: use, uses, used (he used), used (it is used), using. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export const VERB_FORMS = ["base", "third", "past", "participle", "gerund"] as const satisfies VerbForm[];

/** Past and participle of verbs that don't take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  drive: ["drove", "driven"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  read: ["read", "read"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  speed: ["sped", "sped"],
  spend: ["spent", "spent"],
  take: ["took", "taken"],
  talk: ["talked", "talked"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  undergo: ["underwent", "undergone"],
  undertake: ["undertook", "undertaken"],
  write: ["wrote", "written"],
};

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING: ReadonlySet<string> = new Set([
  "begin",
  "commit",
  "permit",
  "refer",
  "submit",
  "transmit",
  "fulfil",
  "signal",
]);

/** A verb in a form. Only the first word of several changes: `carry out` gives `carried out`. */
export function inflect(verb: string, form: VerbForm): string {
  const [head = "", ...rest] = verb.split(" ");
  return [inflectWord(head, form), ...rest].join(" ");
}

/** Forms that only "be" has besides those of other verbs. */
export const MORE_FORMS_OF_BE: readonly (readonly [string, VerbForm])[] = [
  ["am", "third"],
  ["are", "third"],
  ["were", "past"],
];

/** A noun in the singular and the plural. */
export function nounForms(noun: string): string[] {
  return [noun, noun === "criterion" ? "criteria" : addS(noun)];
}

function inflectWord(verb: string, form: VerbForm): string {
  const irregular = IRREGULAR[verb];
  if (form === "base") return verb;
  if (form === "third") return verb === "be" ? "is" : verb === "have" ? "has" : addS(verb);
  if (form === "gerund") return `${stem(verb).replace(/ie$/, "y")}ing`;
  if (irregular !== undefined) return irregular[form === "past" ? 0 : 1];
  return verb.endsWith("e") ? `${verb}d` : `${stem(verb).replace(/([^aeiou])y$/, "$1i")}ed`;
}

/** What -ing and -ed are added to: without a silent e, with a doubled last letter. */
function stem(verb: string): string {
  if (verb === "be") return verb;
  if (/[^aeioy]e$/.test(verb) || /[aiou]te$|[^aeio]ue$/.test(verb)) return verb.slice(0, -1);
  const doubles = DOUBLING.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  return doubles ? verb + verb.charAt(verb.length - 1) : verb;
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o|^do|^go)$/.test(word) ? `${word}es` : `${word}s`;
}
