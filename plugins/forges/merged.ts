import { z } from "zod";
import { UserError } from "../model/user-error.ts";

/** Where a pull request came from. `repo` is null where that repository has been deleted. */
export const Head = z.looseObject({
  ref: z.string(),
  repo: z.looseObject({ full_name: z.string() }).nullish(),
});

/** What GitHub, Forgejo and Gitea say of how a pull request ended. */
export type Ending = { merged: boolean; merge_commit_sha?: string | null | undefined };

/** The commit that a merged pull request became, or undefined where it isn't merged. */
export function mergedCommit({ merged, merge_commit_sha }: Ending): string | undefined {
  return merged ? (merge_commit_sha ?? undefined) : undefined;
}

/** The repository that a pull request came from. Throws where it is gone: then nobody can say who pushed. */
export function sourceOf(head: z.infer<typeof Head>, path: string): string {
  if (head.repo) return head.repo.full_name;
  throw sourceGone(path);
}

/** Says that the repository is gone which a pull request came from. */
export function sourceGone(path: string): UserError {
  return new UserError(
    path,
    "The repository that this came from is gone, so nobody can say who pushed to it.",
    "Ask the reviewers for a vote on paper instead.",
  );
}
