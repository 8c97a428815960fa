import { pasteText } from '../../workbench/page/paste-text';
import { openEngine } from '../engine/open-engine';

test('pasted text is read as if it had been typed, and cells keep their looks', async () => {
  const { engine, at, values, text } = await openEngine();
  engine.setStyle(at('B2'), { numberFormat: '€#,##0', bold: true });
  engine.select([at('A2')]);
  pasteText(engine, 'B-001\t5,000\t12%\t01.10.2025\t=2*3');
  await engine.settle();
  expect(values('A2:E2')).toEqual([['B-001', 5000, 0.12, '01.10.2025', 6]]);
  expect([text('B2'), text('C2')]).toEqual(['€5,000', '12%']);
  expect(engine.styles(at('B2'))[0]![0]).toMatchObject({ bold: true });
});

test('blanks stay in their places and blank what was there', async () => {
  const { engine, at, put, values } = await openEngine();
  put('A1', [['a', 'b', 'c']]);
  engine.select([at('A1')]);
  pasteText(engine, '\tx\n\ty\t\n');
  expect(values('A1:C2')).toEqual([['', 'x', ''], ['', 'y', '']]);
});

test('a single value fills what is selected, and one undo takes it back', async () => {
  const { engine, at, put, values } = await openEngine();
  put('A1', [[1, 2], [3, 4]]);
  engine.select([at('A1:B2')]);
  pasteText(engine, '50%');
  expect(values('A1:B2')).toEqual([[0.5, 0.5], [0.5, 0.5]]);
  await engine.undo();
  expect(values('A1:B2')).toEqual([[1, 2], [3, 4]]);
  expect(engine.styles(at('A1'))[0]![0]!.numberFormat ?? 'General').toBe('General');
});
