import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellGrid, CellInput } from '../../src/sheets/change-set';
import { businessCase, rows, startRow } from '../../src/sheets/report/business-case';
import { appraisalFigures, businessCaseFormula, standsAsMade } from '../../src/sheets/report/business-case-formula';

/** The sheet's cells in columns A to C, as text. */
function landmarksOf(shift = 0): CellGrid {
  const grid = Array.from({ length: startRow + 1 }, (): CellInput[] => ['', '', '']);
  for (const { row, column, cells } of businessCase(defaultSettings).blocks) {
    cells.forEach((line, r) => line.forEach((cell, c) => {
      const place = grid[row + r + shift];
      if (place && column + c < 3) place[column + c] = cell;
    }));
  }
  return grid.slice(rows.results - 1, startRow);
}

test('every figure has a formula that refers to the sheet, whatever its name is now', () => {
  const npv = "=BENEFIT.NPV('Business case'!$P$44:$P$75,'Business case'!$D$44:$D$73,'Business case'!$B$9)";
  expect(businessCaseFormula('npv', 'plan', 'Business case')).toBe(npv);
  expect(businessCaseFormula('irr', 'actual-then-forecast', 'Case')).toBe('=BENEFIT.IRR(Case!$I$44:$I$73)');
  for (const figure of appraisalFigures) expect(businessCaseFormula(figure, 'plan', 'Case')).toMatch(/^=.*BENEFIT\.\w+\(/);
});

test('the sheet is found to stand as it was made, and not after a row was inserted', () => {
  expect(standsAsMade(landmarksOf())).toBe(true);
  expect(standsAsMade(landmarksOf(1))).toBe(false);
  expect(standsAsMade([])).toBe(false);
});
