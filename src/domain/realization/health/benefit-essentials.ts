import type { Finding, SmartGap } from '../assessment';
import { isEarly, isSetAside } from '../benefit-state';
import { namesAnOutput } from '../output-words';
import type { Benefit } from '../program';
import type { FieldOf } from './finding';
import { finding } from './finding';
import type { FindingCode } from './finding-codes';
import type { HealthCheck } from './health-check';

interface Essential {
  readonly gap: SmartGap;
  readonly code: FindingCode;
  readonly field: FieldOf<'benefits'>;
  /** Even of a benefit that is only identified. */
  readonly always?: boolean;
}

/** What a benefit cannot do without once it is more than an idea, by the gap that its assessment has found (smart.ts). */
const essentials: readonly Essential[] = [
  { gap: 'owner', code: 'benefit-without-owner', field: 'owner', always: true },
  { gap: 'objective', code: 'benefit-without-objective', field: 'objective' },
  { gap: 'measure', code: 'benefit-without-measure', field: 'id' },
  { gap: 'activity', code: 'benefit-without-activity', field: 'id' },
];

/** Benefits without owner, objective, measure or activity, outputs named as benefits, and owners who confirm their own figures. */
export const benefitEssentials: HealthCheck = ({ program }, { benefits }) =>
  program.benefits.flatMap((benefit, index) => (isSetAside(benefit.state) ? [] : findingsOf(benefit, benefits[index]!.qualityIssues)));

function findingsOf(benefit: Benefit, gaps: readonly SmartGap[]): readonly Finding[] {
  const details = { id: benefit.id };
  const findings = essentials
    .filter(({ gap, always }) => gaps.includes(gap) && (always === true || !isEarly(benefit.state)))
    .map(({ code, field }) => finding(code, 'benefits', benefit, field, details));
  if (namesAnOutput(benefit.benefit)) {
    findings.push(finding('output-named-as-benefit', 'benefits', benefit, 'benefit', { ...details, benefit: benefit.benefit }));
  }
  if (benefit.owner.trim() !== '' && sameRole(benefit.owner, benefit.validator)) {
    findings.push(finding('validator-is-owner', 'benefits', benefit, 'validator', { ...details, owner: benefit.owner }));
  }
  return findings;
}

function sameRole(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
