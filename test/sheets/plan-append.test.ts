import { defaultSettings } from '../../src/domain/realization/settings';
import { planAppend } from '../../src/sheets/plan-append';
import { planScaffold } from '../../src/sheets/plan-scaffold';
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
        rows: [['E-00042', 'M-001', 0], ['E-00043', 'M-002', 7]], unique: 'ID',
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
