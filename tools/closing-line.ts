import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with one plain line, `N passed, N failed, N skipped`, for people and scripts that read the end of a log.
 * Files that do not load, hooks that throw and stray errors count as failures; so does what `.ci/run` saw fail before the
 * tests, and a run that fails for another reason, such as coverage.
 */
// Vitest makes reporters with `new` from a module's default export: the one class and the one default export here that is no error.
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    process.on("exit", (code) => {
      if (code !== 0 && count.failed === 0) count.failed = 1;
      count.failed += Number(process.env["TACKLEBOX_FAILED_BEFORE"] ?? 0);
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`);
    });
  }
}
