import { openEngine } from './open-engine';

test('groups that join each other are one step, and never a part of what was done before them', async () => {
  const { engine, put, values } = await openEngine();
  put('A1', [['typed']]);
  engine.beginUndoGroup().end(); // a run that begins by reading
  for (const text of ['first', 'second']) {
    const group = engine.beginUndoGroup({ joinPrevious: true });
    put('B1', [[text]]);
    group.end();
  }
  expect(values('A1:B1')).toEqual([['typed', 'second']]);
  await engine.undo();
  expect(values('A1:B1')).toEqual([['typed', '']]);
  await engine.undo();
  expect(values('A1:B1')).toEqual([['', '']]);
});
