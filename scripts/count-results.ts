/** The closing count of `npm test`. */

/** The part of jest's own result file that is counted here. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not run at all. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** The full name of each skipped test; a skipped test says why in its name. */
  readonly skipped: readonly string[];
}

/**
 * Counts the checks before the tests and the tests. A test file that could not run, and a test run that ended without results or failed
 * for a reason that is in none of its results, count as a failure each.
 */
export function countResults(checks: readonly boolean[], results: JestResults | null, jestSucceeded: boolean): Count {
  const passedChecks = checks.filter((passed) => passed).length;
  const failedTests = results === null ? 0 : results.numFailedTests + results.numRuntimeErrorTestSuites;
  const unexplained = !jestSucceeded && failedTests === 0 ? 1 : 0;
  const tests = results?.testResults.flatMap((file) => file.assertionResults) ?? [];
  return {
    passed: passedChecks + (results?.numPassedTests ?? 0),
    failed: checks.length - passedChecks + failedTests + unexplained,
    skipped: tests.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => fullName),
  };
}
