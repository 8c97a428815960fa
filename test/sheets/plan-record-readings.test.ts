import { assess } from '../../src/domain/realization/assess';
import { defaultSettings } from '../../src/domain/realization/settings';
import { decodeProgram } from '../../src/sheets/decode-program';
import type { NewReading } from '../../src/sheets/plan-record-readings';
import { planRecordReadings } from '../../src/sheets/plan-record-readings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { ModelWorkbook } from './model-workbook';

const may = 46_143;
const june = 46_174;
const today = 46_213;

let workbook: ModelWorkbook;
beforeEach(() => {
  workbook = new ModelWorkbook();
  workbook.apply(planScaffold(['benefit-measures', 'benefit-tracking'], workbook.facts(), { settings: defaultSettings }).changeSet);
  workbook.fill('BenefitMeasures', [{ ID: 'M-001', Measure: 'Calls' }, { ID: 'M-002', Measure: 'Letters' }]);
  workbook.fill('BenefitTracking', [{ ID: 'E-00007', 'Period start': may, Measure: 'M-001', Series: 'Actual', Value: 104 }]);
});

const reading = (given: Partial<NewReading> = {}): NewReading =>
  ({ measure: 'M-001', periodStart: june, value: 100, evidence: '', comment: '', reason: '', replaces: '', ...given });

function plan(readings: readonly NewReading[], by = 'Head of claims') {
  const { program } = decodeProgram(workbook.contents());
  const found = { program, assessment: assess(program, today), tracking: workbook.contents().get('BenefitTracking') };
  return planRecordReadings(readings, found, { by, on: today });
}

describe('Recording readings', () => {
  test('appends them with the next ids, who entered them and when', () => {
    const { changeSet, problems, ids } = plan(
      [reading({ evidence: 'Telephone system', reason: 'Volume', comment: 'Holidays' }), reading({ measure: 'M-002', value: 0 })],
    );
    expect(problems).toEqual([]);
    expect(ids).toEqual(['E-00008', 'E-00009']);
    workbook.apply(changeSet);
    const { readings } = decodeProgram(workbook.contents()).program;
    expect(readings.slice(1)).toMatchObject([
      {
        id: 'E-00008', periodStart: june, measure: 'M-001', series: 'Actual', value: 100, evidence: 'Telephone system', comment: 'Holidays',
        reason: 'Volume', enteredBy: 'Head of claims', enteredOn: today, validatedBy: '', replaces: '',
      },
      { id: 'E-00009', measure: 'M-002', value: 0, evidence: '' },
    ]);
  });

  test('a correction names what it replaces, and then stands for its period', () => {
    workbook.apply(plan([reading({ periodStart: may, value: 105, replaces: 'E-00007' })]).changeSet);
    const { program } = decodeProgram(workbook.contents());
    expect(program.readings[1]).toMatchObject({ id: 'E-00008', replaces: 'E-00007' });
    expect(assess(program, today).readings.map(({ check }) => check)).toEqual(['replaced', 'late-entry']);
  });

  test('text that begins with an equals sign stays text', () => {
    const { changeSet } = plan([reading({ comment: '=WEBSERVICE("x")' })]);
    expect(JSON.stringify(changeSet)).toContain(`"'=WEBSERVICE`);
  });

  test.each([
    ['an unknown measure', reading({ measure: 'M-009' }), 'reading-of-unknown-measure'],
    ['no number', reading({ value: Number.NaN }), 'reading-without-number'],
    ['no period', reading({ periodStart: 0 }), 'reading-without-period'],
    ['a period that meanwhile has a reading', reading({ periodStart: may }), 'reading-meanwhile'],
    ['a period that meanwhile has another one than it corrects', reading({ periodStart: may, replaces: 'E-00001' }), 'reading-meanwhile'],
  ])('one with %s keeps all from being written', (_, wrong, code) => {
    expect(plan([reading({ measure: 'M-002' }), wrong])).toMatchObject(
      { changeSet: { changes: [] }, ids: [], problems: [{ code, severity: 'error' }] },
    );
  });

  test('two of one period keep each other from being written', () => {
    expect(plan([reading(), reading({ value: 101 })]).problems).toMatchObject([{ code: 'reading-twice', details: { measure: 'M-001' } }]);
  });

  test('what was typed is never dropped for want of a column', () => {
    const table = workbook.table('BenefitTracking');
    table.headers[table.headers.indexOf('Comment')] = 'Remarks';
    expect(plan([reading({ comment: 'Holidays' })])).toMatchObject(
      { changeSet: { changes: [] }, problems: [{ code: 'missing-column', details: { column: 'Comment' } }] },
    );
    expect(plan([reading()]).problems).toEqual([]);
  });

  test('without the table there is nowhere to write to', () => {
    workbook.tables.delete('BenefitTracking');
    expect(plan([reading()]).problems).toMatchObject([{ code: 'missing-table', details: { table: 'BenefitTracking' } }]);
  });
});
