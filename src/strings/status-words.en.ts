import type { RiskRating, StakeholderApproach } from '../domain/realization/assessment';
import type { StatusWord } from '../domain/realization/status-text';

/** What Refresh finds and the pane says of it. */
export type SpokenStatus = StatusWord | RiskRating | StakeholderApproach;
export type StatusWords = Readonly<Record<SpokenStatus, string>>;

/** What the statuses are called in the pane and in reports, by the word that stands in the sheets: in English that word itself. */
export const statusWords: StatusWords = {
  Exceeding: 'Exceeding', 'On track': 'On track', 'At risk': 'At risk', 'Off track': 'Off track', 'No data': 'No data',
  'Not started': 'Not started', 'No plan': 'No plan',
  Improving: 'Improving', Steady: 'Steady', Worsening: 'Worsening',
  Finished: 'Finished', 'Finished late': 'Finished late', Late: 'Late', Blocked: 'Blocked',
  'Support gap': 'Support gap', 'Contact overdue': 'Contact overdue',
  'Manage closely': 'Manage closely', 'Keep satisfied': 'Keep satisfied', 'Keep informed': 'Keep informed', Monitor: 'Monitor',
  Low: 'Low', Medium: 'Medium', High: 'High',
  Open: 'Open', Mitigating: 'Mitigating', Overdue: 'Overdue', Triggered: 'Triggered', Occurred: 'Occurred', Closed: 'Closed',
  Sustained: 'Sustained', Eroding: 'Eroding', Lost: 'Lost', Growing: 'Growing',
};
