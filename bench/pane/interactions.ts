import type { Workbench } from '../../test/e2e/harness';

/** Something a user does, until what was asked for stands there. */
export interface Interaction {
  readonly what: string;
  act(workbench: Workbench): Promise<void>;
}

const keys = { delay: 60 };
const anyHeading = { level: 1 } as const;

/** Opens a view that has its heading when it is there. */
function open(view: string): Interaction {
  return {
    what: `${view}: open`,
    act: async (workbench) => {
      await workbench.openView(view);
      await workbench.pane.getByRole('heading', anyHeading).first().waitFor();
    },
  };
}

function search(view: string, words: string): Interaction {
  return { what: `${view}: search`, act: ({ pane }) => pane.getByRole('searchbox').first().pressSequentially(words, keys) };
}

/** Chooses in a drop-down as a keyboard does: by the first letters of an entry. */
function filter(view: string, name: string | RegExp, letters: string): Interaction {
  return {
    what: `${view}: filter`,
    act: async ({ pane, page }) => {
      await pane.getByRole('combobox', { name }).first().focus();
      await page.keyboard.type(letters, keys);
    },
  };
}

function press(what: string, name: string | RegExp): Interaction {
  return { what, act: ({ pane }) => pane.getByRole('button', { name }).first().click() };
}

function scroll(view: string): Interaction {
  return {
    what: `${view}: scroll`,
    act: async ({ page, pane }) => {
      const box = await (await pane.frameElement()).boundingBox();
      await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height - 80);
      for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 400);
    },
  };
}

/** A walk through every view, in the order of the work. */
export const interactions: readonly Interaction[] = [
  // The program is read when the first view needs it; Settings does not.
  open('Settings'),
  { ...open('Home'), what: 'Home: open, with the first reading' },
  { what: 'Home: open a group', act: ({ pane }) => pane.getByRole('button', { name: /\([\d,]+\)$/ }).first().click() },
  scroll('Home'),
  open('Benefit'),
  search('Benefit', 'residents'),
  press('Benefit: clear the search', 'Clear search and filters'),
  filter('Benefit', 'Category', 'Comp'),
  scroll('Benefit'),
  {
    what: 'Benefit: choose one',
    act: async ({ pane }) => {
      await pane.getByRole('list', { name: 'Benefits' }).getByRole('button').first().click();
      await pane.getByRole('button', { name: 'All benefits' }).waitFor();
    },
  },
  press('Benefit: back to all', 'All benefits'),
  {
    what: 'Benefit: a row of the grid',
    act: async (workbench) => {
      await workbench.select(await workbench.addressIn('BenefitRegister', 'Owner', 3));
      await workbench.pane.getByRole('button', { name: 'All benefits' }).waitFor();
    },
  },
  open('Track'),
  search('Track', 'M-01'),
  press('Track: clear the search', 'Clear the search'),
  filter('Track', 'Owner', 'Head of p'),
  { ...filter('Track', 'Owner', 'All o'), what: 'Track: all again' },
  {
    what: 'Track: type a reading',
    act: ({ pane }) => pane.getByRole('list').last().getByRole('textbox').first().pressSequentially('23', keys),
  },
  open('Reviews'),
  press('Reviews: start a review', 'Start a review'),
  search('Reviews', 'B-0'),
  press('Reviews: choose all shown', /^Choose all [\d,]+ shown/),
  { what: 'Reviews: tick one', act: ({ pane }) => pane.getByRole('checkbox').nth(2).click() },
  press('Reviews: go to the findings', /^Review [\d,]+ benefits/),
  press('Reviews: next benefit', 'Next'),
  { what: 'Reviews: type', act: ({ pane }) => pane.getByRole('textbox', { name: 'Explanation' }).pressSequentially('More', keys) },
  open('Pictures'),
  // By the keyboard: the first record of a large map is out of sight, and comes when it has the keyboard.
  { what: 'Pictures: choose a record', act: ({ pane }) => pane.getByRole('button', { name: /^B-\d+ / }).first().press('Enter') },
  { what: 'Pictures: timeline', act: ({ pane }) => pane.getByRole('tab', { name: 'Timeline' }).click() },
  open('Analysis'),
  { what: 'Analysis: the other view', act: ({ pane }) => pane.getByRole('radio').first().click() },
  open('Reports'),
  {
    what: 'Reports: a page about a benefit',
    act: async ({ pane }) => {
      await pane.getByRole('radio', { name: /one benefit/ }).click();
      await pane.getByRole('searchbox').waitFor();
    },
  },
  search('Reports', 'B-01'),
  open('Sheets'),
  open('Functions'),
  search('Functions', 'payback'),
];
