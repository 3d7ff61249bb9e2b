/** Why a file can't be given to families and what to do, each as one plain sentence. */
export type Problem = { problem: string; fix: string };
