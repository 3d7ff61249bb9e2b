import { UserError } from "../model/user-error.ts";
import type { Answer } from "./read-pages.ts";

/** What a forge said when it refused, and the environment variable that holds the token for it. */
export type Refusal = { url: string; status: number; header: Answer["header"]; tokenName: string };

/** A refusal as a sentence that says what to do. */
export function explainRefusal(refusal: Refusal): UserError {
  const { url, status, tokenName } = refusal;
  if (isRateLimit(refusal)) {
    return new UserError(url, "The forge takes no more questions for a while.", whenToTry(refusal));
  }
  const [problem, fix] = SENTENCES[status] ??
    (status < 400 ? MOVED : undefined) ?? [
      `The forge answered with the error ${status}.`,
      "Try again later.",
    ];
  return new UserError(url, problem, fix.replaceAll("TOKEN", tokenName));
}

const SENTENCES: Record<number, [problem: string, fix: string]> = {
  401: ["The forge doesn't know this token.", "Put a token that is still valid into TOKEN."],
  403: [
    "The forge doesn't let this token read here.",
    "Give the token in TOKEN the right to read the repository and its pull requests.",
  ],
  404: [
    "There is nothing here, or the token may not see it.",
    "Check --repository, --pull-request and --host, and that the token in TOKEN may read the repository.",
  ],
};

const MOVED: [problem: string, fix: string] = [
  "This has moved to another address.",
  "Look up its new one, and change --repository or --host.",
];

function isRateLimit({ status, header }: Refusal): boolean {
  const isUsedUp = header("x-ratelimit-remaining") === "0" || header("retry-after") !== undefined;
  return status === 429 || (status === 403 && isUsedUp);
}

function whenToTry({ header }: Refusal): string {
  const seconds = Number(header("retry-after") ?? Number.NaN);
  if (Number.isFinite(seconds)) return `Try again in ${Math.max(1, Math.ceil(seconds / 60))} minutes.`;
  const reset = Number(header("x-ratelimit-reset") ?? header("ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset)
    ? `Try again after ${new Date(reset * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC.`
    : "Try again in an hour.";
}
