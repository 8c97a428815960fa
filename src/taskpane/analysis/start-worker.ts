/** Starts the worker of a simulation; the bundler makes it a file of its own. Throws where the host refuses workers. */
export function startWorker(): Worker {
  return new Worker(new URL('./simulation-worker.ts', import.meta.url));
}
