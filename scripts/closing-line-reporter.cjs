// Lists every skipped test by name and closes the run with one line: N passed, N failed, N skipped.
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    for (const file of results.testResults) {
      for (const test of file.testResults) {
        if (test.status === 'pending' || test.status === 'todo') console.log(`skipped: ${test.fullName}`);
      }
      if (file.skipped) console.log(`skipped file: ${file.testFilePath}`);
    }
    // A file that could not run at all counts as a failure of its own.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests + results.numTodoTests} skipped`);
  }
}
module.exports = ClosingLineReporter;
