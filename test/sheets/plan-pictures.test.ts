import type { PicturesBlueprint } from '../../src/sheets/picture-blueprints';
import { drawnPictures, picturesKey, planPictures } from '../../src/sheets/plan-pictures';
import { ModelWorkbook } from './model-workbook';

const chart = (name: string): PicturesBlueprint['charts'][number] => ({
  name, type: 'line', title: name, from: 'B2', to: 'F12', categories: 'Sheet1!$A$2:$A$5', legend: 'none',
  series: [{ name: 'Plan', values: 'Sheet1!$B$2:$B$5', color: '#0F6CBD' }],
});
const one: PicturesBlueprint = { charts: [chart('Value')], shapes: [] };
const two: PicturesBlueprint = { charts: [chart('Value'), chart('Cost')], shapes: [] };

function draw(workbook: ModelWorkbook, owner: string, pictures: PicturesBlueprint | null) {
  const changeSet = { command: 'draw', changes: planPictures([{ owner, sheet: 'Sheet1', pictures }], workbook.settings) };
  workbook.apply(changeSet);
  return changeSet;
}

describe('Pictures on a sheet', () => {
  it('are redrawn knowing what was drawn before, each owner on its own', () => {
    const workbook = new ModelWorkbook();
    draw(workbook, 'Dashboard', one);
    draw(workbook, 'Benefits map', one);
    const again = draw(workbook, 'Dashboard', two);
    expect(again.changes[0]).toMatchObject({ do: 'draw-pictures', owner: 'Dashboard', before: one, after: two });
    expect(drawnPictures('Dashboard', workbook.settings)).toEqual(two);
    expect(drawnPictures('Benefits map', workbook.settings)).toEqual(one);

    workbook.undo();
    expect(drawnPictures('Dashboard', workbook.settings)).toEqual(one);
    expect(workbook.pictures.get('Sheet1!Dashboard')).toEqual(one);
  });

  it('leave nothing behind when they are taken away', () => {
    const workbook = new ModelWorkbook();
    draw(workbook, 'Dashboard', one);
    draw(workbook, 'Dashboard', null);
    expect(workbook.pictures.size).toBe(0);
    expect(workbook.settings).not.toHaveProperty([picturesKey]);
    expect(drawnPictures('Dashboard', workbook.settings)).toBeNull();
  });
});
