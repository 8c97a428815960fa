import type { Fault } from '../../domain/fault';
import type { SimulationModel } from '../../domain/simulation/model';
import type { SimulationRun, SimulationTerms } from '../../domain/simulation/run';

/** What the pane asks of the worker; a worker does one simulation. */
export interface SimulationRequest {
  readonly model: SimulationModel;
  readonly terms: SimulationTerms;
}

/** What the worker reports: how many trials are done, and at the end their outcomes. */
export type SimulationReply =
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'done'; readonly answer: SimulationRun | Fault };
