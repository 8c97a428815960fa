import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../domain/fault';
import { isFault } from '../../domain/fault';
import type { SimulationRun } from '../../domain/simulation/run';
import { runSimulation } from './run-simulation';
import type { SimulationRequest } from './simulation-messages';

export type SimulationState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly done: number; readonly trials: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'refused'; readonly fault: Fault }
  | { readonly is: 'done'; readonly run: SimulationRun; readonly request: SimulationRequest };

export interface Simulation {
  readonly state: SimulationState;
  /** Starts a simulation; one that is running is given up. */
  start(request: SimulationRequest): void;
  cancel(): void;
}

/** The simulation of the view; it ends with the view. */
export function useSimulation(): Simulation {
  const [state, setState] = useState<SimulationState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback((request: SimulationRequest): void => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const { trials } = request.terms;
    const tell = (next: SimulationState): void => {
      if (running.current === own) setState(next);
    };
    tell({ is: 'running', done: 0, trials });
    void runSimulation(request, { onProgress: (done) => tell({ is: 'running', done, trials }), signal: own.signal }).then((answer) => {
      if (answer === null) tell({ is: 'cancelled' });
      else tell(isFault(answer) ? { is: 'refused', fault: answer } : { is: 'done', run: answer, request });
    });
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}
