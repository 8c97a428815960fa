import type { CDPSession } from 'playwright-core';

/** Processor time of the page's main thread in milliseconds, by whose it was. The pane and the workbench share one thread. */
export interface BusyTime {
  /** The built pane with React and Fluent UI, and office.js. */
  readonly pane: number;
  /** The workbench's host, engine and grid, which stand in for Excel. */
  readonly workbench: number;
}

/** The parts of a profile of Chromium's that are used here. */
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** How often the thread is looked at, in microseconds. */
const interval = 500;

/**
 * Whose scripts kept the main thread busy while something was done. What has no script above it (layout, paint, waiting) is nobody's.
 */
export async function busyTime(session: CDPSession, act: () => Promise<void>): Promise<BusyTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const nodes: readonly ProfileNode[] = profile.nodes;
  const known = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const scriptOf = (id: number): string => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url } = known.get(at)!.callFrame;
      if (url.startsWith('http')) return url;
    }
    return '';
  };
  const busy = { pane: 0, workbench: 0 };
  profile.samples?.forEach((id, index) => {
    const script = scriptOf(id);
    if (script !== '') busy[script.includes('/workbench/') ? 'workbench' : 'pane'] += (profile.timeDeltas?.[index] ?? 0) / 1000;
  });
  return { pane: Math.round(busy.pane), workbench: Math.round(busy.workbench) };
}
