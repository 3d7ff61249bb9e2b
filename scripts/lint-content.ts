import { enableCompileCache } from "node:module";

/** The compiled code is kept by Node between runs: editors and pre-commit hooks call this on one file at a time. */
enableCompileCache();
await import("./lint-content/command.ts");
