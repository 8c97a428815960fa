import type { ActivityStatus, RiskStatus, StakeholderStatus, SustainmentStatus } from './assessment';
import type { Status } from './status';
import { statusSymbols } from './status';
import type { Trend } from './trend';

export type StatusWord = Status | Trend | ActivityStatus | StakeholderStatus | RiskStatus | SustainmentStatus;

/** Every status and trend a cell can show, with the symbol that stands before it. The progress statuses keep theirs (status.ts). */
export const statusWordSymbols: Readonly<Record<StatusWord, string>> = {
  ...statusSymbols,
  Improving: '↗',
  Steady: '→',
  Worsening: '↘',
  Finished: '✔',
  'Finished late': '✔',
  Late: '▼',
  Blocked: '■',
  'Support gap': '◆',
  'Contact overdue': '▼',
  Open: '○',
  Mitigating: '●',
  Overdue: '▼',
  Triggered: '▲',
  Occurred: '■',
  Closed: '✔',
  Sustained: '●',
  Eroding: '◆',
  Lost: '▼',
  Growing: '▲',
};

/** The word of a status cell, with or without its symbol; null for any other text. */
export function statusWordOf(text: string): StatusWord | null {
  const word = text.replace(/^[^\p{L}]+/u, '').trim();
  return Object.hasOwn(statusWordSymbols, word) ? (word as StatusWord) : null;
}
