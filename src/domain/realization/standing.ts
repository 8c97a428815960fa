import type { ActivityStatus, RiskStatus, StakeholderStatus } from './assessment';
import type { HistoryEntry, SerialDate } from './program';
import type { Status } from './status';
import { statuses } from './status';
import { statusWordOf } from './status-text';

/** How a program stood at some time, by id: what movement is measured against. Null where nothing is known of that kind of record. */
export interface Standing {
  /** Serial date of this standing; null when it is not known. */
  readonly date: SerialDate;
  readonly benefits: ReadonlyMap<string, StandingBenefit>;
  readonly measures: ReadonlyMap<string, { readonly status: Status | null; readonly nextReading: SerialDate }> | null;
  readonly activities: ReadonlyMap<string, { readonly status: ActivityStatus | null }> | null;
  readonly risks: ReadonlyMap<string, { readonly status: RiskStatus | null }> | null;
  readonly stakeholders: ReadonlyMap<string, { readonly status: StakeholderStatus | null }> | null;
}

export interface StandingBenefit {
  readonly status: Status | null;
  readonly actualToDate: number | null;
  readonly forecast: number | null;
  readonly realizationPercent: number | null;
  /** Undefined where it was not kept. */
  readonly nextReview?: SerialDate;
}

export interface SnapshotStanding extends Standing {
  readonly name: string;
  readonly date: number;
}

/** How the program stood at the latest snapshot taken before today; null when there is none. */
export function latestSnapshot(history: readonly HistoryEntry[], today: number): SnapshotStanding | null {
  const dated = history.filter((entry) => entry.date !== null && Math.floor(entry.date) < today);
  const latest = dated.reduce<HistoryEntry | null>((found, entry) => (found === null || isLater(entry, found) ? entry : found), null);
  if (latest === null) return null;
  const entries = dated.filter(({ snapshot, date }) => snapshot === latest.snapshot && date === latest.date);
  return {
    name: latest.snapshot,
    date: Math.floor(latest.date!),
    benefits: new Map(entries.map(({ id, status, actual, forecast, realizationPercent }) =>
      [id, { status: progressStatus(status), actualToDate: actual, forecast, realizationPercent }])),
    measures: null,
    activities: null,
    risks: null,
    stakeholders: null,
  };
}

function isLater(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.date! > b.date! || (a.date === b.date && a.snapshot > b.snapshot);
}

/** The status of a benefit or measure that a cell shows, with or without its symbol. */
export function progressStatus(text: string): Status | null {
  const word = statusWordOf(text);
  return statuses.find((status) => status === word) ?? null;
}
