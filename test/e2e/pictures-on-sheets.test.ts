import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { readPictures } from '../../workbench/xlsx/pictures/read-pictures';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'empty' }, (opened) => { workbench = opened; });

/** A chart over E3:J16 and two joined boxes below, made as the add-in makes them: through office.js. */
async function draw(): Promise<void> {
  await workbench.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [['Month', 'Planned', 'Actual'], ['Jan', 100, 90], ['Feb', 200, 210], ['Mar', 300, 240]];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Dashboard: Values';
    chart.title.text = 'Planned and actual';
    chart.setPosition('E3', 'J16');
    const boxes = [60, 320].map((left, index) => {
      const box = sheet.shapes.addGeometricShape('RoundRectangle');
      Object.assign(box, { left, top: 300, width: 120, height: 40, name: `Map: ${index}`, altTextDescription: `Benefit ${index + 1}` });
      box.textFrame.textRange.text = `B-00${index + 1}`;
      return box;
    });
    const line = sheet.shapes.addLine(180, 320, 320, 320, 'Elbow');
    line.name = 'Map: link';
    line.line.connectBeginShape(boxes[0]!, 3);
    line.line.connectEndShape(boxes[1]!, 1);
    line.line.endArrowheadStyle = 'Triangle';
    await context.sync();
  }));
}

/** Where a cell of the active sheet, which is not scrolled, has its top left corner on the screen. */
async function cornerOf(workbench: Workbench, row: number, column: number): Promise<{ x: number; y: number }> {
  const grid = await workbench.page.locator('.picture-pane').last().boundingBox();
  const offset = await workbench.handle(({ engine }, [rows, columns]) => {
    const sheet = engine.activeSheet();
    const start = (count: number, size: (index: number) => number): number => (
      Array.from({ length: count }, (_, index) => size(index)).reduce((sum, one) => sum + one, 0)
    );
    return { x: start(columns, (index) => engine.columnWidth(sheet, index)), y: start(rows, (index) => engine.rowHeight(sheet, index)) };
  }, [row, column] as const);
  return { x: grid!.x + offset.x, y: grid!.y + offset.y };
}

type Place = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;
const placeOf = async (picture: Locator): Promise<Place> => (await picture.boundingBox())!;

const imageOf = (chart: Locator): Promise<string> => (
  chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
);

test('charts and shapes lie over their cells, follow them, show what they say, and are in the file', async () => {
  const { page } = workbench;
  await draw();
  const chart = page.getByRole('img', { name: 'Planned and actual. Column chart of Planned, Actual, from Jan to Mar.' });
  const box = page.getByRole('img', { name: 'Benefit 1' });
  await chart.locator('canvas').waitFor();
  await box.waitFor();
  expect(await box.textContent()).toBe('B-001');

  // From the corner of E3 to the corner of K17, whatever the widths of columns.
  const expectAtItsCells = async (): Promise<void> => {
    const [from, to, place] = [await cornerOf(workbench, 2, 4), await cornerOf(workbench, 16, 10), await placeOf(chart)];
    expect([place.x, place.y].map(Math.round)).toEqual([from.x, from.y].map(Math.round));
    expect([place.x + place.width, place.y + place.height].map(Math.round)).toEqual([to.x, to.y].map(Math.round));
  };
  await expectAtItsCells();
  const { x: left } = await placeOf(chart);
  await workbench.handle(({ engine }) => (
    engine.setColumnWidths({ sheet: engine.activeSheet(), row: 0, column: 3, rows: 1, columns: 2 }, 110)
  ));
  await page.waitForFunction((old) => document.querySelector('.picture-chart')!.getBoundingClientRect().left > old, left);
  await expectAtItsCells();

  // The picture is drawn again when a cell it shows is another one, and says so.
  const before = await imageOf(chart);
  await workbench.type('C4', '20');
  await page.waitForFunction((old) => document.querySelector<HTMLCanvasElement>('.picture-chart canvas')!.toDataURL() !== old, before);
  await workbench.type('A4', 'April');
  await page.getByRole('img', { name: /from Jan to April/ }).waitFor();

  // A click on it reaches the cell below; the wheel scrolls.
  const place = await placeOf(page.locator('.picture-chart'));
  await page.mouse.click(place.x + 40, place.y + 30);
  await workbench.isLedTo('Sheet1!E4');
  await page.mouse.wheel(0, 100);
  await page.waitForFunction((top) => document.querySelector('.picture-chart')!.getBoundingClientRect().top < top, place.y - 50);

  // Another sheet has none; back again they are there.
  await workbench.handle(({ engine }) => engine.activateSheet(engine.addSheet('Empty')));
  await page.locator('.picture-chart').waitFor({ state: 'detached' });
  await workbench.select('Sheet1!A1');
  await page.locator('.picture-chart canvas').waitFor();

  // Dark like the sheet.
  await workbench.menu('Workbench', 'Dark');
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.picture-chart')!).backgroundColor === 'rgb(41, 41, 41)');

  const file = await (await workbench.saveXlsx()).path();
  const saved = (await readPictures(readFileSync(file))).get('Sheet1')!;
  expect(saved.charts.map(({ name, title, series }) => [name, title.text, series.length])).toEqual(
    [['Dashboard: Values', 'Planned and actual', 2]],
  );
  expect(saved.shapes.map(({ name }) => name)).toEqual(['Map: 0', 'Map: 1', 'Map: link']);
  await workbench.openXlsx(file);
  await page.getByRole('img', { name: /^Planned and actual\. .* from Jan to April\.$/ }).waitFor();
  expect(await page.getByRole('img', { name: 'Benefit 2' }).textContent()).toBe('B-002');
});
