import { countResults } from '../../scripts/count-results';
import type { JestResults } from '../../scripts/count-results';

const results = (given: Partial<JestResults>): JestResults => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
  ...given,
});

test('the type check, the linter and the build count like tests', () => {
  expect(countResults([true, false, true], results({ numPassedTests: 10 }), true)).toEqual({ passed: 12, failed: 1, skipped: [] });
});

test('a test file that could not run is a failure', () => {
  expect(countResults([], results({ numFailedTests: 2, numRuntimeErrorTestSuites: 1 }), false).failed).toBe(3);
});

test('a run without results is a failure', () => {
  expect(countResults([true], null, false)).toEqual({ passed: 1, failed: 1, skipped: [] });
});

test('a run that failed although each test passed is a failure', () => {
  expect(countResults([], results({ numPassedTests: 5 }), false)).toEqual({ passed: 5, failed: 1, skipped: [] });
});

test('skipped tests are listed by their full names', () => {
  const testResults = [
    {
      assertionResults: [
        { fullName: 'a works', status: 'passed' },
        { fullName: 'b (no cases folder)', status: 'pending' },
        { fullName: 'c', status: 'todo' },
      ],
    },
  ];
  expect(countResults([], results({ numPassedTests: 1, testResults }), true).skipped).toEqual(['b (no cases folder)', 'c']);
});
