import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sampleProgram } from '../../src/sheets/sample-program';
import { sheetCatalog, sheetKeys, tableCatalog, tableSpec } from '../../src/sheets/sheet-catalog';
import { fieldOf } from '../../src/domain/realization/field-of';
import { toneColors } from '../../src/sheets/tone-colors';
import { stageColors } from '../../src/sheets/stage-colors';
import { ModelWorkbook } from './model-workbook';

/** The headers as the method of work names them, in order; status columns after the bar. */
const headers: Readonly<Record<string, string>> = {
  Objectives: 'ID, Objective, Level, Weight %, Owner, Measure of success | Benefits, Status',
  StakeholderRegister:
    'ID, Name, Group, Role, Influence, Interest, Support now, Support needed, Gains, Concerns, Expectation, Engagement owner, Channel, ' +
    'Every (days), Last contact | ' +
    'Approach, Support gap, Next contact, Status',
  EngagementLog: 'Date, Stakeholder, Type, Message, Feedback, Sentiment, Action, Owner, Due, Done',
  RealizationPlan:
    'ID, Activity, Type, Benefits, Owner, Stakeholders involved, Start, Finish, Depends on, Budget, Spent, People (days), Technology and ' +
    'other resources, Complete %, ' +
    'Finished on, Contingency, Iteration | Expected %, Days late, Value at risk, Status',
  BenefitLinks: 'From, To, Link, Contribution %, Lag (periods), Note',
  BenefitRegister:
    'ID, Benefit, Description, Category, Kind, Value type, Evidence type, Objective, Beneficiaries, Owner, Validator, Priority, ' +
    'Full-year value, Starts, Full effect, Ends, ' +
    'Ramp, Starts after, Offset (periods), Confidence, Evidence strength, Overlap group, State, Notes | Quality, Quality issues, Planned ' +
    'to date, Actual to date, Variance, ' +
    'Variance %, Realization %, Forecast, Status, Trend, Next review, Updated',
  BenefitMeasures:
    'ID, Benefit, Measure, Unit, Direction, Aggregation, Baseline, Baseline date, Target, Target date, Range low, Range high, Ramp, ' +
    'Tolerance %, Every (days), Data source, ' +
    'Owner, Weight % | Latest, Measured on, Expected by now, Progress %, Variance, Variance %, Forecast at target date, Status, Trend, ' +
    'Next reading',
  BenefitTracking:
    'ID, Period start, Measure, Series, Value, Evidence, Comment, Reason, Entered by, Entered on, Validated by, Replaces | Check',
  StatusHistory: 'Snapshot, Date, Id, Planned, Actual, Variance, Realization %, Forecast, Status',
};

it.each(Object.entries(headers))('%s has its columns in order', (table, expected) => {
  const [typed, refreshed = ''] = expected.split(' | ');
  const { columns } = tableSpec(table);
  const of = (owner: string) => columns.filter((column) => column.owner === owner).map((column) => column.header).join(', ');
  expect(of('user')).toBe(typed);
  expect(of('refresh')).toBe(refreshed);
});

describe('Every table', () => {
  it('has headers that differ, whatever their letter case, and fields that follow from them', () => {
    for (const table of tableCatalog) {
      const names = table.columns.map((column) => column.header.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const column of table.columns) expect(column.key).toBe(fieldOf(column.header));
    }
  });

  it('refers to tables that exist', () => {
    const names = new Set(tableCatalog.map((table) => table.name));
    const referred = tableCatalog.flatMap((table) => table.columns.flatMap(({ kind }) => (kind.is === 'reference' ? [kind.table] : [])));
    expect(referred.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('Every sheet', () => {
  const { settings } = sampleProgram();
  const { changeSet } = planScaffold(sheetKeys, new ModelWorkbook().facts(), { settings });
  const sheets = changeSet.changes.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : []));

  it('has a name Excel accepts, unlike that of a table', () => {
    const tables = new Set(tableCatalog.map((table) => table.name.toLowerCase()));
    for (const { name } of sheetCatalog) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
      expect(tables.has(name.toLowerCase())).toBe(false);
    }
  });

  it('keeps input messages within Excel’s limits', () => {
    for (const { validation } of sheets.flatMap((sheet) => [...sheet.blocks, ...sheet.tables.flatMap((table) => table.columns)])) {
      expect(validation?.prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(validation?.prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
      expect(validation?.alert?.message.length ?? 0).toBeLessThanOrEqual(225);
    }
  });

  it('uses in its formulas only columns, tables and names that exist', () => {
    const columns = new Map(
      sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, new Set(table.columns.map((column) => column.header))] as const)),
    );
    const cells = sheets.flatMap((sheet) => [
      ...sheet.blocks.flatMap((block) => block.cells.flat()),
      ...sheet.tables.flatMap((table) => table.columns.map((column) => column.formula ?? '')),
    ]);
    const names = changeSet.changes.flatMap((change) => (change.do === 'set-name' && change.after ? [change.after] : []));
    const formulas = [...cells, ...names, ...sheets.flatMap((sheet) => sheet.names.map(({ formula }) => formula))].filter(
      (cell) => String(cell).startsWith('='),
    );
    const broken = formulas.flatMap((formula) =>
      [...String(formula).matchAll(/([A-Z][A-Za-z]+)\[(@?)([^[\]#]+)\]/g)].filter(
        ([, table, , header]) => !columns.get(table!)?.has(header!),
      ).map(([reference]) => reference),
    );
    expect(formulas.length).toBeGreaterThan(500);
    expect([...new Set(broken)]).toEqual([]);
  });

  it('gives large type rows it fits in', () => {
    const large = sheets.flatMap((sheet) =>
      sheet.blocks.filter(({ style }) => (style?.size ?? 0) > 12).map(({ row, style }) => [sheet.rowHeights[row] ?? 15, style!.size!]));
    expect(large.length).toBeGreaterThan(sheets.length);
    for (const [height, size] of large) expect(height).toBeGreaterThan(1.3 * size!);
  });

  it('writes no cell twice, but for the values of the settings', () => {
    for (const sheet of sheets.filter(({ key }) => key !== 'program-settings')) {
      const taken = new Set<string>();
      const areas = [
        ...sheet.blocks.map(({ row, column, cells }) => ({ row, column, rows: cells.length, columns: cells[0]!.length })),
        ...sheet.tables.map(({ row, column, rows, columns: all }) => ({ row, column, rows: rows.length + 1, columns: all.length })),
      ];
      for (const area of areas) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            expect(taken.has(`${sheet.name} ${row} ${column}`)).toBe(false);
            taken.add(`${sheet.name} ${row} ${column}`);
          }
        }
      }
    }
  });
});

describe('Colors', () => {
  const luminance = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255).map(
      (c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4),
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (a: string, b: string): number => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };

  it.each(Object.entries(toneColors))(
    'of the tone %s can be read (WCAG AAA)', (_, { fill, color }) => expect(contrast(fill, color)).toBeGreaterThan(7),
  );
  it.each(Object.entries(stageColors))(
    'of the stage %s can be read on white (WCAG AA)', (_, color) => expect(contrast('#FFFFFF', color)).toBeGreaterThan(4.5),
  );
});
