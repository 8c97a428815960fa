import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'sample&pane=350', height: 900 }, async (opened) => {
  workbench = opened;
  const { pane } = workbench;
  await workbench.openView('Pictures');
  await pane.getByRole('heading', { name: 'Benefits map' }).waitFor();
});

/** The names of the shapes on a sheet, as office.js tells them. */
function shapesOn(sheet: string): Promise<string[]> {
  return workbench.pane.evaluate((name) => Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(name);
    shapes.load('items/name');
    await context.sync();
    return shapes.items.map((shape) => shape.name);
  }), sheet);
}

test('the map is gone through with the keyboard, leads to the row, and a link is added and removed', async () => {
  const { pane, page: { keyboard } } = workbench;
  const record = pane.getByRole('button', { name: /^B-003 Less spent on paper and postage, benefit/ });
  await record.focus();
  await keyboard.press('ArrowRight');
  await pane.locator(':focus').and(pane.getByRole('button', { name: /^([BO]-\d+) (?!Less spent on paper)/ })).waitFor();
  await keyboard.press('+');
  await keyboard.press('Shift+ArrowDown');
  await record.focus();
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: /^B-003/ }).waitFor();
  await record.and(pane.locator('[aria-pressed="true"]')).waitFor();
  await workbench.isLedTo(await workbench.addressIn('BenefitRegister', 'ID', 3));

  await pane.getByText('Add a link', { exact: true }).click();
  await pane.getByRole('combobox', { name: 'To (effect)' }).selectOption('O-04');
  await pane.getByRole('textbox', { name: 'Share of the effect (%)' }).fill('5');
  await pane.getByText('New row of Benefit links: B-003 | O-04 | Contributes | 5%').waitFor();
  await pane.getByRole('button', { name: 'Add the link' }).click();
  await pane.getByText('The link from B-003 to O-04 is in Benefit links.').waitFor();
  const remove = pane.getByRole('button', { name: 'Remove the link from B-003 to O-04' });
  await remove.click();
  await pane.getByRole('button', { name: 'Remove the row' }).click();
  await pane.getByText('The link from B-003 to O-04 is removed from Benefit links.').waitFor();
  await remove.waitFor({ state: 'detached' });
  expect(await workbench.axe('pane')).toEqual([]);
});

/** Two fingers on a picture move from 60 to 180 pixels apart. */
async function spread(picture: string): Promise<void> {
  const { x, y, width } = (await workbench.pane.getByRole('group', { name: picture, exact: true }).boundingBox())!;
  const session = await workbench.page.context().newCDPSession(workbench.page);
  const fingers = (apart: number) => [-1, 1].map((side, id) => ({ x: x + width / 2 + (side * apart) / 2, y: y + 150, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(60) });
  for (const apart of [100, 140, 180]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

test('two fingers zoom the map and the timeline', async () => {
  const { pane } = workbench;
  for (const picture of ['Benefits map', 'Timeline']) {
    if (picture === 'Timeline') await pane.getByRole('tab', { name: picture, exact: true }).click();
    // What is zoomed is the last thing in the window; a timeline becomes wider, a map is scaled.
    const drawing = pane.getByRole('group', { name: picture, exact: true }).locator('> div').last();
    const before = (await drawing.boundingBox())!.width;
    await spread(picture);
    const element = (await drawing.elementHandle())!;
    const given = { element, wanted: 1.5 * before };
    await pane.waitForFunction(({ element: drawn, wanted }) => drawn.getBoundingClientRect().width > wanted, given);
  }
  await pane.getByRole('tab', { name: 'Map', exact: true }).click();
});

test('map and timeline are drawn on sheets and drawn again, stakeholders and risks lead to their rows', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Draw on sheet' }).click();
  await pane.getByText('The picture is on the sheet Benefits map.').waitFor();
  const map = await shapesOn('Benefits map');
  expect(map).toEqual(
    expect.arrayContaining(['Benefits map: B-003', 'Benefits map: B-003 → O-02 contributes', 'Benefits map: Column Objectives']),
  );

  await pane.getByRole('tab', { name: 'Timeline', exact: true }).click();
  await pane.getByRole('button', { name: 'Draw on sheet' }).click();
  await pane.getByText('The picture is on the sheet Timeline.').waitFor();
  const timeline = await shapesOn('Timeline');
  expect(timeline).toEqual(expect.arrayContaining(['Timeline: Bar A-010', 'Timeline: Benefit B-003', 'Timeline: Today']));
  await pane.getByRole('button', { name: 'Dismiss' }).click();
  await pane.getByRole('button', { name: 'Draw on sheet' }).click();
  await pane.getByText('The picture is on the sheet Timeline.').waitFor();
  expect((await shapesOn('Timeline')).sort()).toEqual([...timeline].sort());

  for (const [picture, mark, sheet] of [
    ['Stakeholders', /^S-03 .*influence/, 'Stakeholder register'], ['Risks', /^R-01 .*probability/, 'Benefit risks'],
  ] as const) {
    await pane.getByRole('tab', { name: picture, exact: true }).click();
    const point = pane.getByRole('button', { name: mark });
    await point.click();
    await point.and(pane.locator('[aria-pressed="true"]')).waitFor();
    await workbench.isLedTo(sheet);
    expect(await workbench.axe('pane')).toEqual([]);
  }
  // A system that forces its colors on pages leaves drawings alone; their lines take its colors all the same.
  await workbench.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const [line, motion] = await pane.evaluate(() => {
    const { animationDuration } = getComputedStyle(document.body);
    return [getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralStroke1'), animationDuration];
  });
  expect([line, motion]).toEqual(['CanvasText', '1e-05s']);
});
