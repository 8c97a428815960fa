import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { codeOfFailure, onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn({ culture: 'de-DE' });
});
afterAll(() => addIn.close());

describe('worksheets', () => {
  test('are added at the end without being activated', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Added').load('position,visibility,id');
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([added.position, added.visibility, active.name]).toEqual([count.value - 1, 'Visible', 'Sheet1']);
    });
  });

  test.each([
    ['a name that is taken, whatever the case', 'ADDED', 'ItemAlreadyExists'],
    ['a name with a forbidden character', 'a/b', 'InvalidArgument'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a name that ends with an apostrophe', "it'", 'InvalidArgument'],
    ['the reserved name History', 'history', 'InvalidArgument'],
  ])('refuse %s', async (_what, name, code) => {
    expect(await codeOfFailure(Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }))).toBe(code);
  });

  test('are renamed, moved, colored, hidden and deleted', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.name = 'It\'s renamed';
      sheet.position = 0;
      sheet.tabColor = '#00b050';
      sheet.showGridlines = false;
      sheet.visibility = 'Hidden';
      sheet.load('name,position,tabColor,showGridlines,visibility');
      const cell = sheet.getRange('A1').load('address');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject(
        { name: "It's renamed", position: 0, tabColor: '#00B050', showGridlines: false, visibility: 'Hidden' },
      );
      expect(cell.address).toBe("'It''s renamed'!A1");
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("It's renamed");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('keep one that is visible', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id');
      await context.sync();
      worksheets.items.slice(1).forEach((sheet) => {
        sheet.visibility = 'Hidden';
      });
      await context.sync();
      worksheets.items[0]!.delete();
      expect(await codeOfFailure(context.sync())).toBe('InvalidOperation');
    });
  });

  test('freeze rows and columns', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toMatch(/A1:B3$/);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('keep custom properties and page layout', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.customProperties.add('benefits.sheet', 'register');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.setPrintMargins('Inches', { left: 0.5 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      const property = sheet.customProperties.getItemOrNullObject('Benefits.Sheet').load('value');
      const titles = sheet.pageLayout.getPrintTitleRows().load('address');
      sheet.pageLayout.load('orientation,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      expect(property.value).toBe('register');
      expect(titles.address).toMatch(/1:2$/);
      expect(sheet.pageLayout.toJSON()).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, leftMargin: 36 });
      expect(sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P');
    });
  });

  test('that are protected deny what was not allowed, and let unlocked cells be written', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      sheet.getRange('B1').values = [['allowed']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      const attempts: (() => unknown)[] = [
        () => { sheet.getRange('A1').values = [['denied']]; },
        () => { sheet.getRange('1:1').insert('Down'); },
        () => { sheet.tables.add('D1:E2', true); },
        () => sheet.protection.unprotect('wrong'),
      ];
      for (const attempt of attempts) {
        attempt();
        expect(await codeOfFailure(context.sync())).toBe('AccessDenied');
      }
      sheet.protection.unprotect('secret');
      sheet.getRange('A1').values = [['allowed']];
      await context.sync();
    });
  });
});

describe('names', () => {
  test('are added for a range or a formula, found, changed and deleted', async () => {
    await onNewSheet(async (sheet, context) => {
      const { names } = context.workbook;
      sheet.getRange('A1:A2').values = [[0.08], [3]];
      names.add('DiscountRate', sheet.getRange('A1'), 'the rate');
      names.add('Answer', '=42');
      const rate = names.getItem('discountrate').load('formula,type,comment,scope,visible');
      const range = names.getItem('DiscountRate').getRange().load('address,values');
      const cell = sheet.getRange('B1');
      cell.formulas = [['=DiscountRate*100+Answer']];
      cell.load('values');
      await context.sync();
      expect(rate.toJSON()).toMatchObject({ type: 'Range', comment: 'the rate', scope: 'Workbook', visible: true });
      expect(rate.formula).toMatch(/^='Test sheet \d+'!\$A\$1$/);
      expect(range.values).toEqual([[0.08]]);
      expect(cell.values).toEqual([[50]]);
      names.getItem('Answer').formula = '=0';
      names.getItem('DiscountRate').delete();
      const gone = names.getItemOrNullObject('DiscountRate');
      const answer = names.getItem('Answer').load('formula,value');
      await context.sync();
      expect([gone.isNullObject, answer.formula, answer.value]).toEqual([true, '=0', 0]);
    });
  });

  test('of a sheet are apart from those of the workbook', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.names.add('Local', sheet.getRange('C3'));
      const local = sheet.names.getItem('Local').load('scope');
      const global = context.workbook.names.getItemOrNullObject('Local');
      await context.sync();
      expect([local.scope, global.isNullObject]).toEqual(['Worksheet', true]);
    });
  });
});

describe('the application', () => {
  test('tells the culture of the user', async () => {
    await Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load(
        'name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,'
        + 'datetimeFormat/shortDatePattern,datetimeFormat/dateSeparator',
      );
      await context.sync();
      expect(cultureInfo.name).toBe('de-DE');
      expect([cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.numberFormat.numberGroupSeparator]).toEqual([',', '.']);
      expect([cultureInfo.datetimeFormat.shortDatePattern, cultureInfo.datetimeFormat.dateSeparator]).toEqual(['d.M.yyyy', '.']);
    });
  });

  test('calculates by hand when asked to', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      context.application.calculationMode = 'Manual';
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      context.application.calculate('Full');
      cell.load('values');
      context.application.load('calculationMode');
      await context.sync();
      expect([cell.values, context.application.calculationMode]).toEqual([[[10]], 'Manual']);
      context.application.calculationMode = 'Automatic';
      await context.sync();
    });
  });
});

describe('settings', () => {
  test('keep JSON values, and the document\'s settings are the same store', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('benefits.view', { open: ['register'], zoom: 1 });
      await context.sync();
      const setting = settings.getItemOrNullObject('benefits.view').load('value');
      const nothing = settings.getItemOrNullObject('nothing');
      await context.sync();
      expect(setting.value).toEqual({ open: ['register'], zoom: 1 });
      expect(nothing.isNullObject).toBe(true);
    });
    expect(addIn.host.save().settings).toEqual({ 'benefits.view': { open: ['register'], zoom: 1 } });
  });

  test('have room for 2 MB together', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('much', 'x'.repeat(1_500_000));
      await context.sync();
      settings.add('more', 'x'.repeat(1_000_000));
      expect(await codeOfFailure(context.sync())).toBe('InvalidArgument');
      settings.getItem('much').delete();
      await context.sync();
    });
  });
});
