import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { recordCell } from '../../src/sheets/record-cell';
import { ModelWorkbook } from './model-workbook';

const workbook = new ModelWorkbook();
workbook.apply(planScaffold(['benefit-measures'], workbook.facts(), { settings: defaultSettings }).changeSet);
workbook.fill('BenefitMeasures', [{ ID: 'M-001' }, { ID: 'M-002', Measure: 'Calls' }]);
const tables = workbook.contents();

test.each([
  ['a field of a record', { table: 'BenefitMeasures', id: 'M-002', field: 'measure' }, { sheet: 'Benefit measures', address: 'C7' }],
  [
    'its id for the record as a whole', { table: 'BenefitMeasures', id: 'M-002', field: null },
    { sheet: 'Benefit measures', address: 'A7' },
  ],
  [
    'its id where the column is not there', { table: 'BenefitMeasures', id: 'M-001', field: 'nothing' },
    { sheet: 'Benefit measures', address: 'A6' },
  ],
  ['nothing for a record that is gone', { table: 'BenefitMeasures', id: 'M-009', field: 'measure' }, null],
  ['nothing for a table that is gone', { table: 'BenefitTracking', id: 'E-00001', field: 'value' }, null],
])('finds %s', (_, place, cell) => expect(recordCell(tables, place)).toEqual(cell));
