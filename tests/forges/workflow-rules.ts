import { z } from "zod";

const Permissions = z.union([z.string(), z.record(z.string(), z.string())]).optional();
const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

/** The parts of a workflow that say what it may do. */
export const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().optional(),
      environment: z.string().optional(),
      permissions: Permissions,
      steps: z.array(Step),
    }),
  ),
});
export type Workflow = z.infer<typeof Workflow>;

/** Events in which the code or the words of a stranger meet the rights of the repository. */
const UNSAFE_EVENTS = [
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion_comment",
];

/** What strangers can write, where it would be pasted into a command. */
const PASTED = /\$\{\{[^}]*(github\.(event|head_ref|base_ref|ref_name)|inputs\.)/;

const PIN = /^actions\/(checkout|setup-node|cache|upload-artifact)@(v4|[0-9a-f]{40})$/;

/** Each way in which a workflow breaks the rules, as a sentence. `text` is the file as it stands. */
export function findBreaches(workflow: Workflow, text: string): string[] {
  const { on, permissions, jobs } = workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const all = [permissions, ...Object.values(jobs).map((job) => job.permissions)];
  const writes = all.some((each) => JSON.stringify(each ?? {}).includes("write"));
  const isForPulls = "pull_request" in on;
  return [
    ...UNSAFE_EVENTS.filter((event) => event in on).map((event) => `It runs on ${event}.`),
    ...(permissions === undefined ? ["It doesn't say what it may do."] : []),
    ...(isForPulls && writes ? ["It runs the code of pull requests and may write."] : []),
    ...(isForPulls && /\$\{\{[^}]*(secrets|github\.token)/.test(text)
      ? ["It runs the code of pull requests with a secret."]
      : []),
    ...(writes &&
    !Object.values(jobs).every((job) => job.if?.includes("github.event.repository.default_branch"))
      ? ["It may write and runs on any branch."]
      : []),
    ...Object.values(jobs).flatMap((job) =>
      job.environment === undefined && /\$\{\{[^}]*secrets\./.test(JSON.stringify(job))
        ? ["It has a secret that any branch can ask for."]
        : [],
    ),
    ...steps.flatMap(({ uses }) => (uses === undefined || PIN.test(uses) ? [] : [`It uses ${uses}.`])),
    ...steps.flatMap(({ run }) =>
      run !== undefined && PASTED.test(run) ? ["It pastes a stranger's words into a command."] : [],
    ),
    ...steps
      .filter((step) => step.uses?.startsWith("actions/checkout@"))
      .flatMap((step) =>
        step.with?.["persist-credentials"] === false ? [] : ["It leaves its token behind."],
      ),
  ];
}
