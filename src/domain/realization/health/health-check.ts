import type { Assessment, Finding, OverlapGroup } from '../assessment';
import { tableNames } from '../tables';
import type { Steps } from '../../steps';
import type { ProgramFacts } from '../program-facts';
import { agreements } from './agreements';
import { benefitEssentials } from './benefit-essentials';
import { circles } from './circles';
import { contributions } from './contributions';
import { dateOrder } from './date-order';
import { doubleCounting } from './double-counting';
import { duplicateIds } from './duplicate-ids';
import { impossibleFigures } from './impossible-figures';
import { measureEssentials } from './measure-essentials';
import { overdue } from './overdue';
import { readingFindings } from './reading-findings';
import { riskFindings } from './risk-findings';
import { settingsFindings } from './settings-findings';
import { shiftedBenefits } from './shifted-benefits';
import { unknownIds } from './unknown-ids';

/** What a check may look at besides the program: the statuses just computed. */
export type StatusRows = Omit<Assessment, 'findings' | 'summary'> & { readonly overlaps: readonly OverlapGroup[] };

export type HealthCheck = (facts: ProgramFacts, statuses: StatusRows) => readonly Finding[];

const checks: readonly HealthCheck[] = [
  settingsFindings,
  duplicateIds,
  unknownIds,
  benefitEssentials,
  measureEssentials,
  dateOrder,
  circles,
  contributions,
  doubleCounting,
  overdue,
  impossibleFigures,
  readingFindings,
  riskFindings,
  shiftedBenefits,
  agreements,
];

const severityOrder = { error: 0, warning: 1, info: 2 } as const;
const tableOrder = new Map<string, number>(['ProgramSettings', ...Object.values(tableNames)].map((name, index) => [name, index]));

/** Every finding of data quality and method: errors first, then in the order of the workbook. */
export function* healthCheck(facts: ProgramFacts, statuses: StatusRows): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    yield;
    findings.push(...check(facts, statuses));
  }
  return findings
    .filter(canBeNamed)
    .sort((a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity]
      || tableOrder.get(a.table)! - tableOrder.get(b.table)!
      || (a.row ?? -1) - (b.row ?? -1));
}

/**
 * Whether a sentence can say which record it is about. Of a record without an id the only finding is that it has none: what else it lacks
 * follows when it has one. A follow-up is about a conversation, which has no id, with a stakeholder or with nobody in particular.
 */
function canBeNamed({ code, details }: Finding): boolean {
  return details['id'] !== '' || code === 'follow-up-overdue';
}
