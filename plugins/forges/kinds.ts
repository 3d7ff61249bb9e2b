import { UserError } from "../model/user-error.ts";
import type { PullRequestName, ReadPullRequest } from "./forge.ts";
import { readForgejo } from "./forgejo.ts";
import { readGithub } from "./github.ts";
import { readGitlab } from "./gitlab.ts";

/** A kind of forge: where its public server and its interface are, where its token is, and how it is read. */
export type ForgeKind = {
  host: string;
  /** The address of the interface for programs on a host. */
  toInterface: (host: string) => string;
  tokenName: string;
  read: ReadPullRequest;
};

/** All kinds of forge, by the name that `--forge` takes. */
export const FORGES = {
  github: {
    host: "https://github.com",
    toInterface: (host) => (host === "https://github.com" ? "https://api.github.com" : `${host}/api/v3`),
    tokenName: "GITHUB_TOKEN",
    read: readGithub,
  },
  gitlab: {
    host: "https://gitlab.com",
    toInterface: (host) => `${host}/api/v4`,
    tokenName: "GITLAB_TOKEN",
    read: readGitlab,
  },
  forgejo: {
    host: "https://codeberg.org",
    toInterface: (host) => `${host}/api/v1`,
    tokenName: "FORGEJO_TOKEN",
    read: readForgejo,
  },
} as const satisfies Record<string, ForgeKind>;
export type ForgeName = keyof typeof FORGES;

/** Where to read: the kind of forge, its host if not the public one, and the pull request. */
export type ForgePlace = PullRequestName & { forge: ForgeName; host: string };

/** What a person typed to say where to read. */
export type TypedPlace = Partial<Record<"forge" | "host" | "repository" | "pull-request", string>>;

/** Checks what a person typed. Throws a UserError that names the option. */
export function toForgePlace(typed: TypedPlace): ForgePlace {
  const { forge = "", repository = "" } = typed;
  if (!isForgeName(forge)) {
    const fix = `Write one of: ${Object.keys(FORGES).join(", ")}; or --from with a recorded file.`;
    throw new UserError("--forge", forge === "" ? "Say which forge." : `There is no forge "${forge}".`, fix);
  }
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository) || /(^|\/)\.+(\/|$)/.test(repository)) {
    throw new UserError("--repository", "This is not the name of a repository.", "Write it like owner/name.");
  }
  const number = Number(typed["pull-request"] ?? "");
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new UserError("--pull-request", "This is not a pull request's number.", "Write it like 12.");
  }
  return { forge, repository, number, host: toHost(typed.host ?? FORGES[forge].host) };
}

function isForgeName(name: string): name is ForgeName {
  return Object.hasOwn(FORGES, name);
}

/** Only this machine may be asked without encryption: the token is in every question. */
function toHost(typed: string): string {
  const url = URL.parse(typed);
  const isLocal = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
  if (url?.protocol !== "https:" && !(url?.protocol === "http:" && isLocal)) {
    throw new UserError(
      "--host",
      "This is not the address of a forge.",
      "Write it like https://git.example.org.",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
