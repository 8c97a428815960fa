import type { Assessment } from '../../src/domain/realization/assessment';
import { defaultSettings } from '../../src/domain/realization/settings';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planAppend } from '../../src/sheets/plan-append';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { planSnapshot } from '../../src/sheets/plan-snapshot';
import { sheetKeys } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const made = () => {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(sheetKeys, workbook.facts(), { settings: defaultSettings }).changeSet);
};
const contentOf = (workbook: ModelWorkbook, table: string) => workbook.contents().get(table)!;

describe('Adding records', () => {
  it('gives each the next free id, also where ids have gaps', () => {
    const workbook = made().fill('BenefitTracking', [{ ID: 'E-00002' }, { ID: 'E-00041' }, { ID: 'odd' }]);
    const { ids, changes } = planAppend(
      contentOf(workbook, 'BenefitTracking'), [{ measure: 'M-001', value: 0 }, { measure: 'M-002', value: 7 }],
    );
    expect(ids).toEqual(['E-00042', 'E-00043']);
    expect(changes).toEqual([
      {
        do: 'append-rows', table: 'BenefitTracking', columns: ['ID', 'Measure', 'Value'],
        rows: [['E-00042', 'M-001', 0], ['E-00043', 'M-002', 7]],
      },
    ]);
  });

  it('starts at one, and finds columns that were moved', () => {
    const workbook = made();
    workbook.table('BenefitRegister').headers.reverse();
    expect(planAppend(contentOf(workbook, 'BenefitRegister'), [{ benefit: 'New' }]).ids).toEqual(['B-001']);
  });

  it('has nothing to do without a record', () => {
    expect(planAppend(contentOf(made(), 'BenefitRegister'), [])).toEqual({ changes: [], ids: [] });
  });
});

describe('A snapshot', () => {
  const benefit = {
    row: 0, id: 'B-001', basis: 'money', plannedToDate: 10, actualToDate: 8, variance: -2, realizationPercent: 0.8, forecast: 90,
    status: 'At risk',
  };
  const unknown = {
    row: 1, id: 'B-002', basis: null, plannedToDate: null, actualToDate: null, variance: null, realizationPercent: null, forecast: null,
    status: null,
  };
  const assessment = {
    today: 46_200, benefits: [benefit, unknown], objectives: [], stakeholders: [], ideas: [], activities: [], measures: [],
    readings: [], risks: [], reviews: [], sustainment: [],
  } as unknown as Assessment;

  it('keeps the state of every benefit, and is read back as it was', () => {
    const workbook = made();
    const { changeSet, problems } = planSnapshot(assessment, contentOf(workbook, 'StatusHistory'), 'June');
    expect(problems).toEqual([]);
    workbook.apply(changeSet);
    expect(workbook.column('StatusHistory', 'Status').slice(1)).toEqual(['◆ At risk', '']);
    const { history } = decodeProgram(workbook.contents()).program;
    expect(history).toMatchObject([
      {
        snapshot: 'June', date: 46_200, id: 'B-001', planned: 10, actual: 8, variance: -2, realizationPercent: 0.8, forecast: 90,
        status: 'At risk',
      },
      { id: 'B-002', planned: null, status: '' },
    ]);
  });

  it('is not taken twice under one name', () => {
    const workbook = made();
    workbook.apply(planSnapshot(assessment, contentOf(workbook, 'StatusHistory'), 'June').changeSet);
    expect(planSnapshot(assessment, contentOf(workbook, 'StatusHistory'), 'June')).toMatchObject(
      { changeSet: { changes: [] }, problems: [{ code: 'snapshot-exists' }] },
    );
  });

  it('says so when there is no history to add it to', () => {
    expect(planSnapshot(assessment, undefined, 'June').problems).toMatchObject(
      [{ code: 'missing-table', details: { table: 'StatusHistory' } }],
    );
  });
});
