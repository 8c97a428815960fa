import { targetHistory } from '../../src/domain/realization/target-history';
import { frozenValues } from '../../src/domain/realization/baseline-versions';
import type { NewTarget, RebaselineRequest } from '../../src/sheets/plan-rebaseline';
import { planRebaseline } from '../../src/sheets/plan-rebaseline';
import type { ModelWorkbook } from './model-workbook';
import { assessmentOf, programIn, sampleDay, sampleWorkbook } from './sample-workbook';

const value = (id: string, amount: number): NewTarget => ({ kind: 'benefits', id, field: 'fullYearValue', value: amount });
const request = (given: Partial<RebaselineRequest>): RebaselineRequest => ({
  version: '1.2',
  date: sampleDay,
  decision: 'Approved',
  decidedBy: 'Sponsor',
  name: 'City manager',
  trigger: 'New information',
  reason: 'Fewer agents leave than planned',
  targets: [value('B-001', 360_000)],
  ...given,
});
const plan = (given: Partial<RebaselineRequest>, workbook: ModelWorkbook = sampleWorkbook()) =>
  planRebaseline(request(given), programIn(workbook), workbook.contents());

function originalOf(workbook: ModelWorkbook, id: string): unknown {
  const program = programIn(workbook);
  return targetHistory(
    frozenValues(program.baselines),
    'benefits',
    program.benefits.find((benefit) => benefit.id === id)!,
    'fullYearValue',
  ).original?.value;
}

