import { baselineVersions, frozenValues } from '../../../src/domain/realization/baseline-versions';
import { movedTargets, sameValue, targetHistory } from '../../../src/domain/realization/target-history';
import { benefit, day, frozen, measure, programOf } from './records';

const first = frozen({ value: 80 });
const second = frozen({ version: '1.1', date: day('2026-03-01'), approvedBy: 'Sponsor', reason: 'Later', value: 85 });
const third = frozen({ version: '1.2', date: day('2026-05-01'), value: 90 });

describe('the original target', () => {
  it('is what the first baseline says, whatever the order of the rows', () => {
    const history = targetHistory(frozenValues([third, second, first]), 'measures', measure({ target: 95 }), 'target');
    expect(history).toMatchObject({ original: { version: '1.0', value: 80 }, agreed: { version: '1.2', value: 90 }, current: 95 });
    expect(history.versions.map(({ value }) => value)).toEqual([80, 85, 90]);
  });

  it('is that of the first version that holds the cell: a measure may have come later', () => {
    const later = frozen({ version: '1.1', id: 'M-002', date: day('2026-03-01'), value: 7 });
    const history = targetHistory(frozenValues([first, later]), 'measures', measure({ id: 'M-002', target: 7 }), 'target');
    expect(history.original).toEqual({ version: '1.1', date: day('2026-03-01'), value: 7 });
  });

  it('is unknown for a cell that was never frozen', () => {
    expect(targetHistory(frozenValues([first]), 'measures', measure(), 'targetDate')).toMatchObject({ original: null, agreed: null });
  });

  it('is found whatever the letter case of table and field', () => {
    const entry = frozen({ table: 'benefitregister', id: 'B-001', field: 'FULL-YEAR VALUE', value: 5 });
    expect(targetHistory(frozenValues([entry]), 'benefits', benefit({ fullYearValue: 4 }), 'fullYearValue').original?.value).toBe(5);
  });

  it('is compared with what the records say now', () => {
    const program = programOf({
      benefits: [benefit({ fullYearValue: 100, fullEffect: null })],
      measures: [measure()],
      baselines: [
        frozen({ table: 'BenefitRegister', id: 'B-001', field: 'Full-year value', value: 120 }),
        frozen({ table: 'BenefitRegister', id: 'B-001', field: 'Full effect', value: '' }),
        frozen({ field: 'Baseline', value: 120 }),
        second,
        third,
      ],
    });
    const moved = movedTargets(program).map(({ id, field, original, current }) => [id, field, original?.value, current]);
    expect(moved).toEqual([
      ['B-001', 'fullYearValue', 120, 100],
      ['M-001', 'target', 85, 90],
    ]);
  });
});

test('the versions stand oldest first, each with who approved it and how much it holds', () => {
  const blank = frozen({ version: '', value: 1 });
  expect(baselineVersions([second, first, frozen({ approvedBy: '', reason: '', field: 'Baseline' }), blank])).toEqual([
    { version: '1.0', date: day('2026-01-15'), approvedBy: 'Board', reason: 'Business case', cells: 2 },
    { version: '1.1', date: day('2026-03-01'), approvedBy: 'Sponsor', reason: 'Later', cells: 1 },
  ]);
});

test.each([
  [null, '', true],
  ['', null, true],
  [0, null, false],
  [1, 1, true],
  ['a', 'b', false],
])('%p and %p hold the same: %p', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});
