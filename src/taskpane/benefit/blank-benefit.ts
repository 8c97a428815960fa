import type { Benefit } from '../../domain/realization/program';

/** A benefit that is in no row yet. */
export const blankBenefit: Benefit = {
  row: -1, id: '', benefit: '', description: '', category: '', kind: '', valueType: '', evidenceType: '', objective: '', beneficiaries: '',
  owner: '', validator: '', priority: null, fullYearValue: null, starts: null, fullEffect: null, ends: null, ramp: '', startsAfter: '',
  offsetPeriods: null, confidence: '', evidenceStrength: '', overlapGroup: '', state: '', notes: '',
};
