import { addSheets } from '../../src/commands/add-sheets';
import { refreshStatus } from '../../src/commands/refresh-status';
import { saveBenefit } from '../../src/commands/save-benefit';
import { undoLast } from '../../src/commands/undo-last';
import { OpenExcel } from './open-excel';

let excel: OpenExcel;
beforeEach(async () => { excel = await OpenExcel.open(); });
afterEach(() => excel.close());

test('a benefit is added and changed as one row, against what others write meanwhile, and each step can be taken back', async () => {
  const { surroundings } = excel;
  await addSheets.run(surroundings, { sheets: ['program-settings', 'benefit-register'] });
  const field = (after: string | number, before: string | number = '') => ({ before, after });

  const fields = { benefit: field('Fewer calls'), starts: field(46296), priority: field(2) };
  const added = await saveBenefit.run(surroundings, { of: null, fields });
  expect(added).toMatchObject({ is: 'benefit-saved', id: 'B-001', isNew: true, problems: [] });
  await saveBenefit.run(surroundings, { of: null, fields: { benefit: field('A slip') } });
  await undoLast.run(surroundings);
  expect((await excel.column('BenefitRegister', 'ID')).filter((id) => id !== '')).toEqual(['B-001']);
  expect((await saveBenefit.run(surroundings, { of: null, fields: { benefit: field('007') } })).id).toBe('B-002');
  expect((await excel.column('BenefitRegister', 'Benefit')).slice(0, 3)).toEqual(['Fewer calls', '007', '']);
  await refreshStatus.run(surroundings);
  const status = await excel.column('BenefitRegister', 'Status');
  expect(status[0]).not.toBe('');

  // The table was sorted after the form was opened: the row is found by its id, and only the changed cell is written.
  await excel.doing(({ tables }) => tables.getItem('BenefitRegister').sort.apply([{ key: 0, ascending: false }]));
  const place = (await excel.column('BenefitRegister', 'ID')).indexOf('B-001');
  const before = await excel.contents();
  const { answer: changed, syncs } = await excel.counting(() =>
    saveBenefit.run(surroundings, { of: { id: 'B-001', row: 0 }, fields: { owner: field('Head of service') } }));
  expect(changed.receipt.cells).toBe(1);
  expect(syncs).toBeLessThanOrEqual(4);
  expect((await excel.column('BenefitRegister', 'Owner'))[place]).toBe('Head of service');
  expect((await excel.column('BenefitRegister', 'Status'))[place]).toBe(status[0]);

  // Somebody else has typed into the same cell: nothing is overwritten.
  const conflict = saveBenefit.run(surroundings,
    { of: { id: 'B-001', row: place }, fields: { owner: field('Mine'), notes: field('Note') } });
  await expect(conflict).rejects.toMatchObject({ failure: 'changed-meanwhile', state: 'unchanged', subject: 'BenefitRegister[Owner]' });
  expect((await excel.column('BenefitRegister', 'Notes'))[place]).toBe('');

  await undoLast.run(surroundings);
  expect(await excel.contents()).toEqual(before);

  const gone = saveBenefit.run(surroundings, { of: { id: 'B-404', row: 0 }, fields: {} });
  await expect(gone).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: 'B-404' });
});

test('a workbook without a register has none to save into', async () => {
  const outcome = await saveBenefit.run(excel.surroundings, { of: null, fields: { benefit: { before: '', after: 'X' } } });
  expect(outcome).toMatchObject({ id: null, problems: [{ code: 'missing-table' }], receipt: { cells: 0 } });
});
