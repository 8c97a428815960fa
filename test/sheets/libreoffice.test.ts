import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import type { FormulaCell } from './evaluated-workbook';
import { EvaluatedWorkbook } from './evaluated-workbook';
import { refreshedSample } from './refreshed-sample';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
const testWithOffice = office ? test : test.skip;
const reason = office ? '' : ' (skipped: LibreOffice is not installed)';

/** LibreOffice's own setting "recalculate on load: always", so that the file's stored results prove nothing. */
const recalculateOnLoad = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it after it has opened and recalculated it. */
async function recalculated(bytes: Uint8Array): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), recalculateOnLoad);
    writeFileSync(join(folder, 'program.xlsx'), bytes);
    const saved = join(folder, 'saved');
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
    execFileSync(
      office!,
      [...settings, '--convert-to', 'xlsx', '--outdir', saved, join(folder, 'program.xlsx')],
      { stdio: 'ignore', timeout: 180_000 },
    );
    const book = new Workbook();
    await book.xlsx.load(readFileSync(join(saved, 'program.xlsx')));
    return book;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cells with the add-in's own functions, which LibreOffice cannot know, and what is computed from them beside them. */
function needingAddIn(cells: readonly FormulaCell[]): ReadonlySet<FormulaCell> {
  const line = ({ sheet, row }: FormulaCell): string => `${sheet}!${row}`;
  const lines = new Set(cells.filter(({ formula }) => formula.includes('BENEFIT.')).map(line));
  return new Set(cells.filter((cell) => lines.has(line(cell))));
}

testWithOffice(`LibreOffice opens the sample program and its native formulas recalculate to the same values${reason}`, async () => {
  const workbook = await EvaluatedWorkbook.open(refreshedSample().changeSet);
  try {
    const book = await recalculated(await workbook.save());
    expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(sheetsOfPack('full').map(({ name }) => name)));
    const cells = workbook.formulaCells();
    const ours = needingAddIn(cells);
    const native = cells.filter((cell) => !ours.has(cell));
    const differing = native.flatMap((cell) => {
      const result: unknown = book.getWorksheet(cell.sheet)!.getCell(cell.row + 1, cell.column + 1).result ?? '';
      const theirs = typeof result === 'object' && result !== null && 'error' in result ? result.error : result;
      const isSame = typeof cell.value === 'number'
        ? Math.abs(Number(theirs) - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value))
        : String(theirs) === String(cell.value);
      return isSame ? [] : [{ ...cell, theirs }];
    });
    expect(differing).toEqual([]);
    expect(native.length).toBeGreaterThan(800);
    // Nothing but the results of the business case needs the add-in.
    expect([...new Set([...ours].map(({ sheet }) => sheet))]).toEqual(['Business case']);
    expect(ours.size).toBeLessThan(70);
  } finally {
    workbook.close();
  }
});
