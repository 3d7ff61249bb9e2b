import type { Finding } from "./finding.ts";

/** The content has errors, so nothing can be built from it. Carries all of them. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly findings: readonly Finding[];
  /** Eleventy's own mark for an error that needs no log of its own: whoever catches this one prints the findings. */
  readonly __errorAlreadyLogged = true;

  constructor(findings: readonly Finding[]) {
    super("The content has errors.");
    this.findings = findings;
  }
}
