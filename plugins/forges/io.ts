import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Octokit } from "@octokit/core";
import { z } from "zod";
import { UserError } from "../model/user-error.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { PullRequest } from "./forge.ts";
import { FORGES, type ForgePlace } from "./kinds.ts";
import { type Person, parseLogins } from "./logins.ts";
import { type Answer, type Ask, readPages } from "./read-pages.ts";
import { parseRecording } from "./recorded.ts";

/** After this long without an answer a forge counts as out of reach. In milliseconds. */
const PATIENCE = 30_000;

/** Reads a pull request from its forge. Throws a UserError where the forge can't be reached or won't say everything. */
export async function readFromForge(place: ForgePlace, token: string | undefined): Promise<PullRequest> {
  const { tokenName, toInterface, read } = FORGES[place.forge];
  if (token === undefined || token === "") {
    const problem = "There is no token to read with.";
    throw new UserError(tokenName, problem, `Put one that may read the repository into ${tokenName}.`);
  }
  const base = toInterface(place.host);
  const connection = { token, tokenName };
  const ask = place.forge === "github" ? askThroughOctokit(connection) : askThroughFetch(connection);
  const reader = {
    one: async (path: string) => (await ask(`${base}${path}`)).body,
    all: (path: string) => readPages(ask, `${base}${path}`),
  };
  return read(reader, place);
}

/** Reads a recorded pull request. */
export function readRecording(file: string): PullRequest {
  return parseRecording(readText(file, "--from"), file);
}

/** Reads the private file of logins. Throws a UserError where git would publish it. */
export function readLogins(file: string): Person[] {
  const text = readText(file, "--logins");
  if (isTracked(file)) {
    const fix = "Take it out of the repository and its history, and give every reviewer a new id.";
    throw new UserError(file, "This file says who is who, and git keeps it with the site.", fix);
  }
  return parseLogins(text, file);
}

type Connection = { token: string; tokenName: string };

function askThroughFetch({ token, tokenName }: Connection): Ask {
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json" };
  return async (url) => {
    const request = { headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) } as const;
    const response = await fetch(url, request).catch((cause: unknown) => {
      throw outOfReach(url, cause);
    });
    const header = (name: string) => response.headers.get(name) ?? undefined;
    if (!response.ok) throw explainRefusal({ url, status: response.status, header, tokenName });
    return { body: parseBody(url, await response.text()), header };
  };
}

function askThroughOctokit({ token, tokenName }: Connection): Ask {
  const octokit = new Octokit({ auth: token });
  return async (url): Promise<Answer> => {
    const options = { url, method: "GET", request: { signal: AbortSignal.timeout(PATIENCE) } } as const;
    const { data, headers } = await octokit.request(options).catch((error: unknown) => {
      throw explainOctokit(error, url, tokenName);
    });
    return { body: typeof data === "string" ? parseBody(url, data) : data, header: headerOf(headers) };
  };
}

/** Octokit's errors carry the answer of the forge; without one the forge was never reached. */
const Refused = z.looseObject({
  response: z.looseObject({ status: z.number(), headers: z.record(z.string(), z.unknown()) }),
});

function explainOctokit(error: unknown, url: string, tokenName: string): UserError {
  const { data } = Refused.safeParse(error);
  if (data === undefined) return outOfReach(url, error);
  const { status, headers } = data.response;
  return explainRefusal({ url, status, header: headerOf(headers), tokenName });
}

function headerOf(headers: Record<string, unknown>): Answer["header"] {
  return (name) => (headers[name] === undefined ? undefined : String(headers[name]));
}

function parseBody(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = "The forge's answer is not right as JSON: it may have been cut off.";
    throw new UserError(url, problem, "Try again.", { cause });
  }
}

function outOfReach(url: string, cause: unknown): UserError {
  const fix = "Check --host and the network, and try again.";
  return new UserError(url, "The forge can't be reached.", fix, { cause });
}

function readText(file: string, option: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UserError(option, `${file} can't be read.`, "Check its path, and that it may be read.", {
      cause,
    });
  }
}

/** Outside a repository, or without git, nothing is tracked. */
function isTracked(file: string): boolean {
  try {
    const args = ["-C", dirname(file), "ls-files", "--error-unmatch", "--", basename(file)];
    execFileSync("git", args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
