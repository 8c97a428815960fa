/**
 * How quick the pane feels in a browser, by the browser's own marks: the first and the largest contentful paint of its page, and from a
 * key, press or click to the next paint (Event Timing, in steps of 8 ms). With the sample program, and with 2,000 benefits and 100,000
 * readings; the medians of three walks. The workbench's grid and host share the pane's thread, so beside the marks stands whose scripts
 * kept it busy.
 */
import { buildIfChanged } from '../../scripts/build';
import type { Workbench } from '../../test/e2e/harness';
import { Stage } from '../../test/e2e/harness';
import { fillPage } from '../workbook/fill-page';
import type { BusyTime } from './busy-time';
import { busyTime } from './busy-time';
import type { Interaction } from './interactions';
import { interactions } from './interactions';

export interface PaneRow {
  readonly workbook: string;
  readonly what: string;
  /** The slowest of its inputs, in milliseconds; inputs that were answered within one frame count as that. Of a page: from its request. */
  readonly 'input to paint': number;
  /** The longest stretch in which the page could not answer. */
  readonly 'longest task': number;
  /** Until all of it stood there, in milliseconds of the processor. */
  readonly 'pane busy': number;
  readonly 'workbench busy': number;
}

export default async function run(): Promise<PaneRow[]> {
  await buildIfChanged('workbench');
  const stage = await Stage.set();
  try {
    return [
      ...(await medians(() => walk(stage, 'sample', 'sample&pane=350'))),
      ...(await medians(() => walk(stage, '2,000 benefits', 'empty&pane=350', large))),
    ];
  } finally {
    await stage.strike();
  }
}

type Prepare = (workbench: Workbench) => Promise<void>;

const large: Prepare = (workbench) => fillPage(workbench, { benefits: 2000, readings: 100_000 });

const walks = 3;

/** Each figure as it was in most walks: in one or another, memory is cleaned up at any moment, which takes 100 ms and more. */
async function medians(walkThrough: () => Promise<PaneRow[]>): Promise<PaneRow[]> {
  const all: PaneRow[][] = [];
  for (let count = 0; count < walks; count += 1) all.push(await walkThrough());
  return all[0]!.map((row, index) => {
    const median = (figure: Figure): number => all.map((rows) => rows[index]![figure]).sort((a, b) => a - b)[(walks - 1) / 2]!;
    const { workbook, what } = row;
    return {
      workbook, what, 'input to paint': median('input to paint'), 'longest task': median('longest task'), 'pane busy': median('pane busy'),
      'workbench busy': median('workbench busy'),
    };
  });
}

type Figure = Exclude<keyof PaneRow, 'workbook' | 'what'>;

async function walk(stage: Stage, workbook: string, query: string, prepare?: Prepare): Promise<PaneRow[]> {
  const workbench = await stage.visit({ query, height: 900 });
  const { page } = workbench;
  const painted = (what: string, milliseconds: number): PaneRow =>
    ({ workbook, what, 'input to paint': Math.round(milliseconds), 'longest task': 0, 'pane busy': 0, 'workbench busy': 0 });
  await shown(workbench);
  const rows = [painted('first paint, while the workbench starts, too', (await paints(workbench)).first)];
  await prepare?.(workbench);
  await openAgain(workbench);
  const { first, largest } = await paints(workbench);
  rows.push(painted('first paint', first), painted('largest paint', largest));
  await watch(workbench);
  const session = await page.context().newCDPSession(page);
  for (const interaction of interactions) {
    const figures = await timed(workbench, interaction, (act) => busyTime(session, act));
    console.log(workbook, interaction.what, JSON.stringify(figures));
    rows.push({ workbook, what: interaction.what, ...figures });
  }
  await page.context().close();
  return rows;
}

/** Loads the pane's page again in a workbench that has long been there, as Excel does when somebody opens the pane. */
async function openAgain(workbench: Workbench): Promise<void> {
  const gone = workbench.pane.waitForNavigation();
  await workbench.page.locator('#pane-frame').evaluate((frame: HTMLIFrameElement) => frame.contentWindow!.location.reload());
  await gone;
  await shown(workbench);
}

async function shown(workbench: Workbench): Promise<void> {
  await workbench.pane.getByRole('heading').first().waitFor();
  await rest(workbench);
}

/** When the page of the pane was drawn, in milliseconds from its request: anything of it, and the largest part of what is seen first. */
function paints({ pane }: Workbench): Promise<{ first: number; largest: number }> {
  return pane.evaluate(() => new Promise((resolve) => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
    new PerformanceObserver((list) => resolve({ first, largest: list.getEntries().at(-1)!.startTime }))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  }));
}

interface Marks {
  inputs: number[];
  tasks: number[];
}

/** What Event Timing calls what a user does; moving the pointer is not doing anything. */
const inputs = ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup', 'keypress'];
/** One frame, the shortest that Event Timing tells. */
const frame = 16;

async function watch(workbench: Workbench): Promise<void> {
  await workbench.pane.evaluate(([names, shortest]) => {
    const marks: Marks = { inputs: [], tasks: [] };
    Object.assign(window, { marks });
    new PerformanceObserver((list) => {
      marks.inputs.push(...list.getEntries().filter(({ name }) => names.includes(name)).map(({ duration }) => duration));
    }).observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      marks.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  }, [inputs, frame] as const);
}

async function timed(
  workbench: Workbench, { act }: Interaction, profiled: (act: () => Promise<void>) => Promise<BusyTime>,
): Promise<Omit<PaneRow, 'workbook' | 'what'>> {
  const take = (): Promise<Marks> => workbench.pane.evaluate(() => {
    const { marks } = window as unknown as { marks: Marks };
    return { inputs: marks.inputs.splice(0), tasks: marks.tasks.splice(0) };
  });
  await take();
  const busy = await profiled(async () => {
    await act(workbench);
    await rest(workbench);
  });
  const marks = await take();
  return {
    'input to paint': Math.max(frame, ...marks.inputs), 'longest task': Math.round(Math.max(0, ...marks.tasks)), 'pane busy': busy.pane,
    'workbench busy': busy.workbench,
  };
}

/** Until the page has had nothing to do for a while, and the marks have come. */
async function rest({ page, pane }: Workbench): Promise<void> {
  for (let idle = 0; idle < 3; idle += 1) {
    await page.waitForTimeout(200);
    await pane.evaluate(() => new Promise((resolve) => { requestIdleCallback(resolve); }));
  }
}
