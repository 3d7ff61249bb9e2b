import { nearest } from "../model/nearest.ts";

/** What links can lead to: pages with the ids of their headings, services, and addresses that the build makes. */
export type LinkTargets = {
  /** Ids of headings by page path (`school/sen-support`). */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  services: ReadonlySet<string>;
  /** Paths such as `services/category/health`. */
  made: ReadonlySet<string>;
  /** Paths of pages and services (`services/<id>`) that have mistakes of their own: links to them are let be. */
  unread: ReadonlySet<string>;
  /** Where the documents of the site are, by their names: `form.pdf`. */
  files: ReadonlyMap<string, string>;
  /** Ids of services that are over: links to them lead to the list of all services. */
  ended: ReadonlySet<string>;
};

/** A link that leads somewhere, with the name of the document that it opens, or a sentence that says why it doesn't and what to do. */
export type ResolvedLink = { href: string; file?: string } | { problem: string; fix: string };

/**
 * Resolves a link as an author writes it: `../school/sen-support.md#help`, `../../services/x.yaml`,
 * `/services/`, `#heading`, or a web, mail or phone address. `from` is the file's path inside its language's
 * folder (`ehc-plans/ask.md`); `urlOf` gives the address of a path in the reader's language.
 */
export function resolveLink(
  address: string,
  from: string,
  targets: LinkTargets,
  urlOf: (path: string) => string,
): ResolvedLink {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return resolveOutside(address);
  const [target = "", anchor] = address.split("#", 2);
  if (target.startsWith("/")) return resolveMade(target, anchor, targets, urlOf);
  const file = target === "" ? from : joinPath(from, target);
  const service = /^\.\.\/services\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (service !== undefined) return resolveService(service, targets, urlOf);
  const name = /^\.\.\/files\/([^/]+)$/.exec(file)?.[1];
  if (name !== undefined) return resolveFile(name, targets);
  return resolvePage(file, anchor, targets, urlOf);
}

const SCHEMES = ["https:", "http:", "mailto:", "tel:"];

function resolveOutside(address: string): ResolvedLink {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && SCHEMES.includes(url.protocol)) return { href: url.href };
  return {
    problem: `The link "${address}" can't be used.`,
    fix: "Use an address that starts with https://, mailto: or tel:.",
  };
}

function resolveMade(
  target: string,
  anchor: string | undefined,
  targets: LinkTargets,
  urlOf: (path: string) => string,
): ResolvedLink {
  const path = target.replace(/^\/|\/$/g, "");
  if (targets.made.has(path) || targets.pages.has(path)) return { href: withAnchor(urlOf(path), anchor) };
  const id = /^services\/([^/]+)$/.exec(path)?.[1];
  if (id !== undefined && targets.ended.has(id)) return { href: urlOf("services") };
  if ((id !== undefined && targets.services.has(id)) || targets.unread.has(path))
    return { href: urlOf(path) };
  return broken(target, nearest(path, [...targets.made, ...targets.pages.keys()]), (path) => `/${path}/`);
}

function resolveService(id: string, targets: LinkTargets, urlOf: (path: string) => string): ResolvedLink {
  const path = `services/${id}`;
  if (targets.ended.has(id)) return { href: urlOf("services") };
  if (targets.services.has(id) || targets.unread.has(path)) return { href: urlOf(path) };
  return broken(id, nearest(id, targets.services), (id) => `${id}.yaml`);
}

function resolveFile(name: string, { files, unread }: LinkTargets): ResolvedLink {
  const href = files.get(name);
  if (href !== undefined) return { href, file: name };
  if (unread.has(`files/${name}`)) return { href: `/files/${name}` };
  return broken(name, nearest(name, files.keys()), (name) => name);
}

function resolvePage(
  file: string,
  anchor: string | undefined,
  targets: LinkTargets,
  urlOf: (path: string) => string,
): ResolvedLink {
  const path = file.replace(/\.md$/, "").replace(/(^|\/)index$/, "");
  const ids = file.endsWith(".md") ? targets.pages.get(path) : undefined;
  if (ids === undefined && file.endsWith(".md") && targets.unread.has(path)) return { href: urlOf(path) };
  if (ids === undefined) return broken(file, nearest(path, targets.pages.keys()), (path) => `${path}.md`);
  if (anchor === undefined || ids.has(anchor)) return { href: withAnchor(urlOf(path), anchor) };
  const guess = nearest(anchor, ids);
  return {
    problem: `The page "${file}" has no heading "#${anchor}".`,
    fix: guess === undefined ? "Link to the page without it." : `Did you mean "#${guess}"?`,
  };
}

function withAnchor(url: string, anchor: string | undefined): string {
  return anchor === undefined ? url : `${url}#${encodeURIComponent(anchor)}`;
}

function broken(target: string, guess: string | undefined, write: (guess: string) => string): ResolvedLink {
  const fix =
    guess === undefined ? "Correct the address, or take the link out." : `Did you mean "${write(guess)}"?`;
  return { problem: `The link to "${target}" leads nowhere.`, fix };
}

/** Joins a relative path to a file's folder; steps above the language's folder stay as `..`. */
function joinPath(from: string, target: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.length === 0 || parts.at(-1) === "..") parts.push("..");
      else parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
