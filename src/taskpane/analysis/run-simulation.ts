import type { Fault } from '../../domain/fault';
import { simulationSteps } from '../../domain/simulation/run';
import type { SimulationRun } from '../../domain/simulation/run';
import type { SimulationReply, SimulationRequest } from './simulation-messages';

export interface SimulationWatch {
  /** Told how many trials are done. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** How long, in milliseconds, the pane may be kept from rendering where there is no worker, and how often progress is reported. */
const stretch = 12;
const reportEvery = 50;

/**
 * Runs a simulation in a worker, or in the pane in short stretches where the host has none or refuses it; the answer is the same.
 * @returns null when it was cancelled
 */
export async function runSimulation(request: SimulationRequest, watch: SimulationWatch): Promise<SimulationRun | Fault | null> {
  const worker = await openWorker();
  if (worker === null) return runHere(request, watch);
  const answer = await runInWorker(worker, request, watch);
  return answer === 'refused' ? runHere(request, watch) : answer;
}

/** Null where there are no workers, or none can be started: a policy of the host may forbid it. */
async function openWorker(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const { startWorker } = await import('./start-worker');
    return startWorker();
  } catch {
    return null; // The pane can do without a worker; only smoothness is lost.
  }
}

/** `refused` when the worker's file did not load, which is told only after the worker was started. */
function runInWorker(
  worker: Worker, request: SimulationRequest, { onProgress, signal }: SimulationWatch,
): Promise<SimulationRun | Fault | 'refused' | null> {
  return new Promise((resolve) => {
    const end = (answer: SimulationRun | Fault | 'refused' | null): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const cancel = (): void => end(null);
    signal.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<SimulationReply>) => {
      if (data.is === 'progress') onProgress(data.done);
      else end(data.answer);
    });
    worker.addEventListener('error', () => end('refused'));
    if (signal.aborted) cancel();
    else worker.postMessage(request);
  });
}

async function runHere(
  { model, terms }: SimulationRequest, { onProgress, signal }: SimulationWatch,
): Promise<SimulationRun | Fault | null> {
  const steps = simulationSteps(model, terms);
  let reported = performance.now();
  for (;;) {
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < stretch) step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - reported >= reportEvery) {
      reported = performance.now();
      onProgress(step.value);
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
}
