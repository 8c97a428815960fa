import type { Steps } from '../domain/steps';

/** How long one turn takes, in milliseconds: with what a key or click needs itself, well below the 100 that people notice. */
const turn = 25;

/** Does long work in turns, so that keys and clicks are answered in between. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + turn;
  }
}

/** Resolves after the tasks that are waiting. By a message, because a hidden pane gets its timers only once a second. */
function nextTurn(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => { setTimeout(resolve, 0); });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
