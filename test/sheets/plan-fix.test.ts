import { assess } from '../../src/domain/realization/assess';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { mentionedIds } from '../../src/sheets/mentioned-ids';
import type { CellFix } from '../../src/sheets/plan-fix';
import { fixOfFinding, fixOfProblem, planFix } from '../../src/sheets/plan-fix';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const today = 46_280;

function program(records: Readonly<Record<string, readonly Readonly<Record<string, CellInput>>[]>>): ModelWorkbook {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(
    sheetsOfPack('full').map(({ key }) => key), workbook.facts(), { settings: { ...defaultSettings, firstPeriod: 46_023 } },
  ).changeSet);
  for (const [table, rows] of Object.entries(records)) workbook.fill(table, rows);
  return workbook;
}

/** Every fix the workbook offers, by what is wrong. */
function fixes(workbook: ModelWorkbook): readonly (CellFix & { readonly code: string })[] {
  const contents = structuredClone(workbook.contents());
  const decoded = decodeProgram(contents);
  const isMentioned = mentionedIds(contents);
  const found = assess(decoded.program, today).findings.map(
    (finding) => ({ code: finding.code as string, fix: fixOfFinding(finding, contents.get(finding.table), isMentioned) }),
  );
  const read = decoded.problems.map((problem) => ({ code: problem.code, fix: fixOfProblem(problem, contents) }));
  return [...found, ...read].flatMap(({ code, fix }) => (fix === null ? [] : [{ ...fix, code }]));
}

/** A fix as the command plans it, on the workbook as it is then. */
const planned = (workbook: ModelWorkbook, fix: CellFix) =>
  planFix(fix, workbook.contents().get(fix.table), mentionedIds(workbook.contents()));

const benefits = [
  { ID: 'B-001', Benefit: 'Fewer letters', Owner: 'Head of claims' }, { ID: 'B-012', Benefit: 'Fewer calls', Owner: 'Head of service' },
];

test.each([
  [
    'a row without an id gets the next one',
    { BenefitRegister: [...benefits, { Benefit: 'Fewer visits', Owner: 'Head of sites' }] },
    'missing-id',
    '',
    'B-013',
  ],
  [
    'an id written differently becomes the one that is meant',
    { BenefitRegister: benefits, BenefitMeasures: [{ ID: 'M-001', Benefit: 'b 12', Measure: 'Calls' }] },
    'unknown-id',
    'b 12',
    'B-012',
  ],
  [
    'among several ids only the wrong one changes',
    { BenefitRegister: benefits, RealizationPlan: [{ ID: 'A-001', Activity: 'Training', Benefits: 'B-001, B12' }] }, 'unknown-id',
    'B-001, B12', 'B-001, B-012',
  ],
  [
    'a finished activity is complete',
    { RealizationPlan: [{ ID: 'A-001', Activity: 'Training', 'Finished on': 46_200, 'Complete %': 0.9 }] }, 'finished-but-not-complete',
    0.9, 1,
  ],
  [
    'a number entered as text becomes a number',
    { BenefitRegister: [{ ...benefits[0]!, 'Full-year value': '1200' }] },
    'number-as-text',
    '1200',
    1200,
  ],
  [
    'a word that is nearly on its list becomes that word', { BenefitRegister: [{ ...benefits[0]!, State: 'Aproved' }] }, 'unknown-word',
    'Aproved', 'Approved',
  ],
])('%s, and undo brings back what stood there', (_name, records, code, before, after) => {
  const workbook = program(records);
  const fix = fixes(workbook).find((candidate) => candidate.code === code)!;
  expect(fix).toMatchObject({ before, after });
  const { changeSet } = planned(workbook, fix);
  workbook.apply(changeSet);
  expect(workbook.column(fix.table, fix.column)[fix.row]).toBe(after);
  expect(fixes(workbook).filter((other) => other.code === code)).toEqual([]);
  workbook.undo();
  expect(workbook.column(fix.table, fix.column)[fix.row]).toBe(before);
});

test('an id that nobody can be sure of is not guessed', () => {
  const workbook = program({
    BenefitRegister: [...benefits, { ID: 'B-12', Benefit: 'Fewer visits' }],
    BenefitMeasures: [{ ID: 'M-001', Benefit: 'B12', Measure: 'Calls' }],
  });
  expect(fixes(workbook).filter(({ code }) => code === 'unknown-id')).toEqual([]);
});

