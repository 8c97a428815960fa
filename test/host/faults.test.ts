import type { Engine, EngineEvent } from '../../workbench/engine/engine';
import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import { excel2021, excelOnTheWeb } from '../../workbench/host/profiles';
import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { codeOfFailure, onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn | undefined;
afterEach(() => addIn?.close());

describe('faults on demand', () => {
  test('fail the sync they are for, once, and leave the workbook as it was', async () => {
    addIn = await openAddIn();
    const { host } = addIn;
    host.faults.next({ at: 1, error: { code: 'AccessDenied', detail: 'Somebody protected the sheet.' } });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[1]];
      expect(await codeOfFailure(context.sync())).toBe('AccessDenied');
      const again = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      expect(again.values).toEqual([['']]);
    });
    expect(host.log.records.map(({ error }) => error?.code)).toEqual(['AccessDenied', undefined]);
  });

  test('fail in the middle, with what came before done', async () => {
    addIn = await openAddIn();
    addIn.host.faults.next({
      at: ({ request }) => request.Actions.some(
        ({ Name }) => Name === 'Values',
      ), action: (actions) => actions.map(({ Name }) => Name).lastIndexOf('Values'), error: { code: 'RequestAborted' },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2').values = [['second']];
      expect(await codeOfFailure(context.sync())).toBe('RequestAborted');
      const cells = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(cells.values).toEqual([['first'], ['']]);
    });
  });

  test('change the workbook meanwhile', async () => {
    addIn = await openAddIn();
    const { host, engine } = addIn;
    await onNewSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      host.faults.next({ at: 2, before: () => engine.removeSheet(sheet.id) });
      sheet.getRange('A1').values = [[1]];
      expect(await codeOfFailure(context.sync())).toBe('ItemNotFound');
    });
  });
});

/** The engine of a page whose user is editing a cell. */
async function editingEngine(): Promise<{ engine: Engine; setEditing(active: boolean): void }> {
  const engine = await createHeadlessEngine();
  const listeners = new Set<(event: EngineEvent) => void>();
  const listen = engine.on.bind(engine);
  let isEditing = false;
  engine.isEditing = () => isEditing;
  engine.on = (listener) => {
    listeners.add(listener);
    const stop = listen(listener);
    return () => {
      listeners.delete(listener);
      stop();
    };
  };
  return {
    engine,
    setEditing: (active) => {
      isEditing = active;
      listeners.forEach((listener) => listener({ type: 'editing', active }));
    },
  };
}

describe('while a cell is being edited', () => {
  test('a run is refused, unless it waits', async () => {
    const { engine, setEditing } = await editingEngine();
    addIn = await openAddIn({ engine });
    setEditing(true);
    const write = (options: Excel.RunOptions): Promise<void> => Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOfFailure(write({}))).toBe('InvalidOperationInCellEditMode');
    let finished = false;
    const waiting = write({ delayForCellEdit: true }).then(() => {
      finished = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(finished).toBe(false);
    setEditing(false);
    await waiting;
    expect(finished).toBe(true);
  });
});

describe('profiles', () => {
  test('Excel for the web refuses requests and responses above 5 MB', async () => {
    addIn = await openAddIn({ profile: excelOnTheWeb });
    await onNewSheet(async (sheet, context) => {
      const text = 'x'.repeat(1000);
      sheet.getRange('A1:A3000').values = Array.from({ length: 3000 }, () => [text]);
      await context.sync();
      sheet.getRange('B1:B3000').copyFrom('A1:A3000');
      sheet.getRange('A1:B3000').load('values');
      expect(await codeOfFailure(context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
      sheet.getRange('C1:C6000').values = Array.from({ length: 6000 }, () => [text]);
      expect(await codeOfFailure(context.sync())).toBe('RequestPayloadSizeLimitExceeded');
    });
  });

  test('each tells its requirement sets', async () => {
    addIn = await openAddIn({ profile: excel2021 });
    const supported = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
    expect(
      [
        supported('ExcelApi', '1.14'),
        supported('ExcelApi', '1.15'),
        supported('SharedRuntime', '1.1'),
        supported('KeyboardShortcuts', '1.1'),
      ],
    )
      .toEqual([true, false, true, false]);
    addIn.close();
    addIn = await openAddIn();
    expect([supported('ExcelApi', '1.20'), supported('KeyboardShortcuts', '1.1')]).toEqual([true, true]);
  });
});
