/** Runs one simulation away from the pane, so that typing and scrolling stay smooth; the pane cancels it by ending the worker. */
import { isFault } from '../../domain/fault';
import { simulationSteps } from '../../domain/simulation/run';
import type { SimulationReply, SimulationRequest } from './simulation-messages';

/** How often, in milliseconds, progress is reported to the pane. */
const reportEvery = 50;

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  const steps = simulationSteps(data.model, data.terms);
  let reported = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      const answer = step.value;
      tell({ is: 'done', answer }, isFault(answer) ? [] : [answer.outcomes.buffer]);
      return;
    }
    if (performance.now() - reported < reportEvery) continue;
    reported = performance.now();
    tell({ is: 'progress', done: step.value });
  }
});

/** @param transfer is handed over instead of copied */
function tell(reply: SimulationReply, transfer: Transferable[] = []): void {
  postMessage(reply, { transfer });
}