describe('A re-baseline', () => {
  it('freezes the new target, logs the change with its value, and moves the register', () => {
    const workbook = sampleWorkbook();
    const versions = workbook.column('Baselines', 'Version');
    const { changeSet, frozen, logged, captured } = plan({}, workbook);
    expect([frozen, logged, captured]).toEqual([1, 1, 0]);
    workbook.apply(changeSet);
    const program = programIn(workbook);
    expect(program.baselines.at(-1)).toMatchObject({
      version: '1.2',
      date: sampleDay,
      approvedBy: 'City manager',
      table: 'BenefitRegister',
      id: 'B-001',
      field: 'Full-year value',
      value: 360_000,
    });
    expect(program.changes.at(-1)).toMatchObject({
      id: 'C-05',
      trigger: 'New information',
      affected: 'B-001',
      field: 'Full-year value',
      old: 420_000,
      new: 360_000,
      valueImpact: -60_000,
      decidedBy: 'Sponsor',
      name: 'City manager',
      decision: 'Approved',
      baselineVersion: '1.2',
    });
    expect(program.benefits[0]!.fullYearValue).toBe(360_000);
    expect(originalOf(workbook, 'B-001')).toBe(420_000);
    expect(workbook.column('Baselines', 'Version').slice(0, versions.length)).toEqual(versions);
    expect(assessmentOf(workbook).findings.map(({ code }) => code)).not.toContain('target-off-baseline');
  });

  it('is taken back as a whole', () => {
    const workbook = sampleWorkbook();
    const before = JSON.stringify([...workbook.tables]);
    const { changeSet } = plan({ targets: [value('B-001', 1), value('B-004', 2)] }, workbook);
    workbook.apply(changeSet).undo();
    expect(JSON.stringify([...workbook.tables])).toBe(before);
  });

  it('freezes what is confirmed without logging a change', () => {
    expect(plan({ targets: [value('B-003', 96_000)] })).toMatchObject({ frozen: 1, logged: 0, captured: 0 });
  });

  it('logs what was moved in the register before anybody decided', () => {
    const workbook = sampleWorkbook();
    workbook.set('BenefitRegister', 0, 'Full-year value', 400_000);
    const { changeSet } = plan({ targets: [value('B-001', 400_000)] }, workbook);
    expect(changeSet.changes.map((change) => change.do)).toEqual(['append-rows', 'append-rows']);
    expect(programIn(workbook.apply(changeSet)).changes.at(-1)).toMatchObject({ old: 420_000, new: 400_000, valueImpact: -20_000 });
  });

  it('keeps what stood before as the original where no version held it', () => {
    const workbook = sampleWorkbook();
    const { rows } = workbook.table('Baselines');
    rows.splice(
      0,
      rows.length,
      rows[0]!.map(() => ''),
    );
    const { changeSet, captured } = plan({ version: '1.0', targets: [value('B-001', 360_000), value('B-003', 96_000)] }, workbook);
    expect(captured).toBe(1);
    workbook.apply(changeSet);
    expect(workbook.column('Baselines', 'Version')).toEqual(['Before 1.0', '1.0', '1.0']);
    expect(originalOf(workbook, 'B-001')).toBe(420_000);
    expect(originalOf(workbook, 'B-003')).toBe(96_000);
    expect(assessmentOf(workbook).findings).toContainEqual(
      expect.objectContaining({ code: 'baseline-without-approval', details: { version: 'Before 1.0' } }),
    );
  });

  it('counts more of a dis-benefit against the program', () => {
    const workbook = sampleWorkbook();
    expect(programIn(workbook.apply(plan({ targets: [value('B-013', 60_000)] }, workbook).changeSet)).changes.at(-1)!.valueImpact).toBe(
      -6000,
    );
  });

  it('moves dates of benefits and targets of measures, which have no value of their own', () => {
    const workbook = sampleWorkbook();
    const targets: NewTarget[] = [
      { kind: 'benefits', id: 'B-001', field: 'fullEffect', value: sampleDay + 90 },
      { kind: 'measures', id: 'M-001', field: 'target', value: 20 },
    ];
    const program = programIn(workbook.apply(plan({ targets }, workbook).changeSet));
    expect(program.benefits[0]!.fullEffect).toBe(sampleDay + 90);
    expect(program.measures[0]!.target).toBe(20);
    expect(program.changes.slice(-2).map(({ affected, field, valueImpact }) => [affected, field, valueImpact])).toEqual([
      ['B-001', 'Full effect', null],
      ['M-001', 'Target', null],
    ]);
  });

  it('that is not approved is logged only', () => {
    const workbook = sampleWorkbook();
    const { changeSet, frozen } = plan({ decision: 'Rejected' }, workbook);
    expect([frozen, changeSet.changes.map((change) => 'table' in change && change.table)]).toEqual([0, ['ChangeLog']]);
    expect(programIn(workbook.apply(changeSet)).changes.at(-1)).toMatchObject({ decision: 'Rejected', baselineVersion: '', new: 360_000 });
  });

  it('reminds of plan lines that stay as they are', () => {
    expect(plan({}).problems).toEqual([{ code: 'plan-lines-left', severity: 'note', details: { ids: 'B-001' } }]);
    expect(plan({ decision: 'Deferred' }).problems).toEqual([]);
  });

  it.each<[string, Partial<RebaselineRequest>, string]>([
    ['of nothing', { targets: [] }, 'rebaseline-of-nothing'],
    ['without a name', { version: ' ' }, 'baseline-unnamed'],
    ['under a name that is taken', { version: '1.1 ' }, 'baseline-exists'],
    ['without a decision', { name: '' }, 'rebaseline-undecided'],
    ['without a reason', { reason: '' }, 'rebaseline-without-reason'],
    ['of a benefit that is gone', { targets: [value('B-999', 1)] }, 'unknown-record'],
  ])('%s writes nothing', (_, given, code) => {
    const { changeSet, problems, frozen } = plan(given);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect([changeSet.changes, frozen]).toEqual([[], 0]);
  });

  it('names what is missing in the workbook', () => {
    const workbook = sampleWorkbook();
    workbook.tables.delete('Baselines');
    const { headers } = workbook.table('BenefitRegister');
    headers[headers.indexOf('Full-year value')] = 'Worth';
    const { problems } = planRebaseline(request({}), programIn(sampleWorkbook()), workbook.contents());
    expect(problems.map(({ code, details }) => [code, details])).toEqual([
      ['missing-table', { table: 'Baselines' }],
      ['missing-column', { table: 'BenefitRegister', column: 'Full-year value' }],
    ]);
  });
});
