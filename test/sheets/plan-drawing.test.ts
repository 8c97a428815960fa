import { defaultSettings } from '../../src/domain/realization/settings';
import type { PicturesBlueprint } from '../../src/sheets/picture-blueprints';
import { planDrawing } from '../../src/sheets/plan-drawing';
import { picturesKey } from '../../src/sheets/plan-pictures';
import { ModelWorkbook } from './model-workbook';

const line = (name: string): PicturesBlueprint => ({
  charts: [],
  shapes: [{ is: 'line', name, from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, color: '#000000', weight: 1, dashed: false, alternativeText: '' }],
});
const plan = (workbook: ModelWorkbook, pictures: PicturesBlueprint) =>
  planDrawing('benefits-map', pictures, workbook.facts(), defaultSettings, 'draw-map');

describe('drawing on a sheet', () => {
  it('adds the sheet, draws on it, and can be taken back', () => {
    const workbook = new ModelWorkbook();
    const { changeSet, sheet } = plan(workbook, line('one'));
    expect([sheet, changeSet.show]).toEqual(['Benefits map', 'Benefits map']);
    expect(changeSet.changes.find((change) => change.do === 'draw-pictures')).toMatchObject(
      { sheet: 'Benefits map', owner: 'Benefits map', before: null },
    );
    workbook.apply(changeSet);
    expect(workbook.sheets.map(({ key }) => key)).toContain('benefits-map');
    workbook.undo();
    expect(workbook.sheets).toEqual([]);
  });

  it('draws again where the sheet is now, in place of what was drawn last', () => {
    const workbook = new ModelWorkbook();
    workbook.apply(plan(workbook, line('one')).changeSet);
    workbook.sheets.find(({ key }) => key === 'benefits-map')!.name = 'Our map';
    const { changeSet } = plan(workbook, line('two'));
    expect(changeSet.changes).toMatchObject([
      { do: 'draw-pictures', sheet: 'Our map', owner: 'Benefits map', before: line('one'), after: line('two') },
      { do: 'set-setting', key: picturesKey, after: { 'Benefits map': line('two') } },
    ]);
  });
});
