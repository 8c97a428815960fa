import { performance } from 'node:perf_hooks';

/** A sample lasts at least this long, so that the clock does not matter. */
const sampleMilliseconds = 5;
const rounds = 15;
/** A call that takes longer is timed once. */
const slowMilliseconds = 300;

export interface Measurement {
  /** Time of a call, in microseconds: the lower quartile of the samples, because disturbances only ever add. */
  readonly microseconds: number;
  /** Of the first call; an error it threw. */
  readonly answer: unknown;
}

/**
 * Milliseconds of processor time of this process: what else the machine does in the meantime is not counted. Windows counts it in
 * steps too coarse for a sample; there it is the clock on the wall.
 */
export function now(): number {
  if (process.platform === 'win32') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** Keeps the engine from leaving out calls whose results nobody reads. */
let sink = 0;

/** Read at the end of a run, for the same reason. */
export const sunk = (): number => sink;

/** Times several calls in turns, so that a machine that is busy or hot slows all of them alike. */
export function measure(calls: readonly (() => unknown)[]): Measurement[] {
  const firsts = calls.map(firstCall);
  const repeats = calls.map((call, i) => (worthRepeating(firsts[i]!) ? callsPerSample(call) : 0));
  const samples = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    calls.forEach((call, i) => {
      if (repeats[i]! > 0) samples[i]!.push(timed(call, repeats[i]!) / repeats[i]!);
    });
  return firsts.map(({ milliseconds, answer }, i) => {
    const sorted = samples[i]!.sort((a, b) => a - b);
    return { microseconds: (sorted[sorted.length >> 2] ?? milliseconds) * 1e3, answer };
  });
}

interface FirstCall {
  readonly milliseconds: number;
  readonly answer: unknown;
}

function firstCall(call: () => unknown): FirstCall {
  const started = now();
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    answer = error;
  }
  return { milliseconds: now() - started, answer };
}

const worthRepeating = ({ milliseconds, answer }: FirstCall): boolean => milliseconds < slowMilliseconds && !(answer instanceof Error);

/** So many calls that a sample takes long enough; finding out warms the call up. */
function callsPerSample(call: () => unknown): number {
  let calls = 1;
  for (let time = timed(call, calls); time < sampleMilliseconds; time = timed(call, calls)) {
    calls = Math.ceil(calls * Math.min(10, Math.max(1.5, (1.2 * sampleMilliseconds) / Math.max(time, 1e-3))));
  }
  return calls;
}

function timed(call: () => unknown, calls: number): number {
  const started = now();
  for (let i = 0; i < calls; i++) sink += Number(call()) || 0;
  return now() - started;
}
