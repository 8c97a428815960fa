import run from '../../bench/sizes';

test.each(run().map((row) => [row.what, row.kilobytes, row.budget]))('%s: %d kB of %d kB', (_what, kilobytes, budget) => {
  expect(kilobytes).toBeGreaterThan(0);
  expect(kilobytes).toBeLessThanOrEqual(budget);
});
