import { tableSpec } from '../../src/sheets/sheet-catalog';
import { statusCellValue } from '../../src/sheets/status-cells';
import { refreshedSample } from './refreshed-sample';

describe('Quality issues', () => {
  const { program, assessment } = refreshedSample();
  const table = tableSpec('BenefitRegister');
  const column = table.columns.find(({ key }) => key === 'qualityIssues')!;
  const said = (id: string) => statusCellValue(table, column, assessment.benefits.find((row) => row.id === id)!);
  const stated = (id: string) => {
    const { confidence, evidenceStrength } = program.benefits.find((benefit) => benefit.id === id)!;
    return [confidence, evidenceStrength];
  };

  it('call what is low low, and not unknown', () => {
    expect(stated('B-005')).toEqual(['Low', 'Assertion']);
    expect(said('B-005')).toBe('confidence low or not given; rests on no more than an assertion');
    expect(stated('B-014')).toEqual(['Low', 'Expert view']);
    expect(said('B-014')).toBe('confidence low or not given');
  });

  it('are blank where every letter is met', () => {
    expect(stated('B-001')).toEqual(['Medium', 'Benchmark']);
    expect(said('B-001')).toBe('');
  });
});
