import { defaultSettings } from '../../src/domain/realization/settings';
import { planAddLink, planRemoveLink } from '../../src/sheets/plan-links';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { ModelWorkbook } from './model-workbook';

/** Two links from A-001, so that From alone names no row. */
function withLinks(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(['benefit-links'], workbook.facts(), { settings: defaultSettings }).changeSet);
  return workbook.fill('BenefitLinks', [
    { From: 'A-001', To: 'B-001', Link: 'Contributes', 'Contribution %': 0.5 },
    { From: 'A-001', To: 'B-002', Link: 'Requires', Note: 'Ours' },
  ]);
}
const linksOf = (workbook: ModelWorkbook): string[] =>
  workbook.table('BenefitLinks').rows.filter(([from]) => from !== '').map((row) => row.slice(0, 4).join(' ').trim());

describe('links of the map in the workbook', () => {
  it('are added as a row, and taken back without touching another row from the same cause', () => {
    const workbook = withLinks();
    const added = planAddLink(workbook.contents().get('BenefitLinks')!, { from: 'A-001', to: 'B-003', kind: 'conflicts', weight: 0.25 });
    workbook.apply(added);
    expect(linksOf(workbook)).toEqual(['A-001 B-001 Contributes 0.5', 'A-001 B-002 Requires', 'A-001 B-003 Conflicts 0.25']);
    workbook.undo();
    expect(linksOf(workbook)).toEqual(['A-001 B-001 Contributes 0.5', 'A-001 B-002 Requires']);
  });

  it('are removed row by row, and come back whole', () => {
    const workbook = withLinks();
    const removed = planRemoveLink(workbook.contents().get('BenefitLinks')!, { row: 1, from: 'A-001', to: 'B-002' });
    workbook.apply(removed);
    expect(linksOf(workbook)).toEqual(['A-001 B-001 Contributes 0.5']);
    workbook.undo();
    expect(linksOf(workbook)).toContain('A-001 B-002 Requires');
    expect(workbook.column('BenefitLinks', 'Note')).toContain('Ours');
  });

  it('are left alone when the row holds another one by now', () => {
    const links = withLinks().contents().get('BenefitLinks')!;
    expect(planRemoveLink(links, { row: 0, from: 'A-001', to: 'B-002' }).changes).toEqual([]);
    expect(planRemoveLink(links, { row: 99, from: 'A-001', to: 'B-002' }).changes).toEqual([]);
  });
});
