import type { FeedRecord } from "../feed-record.ts";
import { flagged, type RecordRule } from "./record-rule.ts";

const FREE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|btconnect|sky|talktalk|virginmedia|ntlworld|protonmail|proton|gmx|mail)\.(?:com|co\.uk|net|me)$/i;

/** Words in addresses of teams: one of them, and the address is nobody's own. */
const TEAM =
  /^(?:info|information|enquir(?:y|ies)|inquir(?:y|ies)|contact|contactus|hello|help|helpline|helpdesk|office|admin|team|support|service|services|send|senco|sendiass|mail|email|booking|bookings|reception|referral|referrals|advice|care|adult|adults|children|childrens|child|family|families|youth|young|carers?|parents?|community|clinic|centre|center|school|college|nursery|health|mental|wellbeing|learning|education|early|years|local|offer|sports?|leisure|events?|training|volunteers?|social|work|counselling|refugee|housing|customer|general|group|groups|club|web|west|east|north|south|head|manager|secretary|treasurer|duty|access|autism|disability|sensory|impairment|meals)$/i;

const ADDRESS = /(?<![\w.+'-])[\w.+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Addresses that look like one person's. */
export const PERSONAL_EMAILS: RecordRule = {
  id: "personal-email",
  why: "A person's own address goes stale when they leave, and no person is named here.",
  examples: [
    { before: { email: "jo.bloggs@pool.example" } },
    { before: { email: "splashclub@gmail.com" } },
    { before: { description: "Write to jo_bloggs@pool.example today." } },
    { before: { email: "community.meals@pool.example" }, after: { email: "community.meals@pool.example" } },
    { before: { email: "info@pool.example" }, after: { email: "info@pool.example" } },
    {
      before: { name: "Splash Hall", email: "splash.hall@pool.example" },
      after: { name: "Splash Hall", email: "splash.hall@pool.example" },
    },
  ],
  apply: (record) => {
    const fields = [
      ["email", record.email],
      ["description", record.description],
      ["send.apply", record.send.apply],
      ["send.eligibility", record.send.eligibility],
    ] as const;
    const notes = fields.flatMap(([field, text]) =>
      [...new Set(text?.match(ADDRESS) ?? [])]
        .filter((address) => looksPersonal(address, record))
        .map((address) =>
          flagged(field, address, "If it is one person's, ask the service for a team's address."),
        ),
    );
    return { record, notes };
  },
};

function looksPersonal(address: string, { name, organization }: FeedRecord): boolean {
  if (FREE_MAIL.test(address)) return true;
  const [local = ""] = address.split("@");
  const parts = local.split(/[._]/).filter((part) => part !== "");
  if (parts.length !== 2 || !parts.every((part) => /^[a-z'-]+$/i.test(part))) return false;
  const known = `${name} ${organization.name ?? ""} ${address.split("@")[1] ?? ""}`.toLowerCase();
  return !parts.some((part) => TEAM.test(part) || (part.length > 2 && known.includes(part.toLowerCase())));
}