describe('an id that two rows have', () => {
  const twice = [...benefits, { ID: 'B-012', Benefit: 'Fewer visits', Owner: 'Head of sites' }];
  const offered = (records: Parameters<typeof program>[0]) => fixes(program(records)).filter(({ code }) => code === 'duplicate-id');

  test('is given up by the row below while nothing refers to it, and undo gives it back', () => {
    const workbook = program({ BenefitRegister: twice });
    const fix = fixes(workbook).find(({ code }) => code === 'duplicate-id')!;
    expect(fix).toMatchObject({ row: 2, before: 'B-012', after: 'B-013' });
    workbook.apply(planned(workbook, fix).changeSet);
    expect(workbook.column('BenefitRegister', 'ID').slice(0, 3)).toEqual(['B-001', 'B-012', 'B-013']);
    workbook.undo();
    expect(workbook.column('BenefitRegister', 'ID').slice(0, 3)).toEqual(['B-001', 'B-012', 'B-012']);
  });

  test.each<[string, Parameters<typeof program>[0]]>([
    ['a measure', { BenefitMeasures: [{ ID: 'M-001', Benefit: 'b-012', Measure: 'Calls' }] }],
    ['one of several in a cell', { RealizationPlan: [{ ID: 'A-001', Activity: 'Training', Benefits: 'B-001, B-012' }] }],
    ['a baseline', { Baselines: [{ Version: '1.0', Table: 'BenefitRegister', Id: 'B-012', Field: 'Ends', Value: 46_300 }] }],
    ['a text', { BenefitRisks: [{ ID: 'R-01', Risk: 'Late, see B-012' }] }],
  ])('stays with both while %s speaks of it: nobody can tell which is meant', (_name, records) => {
    expect(offered({ BenefitRegister: twice, ...records })).toEqual([]);
  });

  test('is left alone when something has come to refer to it, or the other row has gone, since the look', () => {
    const workbook = program({ BenefitRegister: twice });
    const fix = fixes(workbook).find(({ code }) => code === 'duplicate-id')!;
    workbook.fill('BenefitMeasures', [{ ID: 'M-001', Benefit: 'B-012', Measure: 'Calls' }]);
    expect(planned(workbook, fix).fix).toBeNull();
    workbook.set('BenefitMeasures', 0, 'Benefit', '');
    workbook.set('BenefitRegister', 1, 'ID', 'B-002');
    expect(planned(workbook, fix).fix).toBeNull();
  });
});

describe('between the look and the fix', () => {
  const withoutIds = () => program({ BenefitRegister: [...benefits, { Benefit: 'Fewer visits' }, { Benefit: 'Fewer faults' }] });

  test('two rows without an id get different ones', () => {
    const workbook = withoutIds();
    const [first, second] = fixes(workbook).filter(({ code }) => code === 'missing-id');
    workbook.apply(planned(workbook, first!).changeSet);
    workbook.apply(planned(workbook, second!).changeSet);
    expect(workbook.column('BenefitRegister', 'ID').slice(0, 4)).toEqual(['B-001', 'B-012', 'B-013', 'B-014']);
  });

  test('a record that was sorted elsewhere is mended where it is now', () => {
    const workbook = withoutIds();
    const fix = fixes(workbook).find(({ code }) => code === 'missing-id')!;
    workbook.table('BenefitRegister').rows.reverse();
    workbook.apply(planned(workbook, fix).changeSet);
    const row = workbook.column('BenefitRegister', 'Benefit').indexOf('Fewer visits');
    expect(workbook.column('BenefitRegister', 'ID')[row]).toBe('B-013');
  });

  test('a record that was changed is left alone', () => {
    const workbook = withoutIds();
    const fix = fixes(workbook).find(({ code }) => code === 'missing-id')!;
    workbook.set('BenefitRegister', fix.row, 'Benefit', 'Fewer site visits');
    expect(planned(workbook, fix)).toMatchObject({ fix: null, changeSet: { changes: [] } });
    expect(planFix(fix, undefined, () => false)).toMatchObject({ fix: null, changeSet: { changes: [] } });
  });
});
