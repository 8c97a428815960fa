import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseXml, textContent, walk } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import type { CellContent } from '../../workbench/engine/engine';
import { noExtras, noSheetExtras } from '../../workbench/xlsx/extras';
import { saveXlsx } from '../../workbench/xlsx/save-xlsx';
import { picturesSheet, sampleCharts, sampleShapes, writeFigures } from './sample-pictures';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
const testWithOffice = office ? test : test.skip;
const reason = office ? '' : ' (skipped: LibreOffice is not installed)';

/** LibreOffice's own setting "recalculate on load: always", so that the file's stored results prove nothing. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** What LibreOffice makes of the file after it has opened and recalculated it: the text of the converted file. */
function converted(bytes: Uint8Array, target: string, file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'converted-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
    execFileSync(
      office!,
      [...settings, '--convert-to', target, '--outdir', folder, join(folder, 'book.xlsx')],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(folder, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first sheet's cells. */
function recalculated(bytes: Uint8Array): string[][] {
  const text = converted(bytes, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,1', 'book-Sheet1.csv');
  return text.trimEnd().split('\n').map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}

/**
 * Native formulas of the kinds the workbook uses. Debian's LibreOffice 7.4 has no XLOOKUP, LET and FILTER, does not know `Table[#All]`
 * and counts the header in `ROWS(Table)`.
 */
const formulas = [
  '=SUM(Register[Planned value])', '=SUMIFS(Register[Planned value],Register[Status],"On track")',
  '=COUNTIF(Register[Status],"*track")', '=AVERAGE(Register[Planned value])', '=SUM(Register[Half])', '=NPV(DiscountRate,C2:C4)',
  '=IRR({-100,60,60})', '=PMT(0.05/12,60,10000)', '=ROUND(C2/3,2)',
  '=INDEX(Register[Benefit],MATCH(250,Register[Planned value],0))', '=VLOOKUP("B2",A1:D4,3,FALSE)', '=IFERROR(1/0,"none")',
  '=DATE(2026,3,31)-DATE(2026,1,1)', '=TEXT(0.256,"0.0%")', '=SUMPRODUCT(C2:C4,C2:C4)', '=EDATE(DATE(2026,1,15),1)',
  '=IF(AND(C2>100,C3>200),"yes","no")', '=CONCATENATE(A2,"-",B2)', '=LARGE(Register[Planned value],2)',
  '=YEAR(DATE(2026,5,1))&""', '=PERCENTILE(C2:C4,0.9)', '=NORMSDIST(1.5)', '=MAXIFS(C2:C4,D2:D4,"On track")',
  '=TEXTJOIN(", ",TRUE,A2:A4)',
];

testWithOffice(`LibreOffice opens the file and native formulas recalculate to the same values${reason}`, async () => {
  const engine = await createHeadlessEngine();
  try {
    const sheet = engine.activeSheet();
    const write = (row: number, column: number, rows: CellContent[][]): void => engine.write(
      { sheet, row, column, rows: rows.length, columns: rows[0]!.length },
      rows,
    );
    write(
      0,
      0,
      [
        ['ID', 'Benefit', 'Planned value', 'Status', 'Half'],
        ['007', 'Fewer errors', 120.5, 'On track', ''],
        ['B2', 'Faster close', 250, 'At risk', ''],
        ['B3', 'Lower cost', 50.25, 'Off track', ''],
      ].map((row) => row.map((value) => ({ value }))),
    );
    engine.addTable('Register', { sheet, row: 0, column: 0, rows: 4, columns: 5 });
    write(1, 4, [1, 2, 3].map(() => [{ formula: '=[@[Planned value]]/2' }]));
    engine.setName({ name: 'DiscountRate', formula: '=Sheet1!$G$1', comment: '', visible: true });
    write(0, 6, [[{ value: 0.07 }]]);
    write(5, 0, formulas.map((formula) => [{ formula }]));
    // LibreOffice shows some results as percent or currency, rounded, unless told otherwise.
    engine.setStyle({ sheet, row: 5, column: 0, rows: formulas.length, columns: 1 }, { numberFormat: '0.000000000000' });
    await engine.settle();
    const ours = engine.values({ sheet, row: 5, column: 0, rows: formulas.length, columns: 1 }).map(([value]) => value!);
    const theirs = recalculated(await saveXlsx(engine)).slice(5).map(([cell]) => cell!);
    formulas.forEach((formula, index) => {
      const [mine, other] = [ours[index]!, theirs[index]!];
      if (typeof mine === 'number') expect([formula, Number(other)]).toEqual([formula, expect.closeTo(mine, 8)]);
      else expect([formula, other]).toEqual([formula, String(mine)]);
    });
  } finally {
    engine.dispose();
  }
});

testWithOffice(`LibreOffice finds every chart and shape with its cells, colors, titles and texts${reason}`, async () => {
  const engine = await createHeadlessEngine();
  try {
    writeFigures(engine);
    await engine.settle();
    const extras = { ...noExtras, sheets: { [picturesSheet]: { ...noSheetExtras, charts: sampleCharts, shapes: sampleShapes } } };
    const root = parseXml(converted(await saveXlsx(engine, extras), 'fods', 'book.fods')).root;
    const found: Record<string, XmlElement[]> = {};
    walk(root, (element) => (found[element.name] ??= []).push(element));
    const attributes = (name: string, attribute: string): string[] => (
      (found[name] ?? []).flatMap(({ attributes: { [attribute]: value } }) => value ?? [])
    );

    expect(attributes('draw:frame', 'draw:name')).toEqual(sampleCharts.map(({ name }) => name));
    expect(attributes('chart:chart', 'chart:class').sort()).toEqual(
      ['area', 'bar', 'bar', 'bar', 'bar', 'line', 'ring', 'scatter'].map((kind) => `chart:${kind}`),
    );
    const titles = (found['chart:title'] ?? []).map((title) => textContent(title).trim());
    expect(titles).toEqual(expect.arrayContaining(['Planned & actual', 'kEUR', 'Share of statuses']));
    const column = (letter: string, last: number): string => `'Plan''s figures'.${letter}2:'Plan''s figures'.${letter}${last}`;
    const values = attributes('chart:series', 'chart:values-cell-range-address');
    expect(values).toHaveLength(sampleCharts.flatMap(({ series }) => series).length);
    expect(new Set(values)).toEqual(new Set([column('B', 7), column('C', 7), column('D', 7), column('G', 4)]));
    const fills = attributes('style:graphic-properties', 'draw:fill-color');
    expect(fills).toEqual(expect.arrayContaining(['#2e7d32', '#f9a825', '#c62828', '#e6f2f1']));

    const linesOf = (element: XmlElement): string[] => textContent(element).split(/\s*\n\s*/).filter(Boolean);
    const shapes = (found['draw:custom-shape'] ?? []).map((shape) => [shape.attributes['draw:name'], linesOf(shape)]);
    const boxes = sampleShapes.flatMap((shape) => (shape.kind === 'Line' ? [] : [shape]));
    expect(shapes).toEqual(boxes.map(({ name, form, altTextDescription }) => [name, [altTextDescription, form, '<100%>']]));
    expect(attributes('draw:connector', 'draw:name')).toEqual(['Elbow', 'Curve', 'Straight']);
  } finally {
    engine.dispose();
  }
});
