import '../functions/custom-functions';
import { act } from 'react';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import axe from 'axe-core';
import { version as packaged } from '../../package.json';
import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { version } from '../../src/taskpane/settings/version';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

async function openWithProgram(): Promise<void> {
  const { workbook } = pane.gateway;
  workbook.apply(planScaffold(['program-settings', 'discount-rates'], workbook.facts(), { settings: defaultSettings }).changeSet);
  await pane.open();
  await pane.press('Settings');
}

function settingOf(label: string): unknown {
  const { rows } = pane.gateway.workbook.table('ProgramSettings');
  return rows.find(([name]) => name === label)?.[1];
}

test('a workbook without a program says where its settings come from; the help is there all the same', async () => {
  await pane.open();
  await pane.press('Settings');
  const parts = ['Start one under Home', 'Nothing leaves this workbook.', 'Ctrl+Shift+Alt+R', 'A short tour', `version ${packaged}`];
  for (const part of parts) expect(pane.text()).toContain(part);
});

test('the version is that of the package', () => {
  expect(version).toBe(packaged);
});

describe('with a program', () => {
  beforeEach(openWithProgram);

  test('a preset is shown before it is written, written, applied, and taken back', async () => {
    expect(pane.text()).toContain('Nothing is changed yet.');
    await pane.choose('Thresholds of the statuses', 'target');
    expect(pane.text()).toContain('On track from: 95% becomes 100%');
    expect(pane.text()).toContain('At risk from: 80% becomes 90%');
    expect(settingOf('On track from')).toBe(0.95);
    await pane.press('Change and apply');
    expect([settingOf('Exceeding from'), settingOf('On track from'), settingOf('At risk from')]).toEqual([1.05, 1, 0.9]);
    expect(pane.text()).toContain('The settings are changed and applied.');
    await pane.press('Undo');
    expect(settingOf('On track from')).toBe(0.95);
    expect(pane.text()).toContain('Taken back: Change settings.');
  });

  test('thresholds that make no sense are named and not written', async () => {
    await pane.type('On track from', '110');
    expect(pane.text()).toContain('Each threshold must be at most the one before it.');
    await pane.type('At risk from', 'many');
    expect(pane.text()).toContain('Enter a percentage from 0 to 1,000.');
    await pane.press('Change and apply');
    expect(pane.gateway.lastReceipt()).toBeNull();
  });

  test.each([
    ['A94-2023', 'This schedule is superseded.', 'withdrawn 2025'],
    ['GREENBOOK-REVIEW-2026', 'This schedule is only recommended; it is not in force.', '30 June 2026'],
    ['GREENBOOK', 'In force.', 'Edition: 2026.'],
  ])('the schedule %s says: %s', async (name, status, edition) => {
    await pane.choose('Discount schedule', name);
    expect(pane.text()).toContain(status);
    expect(pane.text()).toContain(edition);
    await pane.press('Change and apply');
    expect(settingOf('Discount schedule')).toBe(name);
  });

  test('a discount rate is entered as a percentage, with a point or a comma', async () => {
    await pane.type('Discount rate a year', '4,25');
    await pane.choose('When a flow counts', 'Mid');
    await pane.press('Change and apply');
    expect(settingOf('Discount rate')).toBe(0.0425);
    expect(settingOf('Discount timing')).toBe('Mid');
  });

  test('the sheet with all settings can be shown', async () => {
    await pane.press('Show Program settings');
    expect(pane.gateway.selected[0]).toMatch(/^Program settings!A\d+$/);
  });

  test('axe finds nothing', async () => {
    await pane.choose('Discount schedule', 'A94-2023');
    await pane.type('On track from', '110');
    const { violations } = await axe.run(pane.element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

async function pick(group: string, value: string): Promise<void> {
  const radio = pane.element.querySelector<HTMLInputElement>(`[role="radiogroup"][aria-label="${group}"] input[value="${value}"]`)!;
  await act(async () => radio.click());
}

/** The background of the theme the pane is drawn in. */
function backgroundOf(element: HTMLElement): string {
  const provider = element.querySelector<HTMLElement>('.fui-FluentProvider')!;
  return getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim();
}

test('the look is chosen for this computer and kept', async () => {
  await pane.open();
  await pane.press('Settings');
  expect(backgroundOf(pane.element)).toBe(webLightTheme.colorNeutralBackground1);
  await pick('Look of the pane', 'dark');
  expect(window.localStorage.getItem('benefits-realization.theme')).toBe('dark');
  expect(backgroundOf(pane.element)).toBe(webDarkTheme.colorNeutralBackground1);
  await pick('Look of the pane', 'auto');
  expect(window.localStorage.getItem('benefits-realization.theme')).toBe('auto');
});

test('the pane speaks the language chosen, for screen readers and functions, too, and goes back to that of Office', async () => {
  await pane.open();
  await pane.press('Settings');
  await pick('Language', 'de');
  await pane.settle();
  expect(pane.text()).toContain('Einstellungen und Hilfe');
  expect(document.documentElement.lang).toBe('de');
  await pick('Sprache', 'auto');
  await pane.settle();
  expect(pane.text()).toContain('Settings and help');
  expect(document.documentElement.lang).toBe('en');
});

test('repairing the functions has Excel calculate everything, and says so', async () => {
  await pane.open();
  await pane.press('Settings');
  await pane.press('Repair the functions');
  expect(pane.gateway.calculations).toBe(1);
  expect(pane.text()).toContain('Every formula was recalculated.');
});
