import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { codeOfFailure, onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

describe('data validation', () => {
  const rules: readonly [string, Excel.DataValidationRule, string][] = [
    ['a typed list', { list: { inCellDropDown: true, source: 'Open,Closed' } }, 'List'],
    ['a list in cells', { list: { inCellDropDown: true, source: '=$Z$1:$Z$3' } }, 'List'],
    ['a number', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, 'Decimal'],
    ['a whole number', { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } }, 'WholeNumber'],
    ['a date', { date: { formula1: '2024-01-01', operator: 'GreaterThan' } }, 'Date'],
    ['a formula', { custom: { formula: '=COUNTIF($A:$A,A1)=1' } }, 'Custom'],
  ];

  test.each(rules)('keeps %s with its words', async (_what, rule, type) => {
    await onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = rule;
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Not possible', message: 'Choose one of the list.' };
      dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'Written by Refresh.' };
      const cell = sheet.getRange('A3').dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
      const outside = sheet.getRange('B1').dataValidation.load('type');
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        rule, type, errorAlert: { title: 'Not possible', style: 'Stop' }, prompt: {
          title: 'Status',
          message: 'Written by Refresh.',
        }, ignoreBlanks: true,
      });
      expect(outside.type).toBe('None');
      sheet.getRange('A3').dataValidation.clear();
      cell.load('type');
      await context.sync();
      expect(cell.type).toBe('None');
    });
  });

  test('takes a range as the source of a list', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
      const { dataValidation } = sheet.getRange('A1').load('dataValidation/rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toMatch(/^='Test sheet \d+'!\$C\$1:\$C\$3$/);
    });
  });

  test('refuses a list or formula above 255 characters, one without its sign, a date as a number and a rule of two kinds', async () => {
    await onNewSheet(async (sheet, context) => {
      for (const rule of [
        { list: { inCellDropDown: true, source: 'x,'.repeat(130) } },
        { custom: { formula: `=LEN(A1)>${'1+'.repeat(130)}0` } },
        { custom: { formula: 'LEN(A1)>3' } },
        { date: { formula1: 45_000 as unknown as string, operator: 'GreaterThan' } },
        { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } },
      ] satisfies Excel.DataValidationRule[]) {
        sheet.getRange('A1').dataValidation.rule = rule;
        expect(await codeOfFailure(context.sync())).toBe('InvalidArgument');
      }
    });
  });

  test('refuses a title of more than 32 characters and a message of more than 255', async () => {
    await onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      for (const texts of [{ title: 'x'.repeat(33), message: '' }, { title: '', message: 'x'.repeat(256) }]) {
        dataValidation.prompt = { showPrompt: true, ...texts };
        expect(await codeOfFailure(context.sync())).toBe('InvalidArgument');
        dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...texts };
        expect(await codeOfFailure(context.sync())).toBe('InvalidArgument');
      }
    });
  });
});

describe('conditional formats', () => {
  test('refuse a formula without its sign', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'ISNA(A1)';
      expect(await codeOfFailure(context.sync())).toBe('InvalidArgument');
    });
  });

  test('by text, by value and by formula color their cells', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.load('id');
      sheet.getRange('A1:C1').values = [['On track', 5, 9]];
      const byText = sheet.getRange('A1:A5').conditionalFormats.add('ContainsText');
      byText.textComparison.rule = { operator: 'Contains', text: 'On track' };
      byText.textComparison.format.fill.color = '#C6EFCE';
      byText.textComparison.format.font.color = '#006100';
      const byValue = sheet.getRange('B1:B5').conditionalFormats.add('CellValue');
      byValue.cellValue.rule = { operator: 'GreaterThan', formula1: '=3' };
      byValue.cellValue.format.font.bold = true;
      const byFormula = sheet.getRange('C1:C5').conditionalFormats.add('Custom');
      byFormula.custom.rule.formula = '=$B1<$C1';
      byFormula.custom.format.fill.color = 'yellow';
      await context.sync();
      await addIn.host.idle();
      const style = (column: number): unknown => addIn.engine.conditionalStyle(sheet.id, 0, column);
      expect(style(0)).toMatchObject({ fill: '#C6EFCE', fontColor: '#006100' });
      expect(style(1)).toMatchObject({ bold: true });
      expect(style(2)).toMatchObject({ fill: '#FFFF00' });
      byText.load('type');
      byText.textComparison.load('rule');
      await context.sync();
      expect([byText.type, byText.textComparison.rule]).toEqual(['ContainsText', { operator: 'Contains', text: 'On track' }]);
    });
  });

  test('scales, bars and icons keep what was set', async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#F8696B' }, midpoint: {
          type: 'Percentile', formula: '50', color: '#FFEB84',
        }, maximum: { type: 'HighestValue', color: '#63BE7B' },
      };
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#5B9BD5';
      bar.dataBar.showDataBarOnly = true;
      const icons = range.conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeTrafficLights1';
      scale.colorScale.load('threeColorScale,criteria');
      bar.dataBar.load('showDataBarOnly,positiveFormat/fillColor');
      icons.iconSet.load('style,criteria');
      const count = range.conditionalFormats.getCount();
      const other = scale.dataBarOrNullObject;
      other.load('showDataBarOnly');
      await context.sync();
      expect(scale.colorScale.threeColorScale).toBe(true);
      expect(scale.colorScale.criteria.midpoint).toMatchObject({ type: 'Percentile', formula: '50', color: '#FFEB84' });
      expect([bar.dataBar.showDataBarOnly, bar.dataBar.positiveFormat.fillColor]).toEqual([true, '#5B9BD5']);
      expect(icons.iconSet.style).toBe('ThreeTrafficLights1');
      expect(icons.iconSet.criteria).toHaveLength(3);
      expect([count.value, other.isNullObject]).toEqual([3, true]);
      icons.delete();
      range.conditionalFormats.load('items/type');
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type).sort()).toEqual(['ColorScale', 'DataBar']);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  test('a new one is the first', async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      const first = range.conditionalFormats.add('Custom').load('id');
      const second = range.conditionalFormats.add('Custom').load('id');
      second.stopIfTrue = true;
      range.conditionalFormats.load('items/id,items/priority,items/stopIfTrue');
      await context.sync();
      expect(
        range.conditionalFormats.items.map(({ id, priority, stopIfTrue }) => [id, priority, stopIfTrue]),
      ).toEqual([[second.id, 0, true], [first.id, 1, false]]);
    });
  });
});
