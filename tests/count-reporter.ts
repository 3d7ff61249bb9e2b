import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line of counts, for tools that read only the end of a log. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    console.log(
      `${count("passed")} passed, ${count("failed") + brokenFiles} failed, ${count("skipped")} skipped`,
    );
  }
}
