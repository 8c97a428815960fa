import fc from 'fast-check';
import { assess } from '../../src/domain/realization/assess';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planRefresh } from '../../src/sheets/plan-refresh';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { approximately, expectedStatus, withoutSymbol } from './expected-status';
import type { MessyTable } from './messy-program';
import { messyProgram, programDay, settingsTable } from './messy-program';
import { ModelWorkbook } from './model-workbook';

function workbookOf(tables: readonly MessyTable[]): ModelWorkbook {
  const workbook = new ModelWorkbook();
  for (const { name, sheet, titles, left, headers, rows } of [settingsTable, ...tables]) {
    workbook.tables.set(name, { sheet, row: titles, column: left, headers: [...headers], rows: rows.map((row) => [...row]) });
  }
  return workbook;
}

function planned(workbook: ModelWorkbook, today: number) {
  const contents = workbook.contents();
  return planRefresh(assess(decodeProgram(contents).program, today), contents, workbook.settings);
}

function refreshed(workbook: ModelWorkbook, ...days: readonly number[]): ModelWorkbook {
  for (const today of days) workbook.apply(planned(workbook, today).changeSet);
  return workbook;
}

const cellsOf = (workbook: ModelWorkbook): unknown => structuredClone([...workbook.tables]);

/** What no date changes. */
const dateless: ReadonlySet<string> = new Set([
  'BenefitRegister[Quality]', 'BenefitRegister[Quality issues]', 'StakeholderRegister[Approach]', 'StakeholderRegister[Support gap]',
  'WorkshopIdeas[Score]', 'WorkshopIdeas[Rank]', 'BenefitRisks[Exposure]', 'BenefitRisks[Rating]', 'BenefitReviews[Variance to original]',
  'BenefitReviews[Variance to current]',
  'BenefitReviews[Achieved %]',
]);

describe('Refreshing any program, in whatever order its workbook is', () => {
  test('writes status columns and no other', () => {
    fc.assert(fc.property(messyProgram, programDay, (tables, today) => {
      const written = planned(workbookOf(tables), today).changeSet.changes.flatMap((change) =>
        (change.do === 'write-cells' && 'table' in change.target ? [change.target] : []));
      expect(written.length).toBeGreaterThan(0);
      for (const { table, column } of written) expect(tableSpec(table).columns.find(({ header }) => header === column)?.owner).toBe(
        'refresh',
      );
    }), { numRuns: 60 });
  });

  test('writes what an independent computation says', () => {
    fc.assert(fc.property(messyProgram, programDay, (tables, today) => {
      const workbook = refreshed(workbookOf(tables), today);
      for (const [column, cells] of expectedStatus(workbook.tables, today)) {
        const [, table, header] = /^(\w+)\[(.+)\]$/.exec(column)!;
        expect({ column, cells: workbook.column(table!, header!).map(withoutSymbol) }).toEqual({ column, cells: cells.map(approximately) });
      }
    }), { numRuns: 150 });
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(messyProgram, programDay, (tables, today) => {
      expect(planned(refreshed(workbookOf(tables), today), today).changeSet.changes).toEqual([]);
    }), { numRuns: 60 });
  });

  test('on another date changes only what the date changes, and comes to the same as refreshing on that date alone', () => {
    fc.assert(fc.property(messyProgram, programDay, programDay, (tables, first, second) => {
      const workbook = refreshed(workbookOf(tables), first);
      const { changeSet } = planned(workbook, second);
      const columns = changeSet.changes.flatMap(
        (change) => (change.do === 'write-cells' && 'table' in change.target ? [`${change.target.table}[${change.target.column}]`] : []),
      );
      expect(columns.filter((column) => dateless.has(column))).toEqual([]);
      expect(cellsOf(workbook.apply(changeSet))).toEqual(cellsOf(refreshed(workbookOf(tables), second)));
    }), { numRuns: 60 });
  });
});
