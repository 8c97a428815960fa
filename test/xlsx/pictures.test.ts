import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import { noExtras, noSheetExtras } from '../../workbench/xlsx/extras';
import { openXlsx } from '../../workbench/xlsx/open-xlsx';
import { readParts } from '../../workbench/xlsx/package-parts';
import { chartFromPart } from '../../workbench/xlsx/pictures/chart-part';
import { saveXlsx } from '../../workbench/xlsx/save-xlsx';
import { figuresSheet, picturesSheet, sampleCharts, sampleShapes, writeFigures } from './sample-pictures';

let bytes: Uint8Array;

beforeAll(async () => {
  const engine = await createHeadlessEngine();
  const { figures } = writeFigures(engine);
  engine.addTable('Statuses', { sheet: figures, row: 0, column: 5, rows: 4, columns: 2 });
  await engine.settle();
  const sheets = {
    [picturesSheet]: { ...noSheetExtras, charts: sampleCharts, shapes: sampleShapes },
    [figuresSheet]: { ...noSheetExtras, charts: sampleCharts.slice(0, 1), shapes: [] },
  };
  bytes = await saveXlsx(engine, { ...noExtras, sheets });
  engine.dispose();
});

const parts = (path: RegExp): Promise<ReadonlyMap<string, string>> => readParts(bytes, path);

describe('charts and shapes in a saved file', () => {
  test('each sheet with pictures has a drawing, each chart a part, and the package knows them all', async () => {
    const found = [...(await parts(/^xl\/(drawings|charts)\//)).keys()].sort();
    expect(found).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `xl/charts/chart${index + 1}.xml`),
      'xl/drawings/_rels/drawing1.xml.rels', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml',
    ]);
    const types = (await parts(/^\[Content_Types\]\.xml$/)).get('[Content_Types].xml')!;
    for (const path of found.filter((name) => name.endsWith('.xml'))) expect(types).toContain(`PartName="/${path}"`);
  });

  test('a sheet names its drawing before its tables, as the schema wants it', async () => {
    const sheet = (await parts(/^xl\/worksheets\/sheet2\.xml$/)).get('xl/worksheets/sheet2.xml')!;
    expect(sheet.indexOf('<drawing ')).toBeGreaterThan(sheet.indexOf('<pageMargins'));
    expect(sheet.indexOf('<tableParts')).toBeGreaterThan(sheet.indexOf('<drawing '));
  });

  test('a chart carries the values it shows, for programs that do not calculate', async () => {
    const chart = (await parts(/^xl\/charts\/chart1\.xml$/)).get('xl/charts/chart1.xml')!;
    expect(chart).toContain("<c:f>'Plan''s figures'!$B$2:$B$7</c:f><c:numCache><c:formatCode>General</c:formatCode>");
    expect(chart).toContain('<c:ptCount val="6"/><c:pt idx="0"><c:v>100</c:v>');
    expect(chart).toContain('<c:dateAx>');
    expect(chart).toContain('<c:ptCount val="6"/><c:pt idx="4"><c:v>660</c:v>'); // a forecast that begins in May has no point before
  });

  test('opened again they are the same', async () => {
    const { extras } = await openXlsx(bytes);
    expect(extras.sheets[picturesSheet]!.charts).toEqual(sampleCharts);
    expect(extras.sheets[picturesSheet]!.shapes).toEqual(sampleShapes);
    expect(extras.sheets[figuresSheet]!.charts).toHaveLength(1);
  });

  test('a workbook without pictures has no drawing', async () => {
    const engine = await createHeadlessEngine();
    const plain = await saveXlsx(engine);
    expect([...(await readParts(plain, /drawing|chart/)).keys()]).toEqual([]);
    expect((await openXlsx(plain)).extras.sheets.Sheet1).not.toHaveProperty('charts');
    engine.dispose();
  });
});

describe('charts of other programs', () => {
  const part = (plotArea: string): string => (
    `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:plotArea>${plotArea}</c:plotArea></c:chart></c:chartSpace>`
  );

  test('one of a kind the workbench does not draw is left out', () => {
    expect(chartFromPart(part('<c:radarChart><c:ser/></c:radarChart>'))).toBeNull();
  });

  test('one that leaves most things open is read with the defaults of the schema', () => {
    const series = '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$B$2:$E$2</c:f></c:numRef></c:val></c:ser>';
    const categories = '<c:catAx><c:axId val="7"/><c:crossAx val="8"/></c:catAx>';
    const axes = `${categories}<c:valAx><c:axId val="8"/><c:majorTickMark/><c:crossAx val="7"/></c:valAx>`;
    const read = chartFromPart(part(
      `<c:lineChart><c:grouping val="standard"/>${series}<c:axId val="7"/><c:axId val="8"/></c:lineChart>${axes}`,
    ));
    expect(read).toMatchObject({
      type: 'LineMarkers', plotBy: 'Rows', title: { visible: false }, legend: { visible: false },
      series: [{ values: { sheet: 'Data', row: 1, column: 1, rows: 1, columns: 4 }, categories: null, axisGroup: 'Primary' }],
      axes: { value: { visible: true, majorTickMark: 'Outside', majorGridlines: false } },
    });
  });

  test('cells of a sheet that was deleted are no cells', () => {
    const series = '<c:ser><c:idx val="0"/><c:val><c:numRef><c:f>#REF!$B$2:$E$2</c:f></c:numRef></c:val></c:ser>';
    expect(chartFromPart(part(`<c:pieChart>${series}</c:pieChart>`))?.series[0]?.values).toBeNull();
  });
});
