import type { Settings } from '../../domain/realization/settings';
import type { UncertainLine } from '../../domain/simulation/model';
import { fewestTrials, mostTrials } from '../../domain/simulation/run';

export type TargetChoice = 'plan' | 'zero' | 'own';
export const rankCorrelations = [0, 0.3, 0.6] as const;

/** What the user has chosen for the next simulation, as typed. */
export interface SimulationDraft {
  readonly trials: string;
  readonly seed: string;
  readonly distribution: UncertainLine['distribution'];
  readonly rankCorrelation: (typeof rankCorrelations)[number];
  readonly countsRisks: boolean;
  readonly target: TargetChoice;
  readonly ownTarget: string;
}

/** The form as it opens: trials and seed of the settings. */
export function firstDraft({ simulationIterations, simulationSeed }: Settings): SimulationDraft {
  return {
    trials: String(simulationIterations), seed: String(simulationSeed), distribution: 'triangular', rankCorrelation: 0, countsRisks: true,
    target: 'plan', ownTarget: '',
  };
}

/** The numbers of a draft; null where what was typed is none, or is out of bounds. */
export interface DraftNumbers {
  readonly trials: number | null;
  readonly seed: number | null;
  /** The amount typed; 0 while another target is chosen. */
  readonly ownTarget: number | null;
}

export function draftNumbers({ trials, seed, target, ownTarget }: SimulationDraft): DraftNumbers {
  return {
    trials: wholeNumber(trials, fewestTrials, mostTrials),
    seed: wholeNumber(seed, 0, 2 ** 32 - 1),
    ownTarget: target === 'own' ? amountOf(ownTarget) : 0,
  };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const digits = text.replace(/[\s.,'’]/g, '');
  const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** Whole amounts, with or without separators of thousands: nobody sets a target to the penny. */
function amountOf(text: string): number | null {
  const amount = text.trim().replace('−', '-').replace(/[\s.,'’](?=\d{3}(?!\d))/g, '');
  return /^-?\d+$/.test(amount) ? Number(amount) : null;
}
