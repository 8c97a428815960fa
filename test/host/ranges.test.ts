import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

describe('writing', () => {
  test.each([
    ['12', 12, 'General', 'Double'],
    ['007', 7, 'General', 'Double'],
    ["'007", '007', 'General', 'String'],
    ['1,234.5', 1234.5, '#,##0.00', 'Double'],
    ['12%', 0.12, '0%', 'Double'],
    ['-3', -3, 'General', 'Double'],
    ['(5)', -5, 'General', 'Double'],
    ['$1,000', 1000, '$#,##0_);[Red]($#,##0)', 'Double'],
    ['1/15/2024', 45306, 'm/d/yyyy', 'Double'],
    ['2024-01-15', 45306, 'm/d/yyyy', 'Double'],
    ['15-Jan-2024', 45306, 'd-mmm-yy', 'Double'],
    ['6:00', 0.25, 'h:mm', 'Double'],
    ['TRUE', true, 'General', 'Boolean'],
    ['B-001', 'B-001', 'General', 'String'],
    ['2/30/2024', '2/30/2024', 'General', 'String'],
    ['', '', 'General', 'Empty'],
  ])('%j becomes %j with format %s', async (input, value, format, kind) => {
    await onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      cell.values = [[input]];
      cell.load('values,numberFormat,valueTypes');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.numberFormat).toEqual([[format]]);
      expect(cell.valueTypes).toEqual([[kind]]);
    });
  });

  test('a cell of format Text keeps what is written as text', async () => {
    await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:A2');
      cells.numberFormat = [['@'], ['@']];
      cells.values = [['007'], [12]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['007'], ['12']]);
    });
  });

  test('one value fills a range, null leaves a cell, an empty text clears it', async () => {
    await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = 1 as never;
      cells.values = [[null, '', 3]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[1, '', 3]]);
    });
  });

  test('formulas calculate and errors have their kind', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      const cells = sheet.getRange('B1:B3');
      cells.formulas = [['=A1*A2'], ['=1/0'], ['=IF(A1>1,"high","low")']];
      cells.load('values,formulas,valueTypes,text');
      await context.sync();
      expect(cells.values).toEqual([[6], ['#DIV/0!'], ['high']]);
      expect(cells.formulas).toEqual([['=A1*A2'], ['=1/0'], ['=IF(A1>1,"high","low")']]);
      expect(cells.valueTypes).toEqual([['Double'], ['Error'], ['String']]);
      expect(cells.text).toEqual([['6'], ['#DIV/0!'], ['high']]);
    });
  });

  test('3,000 cells that office.js sends in pieces arrive whole', async () => {
    await onNewSheet(async (sheet, context) => {
      const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `text ${row}`]);
      const cells = sheet.getRange('A1:C1000');
      cells.values = values;
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual(values);
    });
  });
});

test('ranges are found from ranges', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:D4').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    const range = sheet.getRange('B2:D4');
    const found: Record<string, Excel.Range> = {
      'C3': range.getCell(1, 1),
      'B3:D3': range.getRow(1),
      'D2:D4': range.getColumn(2),
      'D4': range.getLastCell(),
      'B4:D4': range.getLastRow(),
      'C3:E5': range.getOffsetRange(1, 1),
      'B2:E5': range.getResizedRange(1, 1),
      'B2:C2': range.getAbsoluteResizedRange(1, 2),
      'B5:D6': range.getRowsBelow(2),
      'A2:A4': range.getColumnsBefore(1),
      'A1:D4': range.getBoundingRect('A1'),
      'D4:D4': range.getIntersection('D4:F9'),
      '2:4': range.getEntireRow(),
      'B:D': range.getEntireColumn(),
      'B2:D4 used': sheet.getUsedRange(),
      'B2:D4 region': sheet.getRange('C3').getSurroundingRegion(),
    };
    Object.values(found).forEach((each) => each.load('address'));
    await context.sync();
    for (const [expected, each] of Object.entries(found)) {
      const address = expected.replace(/ .*/, '').replace(/^(\w+):\1$/, '$1');
      expect(each.address.replace(/^.*!/, '')).toBe(address);
    }
  });
});

