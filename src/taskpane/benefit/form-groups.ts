import type { BenefitViewSentences } from '../../strings/benefit-view';
import type { FieldKey } from './benefit-draft';

export interface FormGroup {
  readonly group: keyof BenefitViewSentences['form']['groups'];
  readonly fields: readonly FieldKey[];
}

/** The fields of the form in the order in which people think of them; the coach stands below the first group. */
export const formGroups: readonly FormGroup[] = [
  { group: 'statement', fields: ['benefit', 'description', 'beneficiaries'] },
  { group: 'people', fields: ['owner', 'validator', 'objective'] },
  { group: 'value', fields: ['category', 'kind', 'valueType', 'evidenceType', 'fullYearValue', 'priority'] },
  { group: 'time', fields: ['starts', 'fullEffect', 'ends', 'ramp', 'startsAfter', 'offsetPeriods'] },
  { group: 'certainty', fields: ['confidence', 'evidenceStrength', 'overlapGroup'] },
  { group: 'life', fields: ['state', 'notes'] },
];
