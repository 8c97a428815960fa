import type { CellValue } from '../../workbench/engine/engine';
import type { WorkbenchHandle } from '../../workbench/page/workbench-handle';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'empty&pane=320' }, (opened) => { workbench = opened; });

/** Who never uses a mouse: everything below is a key pressed on a keyboard, and a look at the screen. */
const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const type = (text: string): Promise<void> => workbench.page.keyboard.type(text);

interface Stop {
  /** What a screen reader calls it. */
  readonly name: string;
  /** The eye finds it: it is in sight and drawn differently because it has the keyboard. */
  readonly isSeen: boolean;
}

/** What has the keyboard in the pane. */
function stop(): Promise<Stop> {
  return workbench.pane.evaluate(async () => {
    const element = document.activeElement as HTMLElement;
    const isControl = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
    const labels = isControl ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ') : '';
    const isSeen = (): boolean => {
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 0 || top >= window.innerHeight || bottom <= 0) return false;
      // A ring (Fluent's transparent outlines are for forced colors), or the double underline of a link.
      const { boxShadow, outlineStyle, outlineColor, textDecorationStyle } = getComputedStyle(element);
      const hasRing = boxShadow !== 'none' || (outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)');
      if (hasRing || textDecorationStyle === 'double') return true;
      // The line that grows, or the frame that appears, around a field.
      return [element, element.closest('div, span') ?? element].some((one) => {
        const { content, borderBottomWidth, backgroundImage, transform } = getComputedStyle(one, '::after');
        return content !== 'none' && (parseFloat(borderBottomWidth) > 0 || backgroundImage !== 'none') && !transform.startsWith('matrix(0');
      });
    };
    // The button of a date field that opens the calendar is the browser's own, with the browser's own ring.
    const isCalendarButton = element instanceof HTMLInputElement && element.type === 'date' && !element.matches(':focus-visible');
    for (let frames = 0; frames < 20 && !isSeen(); frames += 1) await new Promise(requestAnimationFrame);
    return { name: (element.getAttribute('aria-label') ?? (labels || element.textContent)).trim(), isSeen: isCalendarButton || isSeen() };
  });
}

/** Presses a key until what is called so has the keyboard, and can be used; every stop on the way must be one that is seen. */
async function pressUntil(key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await press(key);
    const at = await stop();
    expect(at).toEqual({ name: at.name, isSeen: true });
    if (at.name.startsWith(name)) return workbench.pane.locator(':focus:not([aria-disabled="true"])').waitFor();
  }
  throw new Error(`Pressing ${key} never led to "${name}".`);
}

/** The keyboard has been taken there, without a key pressed for it. */
async function expectStop(name: string): Promise<void> {
  const { pane } = workbench;
  await pane.locator(':focus', { hasText: name }).or(pane.locator(':focus').and(pane.getByLabel(name))).first().waitFor();
  expect(await stop()).toEqual({ name: expect.stringContaining(name), isSeen: true });
}

/** What a screen reader says without being asked. */
const announced = (sentence: string | RegExp): Promise<void> =>
  workbench.pane.locator('[role="status"], [role="alert"], [aria-live]').filter({ hasText: sentence }).first().waitFor();

/** Fills in cells from the selected one to the right; '' leaves one as it is. */
async function typeAcross(cells: readonly string[]): Promise<void> {
  for (const text of cells) {
    const column = await workbench.handle(({ engine }) => engine.selection()[0]!.column);
    await type(text);
    await press('Tab');
    // The grid takes the text over in its own time, and loses what is typed until then.
    await workbench.page.waitForFunction(
      (before) => (window as unknown as { workbench: WorkbenchHandle }).workbench.engine.selection()[0]!.column > before, column,
    );
    await workbench.settled();
  }
}

/** The records of a table, each by header without its blank cells. */
async function records(table: string): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  const [headers, ...rows] = await workbench.handle(({ engine }, name) => {
    const { area } = engine.tables().find((known) => known.name === name)!;
    return engine.values(area);
  }, table);
  const all = rows.map((row) => row.flatMap((value, column) => (value === '' ? [] : [[String(headers![column]), value] as const])));
  return all.filter((filled) => filled.length > 0).map((filled) => Object.fromEntries(filled));
}

