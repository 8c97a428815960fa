import type { Finding } from '../../src/domain/realization/assessment';
import { assess } from '../../src/domain/realization/assess';
import { defaultSettings } from '../../src/domain/realization/settings';
import { decodeProgram } from '../../src/sheets/decode-program';
import { findingKey } from '../../src/sheets/finding-key';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sheetKeys } from '../../src/sheets/sheet-catalog';
import { day } from '../domain/realization/records';
import { ModelWorkbook } from './model-workbook';

const settings = { ...defaultSettings, firstPeriod: day('2026-01-01'), numberOfPeriods: 12 };

/** A program with a finding of nearly every kind that is about more than one cell. */
function faulty(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(sheetKeys, workbook.facts(), { settings }).changeSet);
  const benefit = { State: 'Approved', 'Full-year value': 100, 'Overlap group': 'Same', Starts: day('2026-06-01') };
  return workbook
    .fill('BenefitRegister', [
      { ...benefit, ID: 'B-001', Benefit: 'Fewer letters', Objective: 'O-77', 'Full effect': day('2026-02-01') },
      { ...benefit, ID: '', Benefit: 'Fewer calls' },
      { ...benefit, ID: '', Benefit: 'Fewer visits' },
      { ...benefit, ID: 'B-004', Benefit: 'New portal', Owner: 'Ann', Validator: 'Ann' },
    ])
    .fill('RealizationPlan', [
      { ID: 'A-001', Activity: 'One', Benefits: 'B-88, B-99', 'Depends on': 'A-002' },
      { ID: 'A-002', Activity: 'Two', 'Depends on': 'A-001' },
    ])
    .fill('BenefitLinks', [
      { From: 'B-001', To: 'B-004', Link: 'Contributes', 'Contribution %': 0.7 },
      { From: 'A-001', To: 'B-004', Link: 'Contributes', 'Contribution %': 0.7 },
      { From: 'A-002', To: 'B-404', Link: 'Requires' },
    ])
    .fill('EngagementLog', [
      { Date: day('2026-01-05'), Stakeholder: 'S-9', Type: 'Meeting', Action: 'Call', Due: day('2026-02-01') },
      { Date: day('2026-01-06'), Stakeholder: 'S-9', Type: 'Meeting', Action: 'Write', Due: day('2026-02-02') },
    ])
    .fill('Baselines', [
      { Version: 'First', Table: 'BenefitRegister', Id: 'B-001', Field: 'Smell', Value: 1 },
      { Version: 'First', Table: 'BenefitRegister', Id: 'B-004', Field: 'Smell', Value: 1 },
    ]);
}

function keyed(workbook: ModelWorkbook, today: number): { readonly findings: readonly Finding[]; readonly keys: readonly string[] } {
  const tables = workbook.contents();
  const { findings } = assess(decodeProgram(tables).program, today);
  return { findings, keys: findings.map((finding) => findingKey(finding, tables.get(finding.table))) };
}

test('a key says which record and field a finding is about', () => {
  const { keys } = keyed(faulty(), day('2026-07-01'));
  expect(keys).toEqual(expect.arrayContaining([
    'benefit-without-owner · BenefitRegister · B-001 · owner',
    'unknown-id · RealizationPlan · A-001 · benefits · B-99',
    'missing-id · BenefitRegister · Fewer calls 100 46174 · id',
    'contributions-above-whole · BenefitLinks · B-004',
    'circular-dependency · RealizationPlan · A-001, A-002',
  ]));
});

test('no two findings of a program share a key', () => {
  const { keys, findings } = keyed(faulty(), day('2026-07-01'));
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(12);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('keys are the same wherever records are sorted to, and on another day', () => {
  const workbook = faulty();
  const before = keyed(workbook, day('2026-08-01')).keys;
  for (const name of ['BenefitRegister', 'EngagementLog', 'Baselines', 'RealizationPlan']) workbook.table(name).rows.reverse();
  workbook.table('BenefitRegister').headers.unshift('My own');
  for (const row of workbook.table('BenefitRegister').rows) row.unshift('mine');
  expect([...keyed(workbook, day('2026-08-02')).keys].sort()).toEqual([...before].sort());
});