describe('changing', () => {
  test('cells move when others are inserted or deleted, and formulas follow', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)']];
      sheet.getRange('A2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const total = sheet.getRange('C1').load('values,formulas');
      await context.sync();
      expect(total.formulas).toEqual([['=SUM(A1:A4)']]);
      expect(total.values).toEqual([[16]]);
      sheet.getRange('2:2').delete('Up');
      total.load('values,formulas');
      await context.sync();
      expect(total.formulas).toEqual([['=SUM(A1:A3)']]);
      expect(total.values).toEqual([[6]]);
    });
  });

  test('copies move relative references and leave absolute ones', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1').formulas = [['=A1+$A$1']];
      sheet.getRange('B2').copyFrom('B1');
      const copy = sheet.getRange('B2').load('formulas,values');
      const values = sheet.getRange('D1');
      values.copyFrom('B1:B1', 'Values');
      values.load('formulas');
      await context.sync();
      expect(copy.formulas).toEqual([['=A2+$A$1']]);
      expect(copy.values).toEqual([[3]]);
      expect(values.formulas).toEqual([[2]]);
    });
  });

  test('clearing contents keeps the format, clearing formats keeps the contents', async () => {
    await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [[1, 2]];
      cells.format.fill.color = '#ff0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const [first, second] = ['A1', 'B1'].map((address) => sheet.getRange(address).load('values,format/fill/color'));
      await context.sync();
      expect([first!.values, first!.format.fill.color]).toEqual([[['']], '#FF0000']);
      expect([second!.values, second!.format.fill.color]).toEqual([[[2]], '#FFFFFF']);
    });
  });

  test('sorting keeps rows together', async () => {
    await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B4');
      cells.values = [['Id', 'Value'], ['a', 3], ['b', 1], ['c', 2]];
      cells.sort.apply([{ key: 1, ascending: true }], false, true);
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['Id', 'Value'], ['b', 1], ['c', 2], ['a', 3]]);
    });
  });

  test('a spilled formula can be asked for where it spills to', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const spill = sheet.getRange('A1').getSpillingToRange().load('address,values');
      const parent = sheet.getRange('A3').getSpillParent().load('address');
      const none = sheet.getRange('C1').getSpillingToRangeOrNullObject();
      await context.sync();
      expect(spill.address).toMatch(/A1:A3$/);
      expect(spill.values).toEqual([[1], [2], [3]]);
      expect(parent.address).toMatch(/A1$/);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('looks', () => {
  test('formats are read as they were set, and null where cells differ', async () => {
    await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B2');
      cells.format.font.bold = true;
      cells.format.font.color = 'white';
      cells.format.fill.color = '#1f4e79';
      cells.format.horizontalAlignment = 'Center';
      cells.format.wrapText = true;
      cells.format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A1').format.font.size = 16;
      cells.load('format/font/bold,format/font/color,format/font/size,format/fill/color,format/horizontalAlignment,format/wrapText');
      const border = cells.format.borders.getItem('EdgeBottom').load('style');
      const top = cells.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(cells.format.toJSON()).toMatchObject({
        font: { bold: true, color: '#FFFFFF', size: null }, fill: { color: '#1F4E79' }, horizontalAlignment: 'Center', wrapText: true,
      });
      expect([border.style, top.style]).toEqual(['Continuous', 'None']);
    });
  });

  test('widths and heights are in points', async () => {
    await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B3');
      cells.format.columnWidth = 90;
      sheet.getRange('2:2').format.rowHeight = 30;
      cells.load('format/columnWidth,format/rowHeight');
      const second = sheet.getRange('A2').load('format/rowHeight,top,left,width');
      await context.sync();
      expect([cells.format.columnWidth, cells.format.rowHeight]).toEqual([90, null]);
      expect([second.format.rowHeight, second.top, second.width]).toEqual([30, 15, 90]);
    });
  });

  test('rows and columns are hidden, grouped and shown', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('E:F').group('ByColumns');
      sheet.getRange('E:F').hideGroupDetails('ByColumns');
      const rows = sheet.getRange('A2:A3').load('rowHidden');
      const mixed = sheet.getRange('A1:A2').load('rowHidden');
      const columns = sheet.getRange('E1:F1').load('columnHidden');
      await context.sync();
      expect([rows.rowHidden, mixed.rowHidden, columns.columnHidden]).toEqual([true, null, true]);
      sheet.showOutlineLevels(1, 2);
      columns.load('columnHidden');
      await context.sync();
      expect(columns.columnHidden).toBe(false);
    });
  });
});