test('without a mouse: a program, a benefit, its measure and activity, an actual, a refresh and a review', async () => {
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  const year = new Date().getFullYear();

  // From the grid over the ribbon into the pane, and the five questions.
  await workbench.pane.getByRole('button', { name: 'More views' }).waitFor();
  await workbench.pane.getByRole('button', { name: 'Start my program' }).waitFor();
  await press('F6');
  await press('F6');
  await pressUntil('Tab', 'Start my program');
  await press('Enter');
  await expectStop('Name of the program');
  await press('Enter');
  await announced('Give the program a name.');
  await expectStop('Name of the program');
  await type('Service transformation');
  await pressUntil('Tab', 'Sponsor');
  await type('Chief operating officer');
  await pressUntil('Tab', 'Currency');
  await press('Control+A');
  await type('GBP');
  await pressUntil('Tab', 'First period starts on');
  await type(`0101${year - 1}`);
  await pressUntil('Tab', 'Length');
  await type('2');
  await pressUntil('Tab', 'See what will be added');
  await press('Enter');
  await expectStop('What will be written');
  await pressUntil('Tab', 'Add');
  await press('Enter');
  await announced('9 sheets added.');
  await expectStop('Service transformation');

  // The first benefit, with the coach.
  await pressUntil('Tab', 'Add the first benefit');
  await press('Enter');
  await expectStop('Benefits');
  await pressUntil('Tab', 'Add a benefit');
  await press('Enter');
  await expectStop('Benefit');
  await type('Implement a new phone system');
  await announced('This names something delivered.');
  await press('Control+A');
  await type('Fewer repeat calls, from 900 to 600 a month');
  await announced('The statement reads well.');
  await pressUntil('Tab', 'Description');
  await type('Callers are helped the first time.');
  await pressUntil('Tab', 'Beneficiaries');
  await type('Residents');
  await announced('1 of 5 letters met');
  await pressUntil('Tab', 'Owner');
  await type('Head of service');
  await pressUntil('Tab', 'Category');
  await type('Oper');
  await pressUntil('Tab', 'Full-year value');
  await type('a lot');
  await press('Enter');
  await announced('1 field needs a look.');
  await expectStop('Full-year value');
  await press('Control+A');
  await type('90,000');
  await press('Enter');
  await announced('Benefit B-001 is in the register.');
  await expectStop('Fewer repeat calls, from 900 to 600 a month');

  // What the pane has no form for is typed into the sheets it leads to.
  await goToTab('Home', 'ArrowLeft');
  await pressUntil('Tab', 'Measure every benefit');
  await press('Enter');
  await intoTheGrid('BenefitMeasures');
  await typeAcross(['M-001', 'B-001', 'Repeat calls', 'calls a month', 'Lower is better', 'Latest', '900', `${year - 1}-01-01`]);
  await typeAcross(['600', `${year}-12-31`, '', '', 'Linear', '', '30']);
  await press('Shift+F6');
  await pressUntil('Tab', 'Plan the activities');
  await press('Enter');
  await intoTheGrid('RealizationPlan');
  const plan = ['A-001', 'Call-back desk opens', 'Milestone', 'B-001', 'Head of service', '', `${year - 1}-02-01`, `${year - 1}-03-01`];
  await typeAcross(plan);
  await press('Shift+F6');

  // An actual, and what it does.
  await goToTab('Track', 'ArrowRight');
  await pressUntil('Tab', 'Repeat calls');
  await type('720');
  await press('Control+Enter');
  await announced('1 reading recorded.');
  await pressUntil('Shift+Tab', 'Refresh status');
  await press('Enter');
  await announced(/1 benefit updated/);

  await goToTab('Track', 'ArrowRight');
  await pressUntil('Tab', 'More views');
  await press('Enter');
  await expectStop('Reviews');
  await press('Enter');
  await workbench.pane.getByRole('button', { name: 'Start a review' }).waitFor();
  await pressUntil('Tab', 'Start a review');
  await press('Enter');
  await expectStop('Review of benefits');
  await pressUntil('Tab', 'Reviewed by');
  await type('Benefits manager');
  await pressUntil('Tab', 'B-001');
  await press('Space');
  await announced('1 of 1 chosen');
  await pressUntil('Tab', 'Review 1 benefit');
  await press('Enter');
  await expectStop('Review of benefits');
  await pressUntil('Tab', 'Explanation');
  await type('Two teams are trained.');
  await pressUntil('Tab', 'See what will be written');
  await press('Enter');
  await expectStop('Review of benefits');
  await pressUntil('Tab', 'Add the sheet');
  await press('Enter');
  await announced('1 sheet added.');
  await pressUntil('Tab', 'Save the review');
  await press('Enter');
  await announced('Review recorded: 1 benefit.');
  await expectStop('Reviews');

  const benefit = { ID: 'B-001', Benefit: 'Fewer repeat calls, from 900 to 600 a month', Beneficiaries: 'Residents' };
  const filled = { ...benefit, Owner: 'Head of service', Category: 'Operational', 'Full-year value': 90_000, Status: '? No data' };
  expect(await records('BenefitRegister')).toMatchObject([filled]);
  const measure = { Benefit: 'B-001', Baseline: 900, Target: 600, Ramp: 'Linear', 'Every (days)': 30, Latest: 720, 'Progress %': 0.6 };
  expect(await records('BenefitMeasures')).toMatchObject([{ ID: 'M-001', Measure: 'Repeat calls', ...measure }]);
  expect(await records('RealizationPlan')).toMatchObject([{ ID: 'A-001', Type: 'Milestone', Benefits: 'B-001', Status: '▼ Late' }]);
  expect(await records('BenefitTracking')).toMatchObject([{ ID: 'E-00001', Measure: 'M-001', Series: 'Actual', Value: 720 }]);
  const verdict = { 'Current target': 600, Actual: 720, Achieved: 'Too early', Explanation: 'Two teams are trained.' };
  expect(await records('BenefitReviews')).toMatchObject([{ ID: 'V-01', Benefit: 'B-001', Reviewer: 'Benefits manager', ...verdict }]);
});

/** To a tab of the pane, from wherever the keyboard is below the tabs. */
async function goToTab(name: string, arrow: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const tabs = ['Home', 'Benefit', 'Track'];
  for (let presses = 0; presses < 80 && !tabs.includes((await stop()).name); presses += 1) await press('Shift+Tab');
  if ((await stop()).name === name) return;
  await pressUntil(arrow, name);
  await press('Enter');
  // Who presses Tab before the view is there is past it.
  await workbench.pane.getByRole('tabpanel', { name, exact: true }).getByRole('heading').first().waitFor();
}

/** The pane has selected a cell of the table; F6 goes there. */
async function intoTheGrid(table: string): Promise<void> {
  await workbench.page.waitForFunction((name) => {
    const { engine } = (window as unknown as { workbench: WorkbenchHandle }).workbench;
    return engine.selection()[0]!.sheet === engine.tables().find((known) => known.name === name)!.sheet;
  }, table);
  await workbench.settled();
  await press('F6');
}
