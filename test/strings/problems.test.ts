import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findingSeverities } from '../../src/domain/realization/health/finding-codes';
import { en } from '../../src/strings/en';

const folder = path.resolve(__dirname, '../../src/sheets');
const codes = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap(
      (file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/(?:code: |report\()'([a-z-]+)'/g)].map((match) => match[1]!),
    ),
);
const details = {
  id: 'B-001', column: 'Owner', text: 'abc', row: 3, count: 2, first: 'A', last: 'B', table: 'CashFlow', name: 'X', from: 'B-001',
  to: 'B-002',
};

test('the plans and decoders of the sheets report what there are sentences for', () => {
  expect(codes.size).toBeGreaterThan(15);
});

test.each([...codes, 'calculated-by-hand'])('the problem %s has a sentence', (code) => {
  expect(en.problems[code]?.(details)).toMatch(/^\S.*[.!?]$/s);
});

test.each(Object.keys(findingSeverities) as (keyof typeof findingSeverities)[])('the finding %s has a sentence', (code) => {
  expect(en.findings[code](details)).toMatch(/^\S.*[.!?]$/s);
});
