import { flagged, mended, type RecordRule, type Ruled } from "./record-rule.ts";

/** A description that begins with the name again. */
export const REPEATED_NAME: RecordRule = {
  id: "repeated-name",
  why: "The name stands over the page already: the first line should say what the service is.",
  examples: [
    {
      before: { name: "Splash Club", description: "Splash Club\n\nSwimming for all." },
      after: { name: "Splash Club", description: "Swimming for all." },
    },
    {
      before: { name: "Splash Club", description: "SPLASH CLUB: Swimming for all." },
      after: { name: "Splash Club", description: "Swimming for all." },
    },
    {
      before: { name: "Splash Club", description: "Splash Club is for all." },
      after: { name: "Splash Club", description: "Splash Club is for all." },
    },
  ],
  apply: (record) => {
    const { name, description = "" } = record;
    const start = description.slice(0, name.length);
    const rest = description.slice(name.length);
    if (start.toLowerCase() !== name.toLowerCase() || !/^(?:[:.]\s|\s*\n)/.test(rest))
      return { record, notes: [] };
    const after = rest.replace(/^[:.\s]+/, "");
    if (after === "") return { record, notes: [] };
    return { record: { ...record, description: after }, notes: [mended("description", start, undefined)] };
  },
};

/** What every service must have, from what the feed says elsewhere. */
export const MISSING_WORDS: RecordRule = {
  id: "missing-words",
  why: "Every service says what it is and who runs it.",
  examples: [
    {
      before: { name: "Splash Club", organization: { name: "Pool Trust" } },
      after: {
        name: "Splash Club",
        organization: { name: "Pool Trust" },
        description: "Splash Club, run by Pool Trust.",
      },
    },
    {
      before: { name: "Splash Club", organization: {}, description: "Swimming." },
      after: { name: "Splash Club", organization: { name: "Splash Club" }, description: "Swimming." },
    },
  ],
  apply: (record) => {
    const { name } = record;
    const organization = { ...record.organization, name: record.organization.name ?? name };
    const said = organization.name === name ? `${name}.` : `${name}, run by ${organization.name}.`;
    const notes: Ruled["notes"] = [];
    if (record.organization.name === undefined)
      notes.push(mended("organization.name", "nothing", name, "Ask who runs it."));
    if (record.description === undefined)
      notes.push(mended("description", "nothing", said, "Write what it is."));
    return { record: { ...record, organization, description: record.description ?? said }, notes };
  },
};

/** Cells that a spreadsheet would run. Nothing here runs them; whoever opens the table should know. */
export const FORMULAS: RecordRule = {
  id: "formula",
  why: "A spreadsheet runs a cell that begins with =, +, - or @. Here it is kept as text.",
  examples: [
    { before: { name: "=HYPERLINK(1)" } },
    { before: { description: "@SUM(A1)" } },
    { before: { description: "- swimming" }, after: { description: "- swimming" } },
    { before: { description: "+44 117 922 2000" }, after: { description: "+44 117 922 2000" } },
  ],
  apply: (record) => {
    const { name, description, organization, send } = record;
    const texts = { name, description, "organization.name": organization.name, ...send };
    const notes = Object.entries(texts).flatMap(([field, text]) =>
      typeof text === "string" && /^[\t\r]*(?:[=@]|[+-](?=[^\s\d]))/.test(text)
        ? [
            flagged(
              field,
              text,
              "It is kept as text. Look whether it is a formula that was put there to do harm.",
            ),
          ]
        : [],
    );
    return { record, notes };
  },
};
