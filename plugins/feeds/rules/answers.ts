import { mended, type RecordRule, type Ruled } from "./record-rule.ts";

/** Answers to questions about access. */
export const ANSWERS_GIVEN: RecordRule = {
  id: "answers",
  why: "An answer about access is yes, partly, no or not known. It is never guessed from other words.",
  examples: [
    { before: { send: { siblingsWelcome: "Yes" } }, after: { send: { siblingsWelcome: "yes" } } },
    { before: { send: { access: { stepFree: "TRUE" } } }, after: { send: { access: { stepFree: "yes" } } } },
    { before: { send: { interpreters: "constructor" } }, after: { send: {} } },
    { before: { send: { interpreters: "sometimes" } }, after: { send: {} } },
    { before: { send: { interpreters: "not known" } }, after: { send: {} } },
  ],
  apply: (record) => {
    const notes: Ruled["notes"] = [];
    const answer = (field: string, said: string | undefined): string | undefined => {
      const word = ANSWERS.get(said?.toLowerCase() ?? "");
      if (said !== undefined && word === undefined)
        notes.push(mended(field, said, undefined, "Write yes, partly or no."));
      // What isn't known isn't said.
      return word === "not-known" ? undefined : word;
    };
    const { siblingsWelcome, interpreters, access = {}, ...rest } = record.send;
    const answers = Object.entries(access).flatMap(([feature, said]) => {
      const word = answer(`send.access.${feature}`, said);
      return word === undefined ? [] : [[feature, word] as const];
    });
    const send = {
      ...rest,
      siblingsWelcome: answer("send.siblingsWelcome", siblingsWelcome),
      interpreters: answer("send.interpreters", interpreters),
      ...(answers.length === 0 ? {} : { access: Object.fromEntries(answers) }),
    };
    return { record: { ...record, send }, notes };
  },
};

const ANSWERS = new Map(
  Object.entries({
    ...{ yes: "yes", y: "yes", true: "yes", no: "no", n: "no", false: "no" },
    ...{ partly: "partly", partial: "partly", "not known": "not-known", "not-known": "not-known" },
  }),
);
