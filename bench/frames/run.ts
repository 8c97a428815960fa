/**
 * Frames of the map and the timeline in a browser while they are moved and zoomed: the time from one frame to the next, and what of it the
 * page's thread works. A small map and a short plan, whose drawing costs next to nothing, show what frames take on the machine by itself.
 */
import type { CDPSession } from 'playwright-core';
import { buildIfChanged } from '../../scripts/build';
import type { Workbench } from '../../test/e2e/harness';
import { Stage } from '../../test/e2e/harness';
import type { TableRows } from './programs';
import { linkedProgram, plannedProgram } from './programs';
import { putTables } from './put-tables';

export interface FrameRow {
  readonly picture: string;
  readonly gesture: string;
  /** Milliseconds from frame to frame: half of them take at most the first, 19 of 20 at most the second. */
  readonly median: number;
  readonly slow: number;
  /** Milliseconds a frame in which the page's thread works. */
  readonly work: number;
  /** That work against the small picture's. */
  readonly ratio: number;
}

type Measured = Omit<FrameRow, 'picture' | 'gesture' | 'ratio'>;

/** Frames a gesture lasts. */
const frames = 90;

/** Each is run in the page, once a frame, on the window of the picture. */
const gestures = {
  Map: {
    panning: `(box, n) => box.dispatchEvent(wheel({ deltaX: n % 40 < 20 ? 24 : -24, deltaY: n % 60 < 30 ? 18 : -18 }))`,
    zooming: `(box, n) => box.dispatchEvent(wheel({ ctrlKey: true, deltaY: n % 60 < 30 ? 30 : -30 }))`,
  },
  Timeline: {
    panning: `(box, n) => box.scrollBy(n % 40 < 20 ? 24 : -24, n % 80 < 60 ? 60 : -60)`,
    zooming: `(box, n) => box.previousElementSibling.querySelectorAll('button')[n % 20 < 10 ? 0 : 1].click()`,
  },
} as const;

type Picture = keyof typeof gestures;

const scenes: readonly { readonly picture: Picture; readonly small: TableRows; readonly large: TableRows; readonly title: string }[] = [
  { picture: 'Map', title: 'Map of 300 records', small: linkedProgram(4), large: linkedProgram(300) },
  { picture: 'Timeline', title: 'Timeline of 1,000 activities', small: plannedProgram(4), large: plannedProgram(1000) },
];

export default async function run(): Promise<FrameRow[]> {
  await buildIfChanged('workbench');
  const stage = await Stage.set();
  try {
    const rows: FrameRow[] = [];
    for (const { picture, title, small, large } of scenes) {
      const bare = await measured(stage, picture, small);
      const full = await measured(stage, picture, large);
      for (const gesture of Object.keys(full)) {
        const ratio = Number((full[gesture]!.work / bare[gesture]!.work).toPrecision(2));
        rows.push({ picture: `${picture} of 4`, gesture, ...bare[gesture]!, ratio: 1 });
        rows.push({ picture: title, gesture, ...full[gesture]!, ratio });
      }
    }
    return rows;
  } finally {
    await stage.strike();
  }
}

async function measured(stage: Stage, picture: Picture, tables: TableRows): Promise<Record<string, Measured>> {
  const workbench = await stage.visit({ query: 'empty&pane=480', height: 900 });
  await putTables(workbench, tables);
  await workbench.openView('Pictures');
  await workbench.pane.getByRole('tab', { name: picture, exact: true }).click();
  await workbench.pane.getByRole('group', { name: picture === 'Map' ? 'Benefits map' : 'Timeline' }).waitFor();
  const session = await workbench.page.context().newCDPSession(workbench.page);
  await session.send('Performance.enable');
  const found: Record<string, Measured> = {};
  for (const [gesture, act] of Object.entries(gestures[picture])) found[gesture] = await gestureFrames(workbench, session, picture, act);
  await workbench.page.context().close();
  return found;
}

async function gestureFrames(workbench: Workbench, session: CDPSession, picture: Picture, act: string): Promise<Measured> {
  const name = picture === 'Map' ? 'Benefits map' : 'Timeline';
  const before = await secondsOfWork(session);
  const deltas = await workbench.pane.evaluate<number[]>(`new Promise((resolve) => {
    const box = document.querySelector('[role=group][aria-label="${name}"]');
    const wheel = (init) => new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 200, clientY: 500, ...init });
    const act = ${act};
    const times = [];
    const step = (time) => {
      times.push(time);
      if (times.length > ${frames}) return resolve(times.slice(1).map((later, n) => later - times[n]));
      act(box, times.length);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  const work = ((await secondsOfWork(session)) - before) * 1000 / frames;
  const sorted = [...deltas].sort((a, b) => a - b);
  const at = (share: number): number => Number(sorted[Math.floor(sorted.length * share)]!.toFixed(1));
  return { median: at(0.5), slow: at(0.95), work: Number(work.toFixed(1)) };
}

/** What the page's thread has worked since it began. */
async function secondsOfWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}
