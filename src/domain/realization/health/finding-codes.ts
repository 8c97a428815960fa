export type Severity = 'error' | 'warning' | 'info';

/**
 * Everything the health check can find. An error makes figures wrong or unusable; a warning is a weakness of method or something overdue;
 * an info is worth knowing. The sentences (what, why it matters, what to do) are in `src/strings`, by code.
 */
export const findingSeverities = {
  // Keys and references
  'missing-id': 'error',
  'duplicate-id': 'error',
  'unknown-id': 'error',
  // What a benefit needs
  'benefit-without-owner': 'warning',
  'benefit-without-objective': 'warning',
  'benefit-without-measure': 'warning',
  'benefit-without-activity': 'warning',
  'measure-without-baseline': 'warning',
  'measure-without-target': 'warning',
  'measure-without-target-date': 'warning',
  'output-named-as-benefit': 'warning',
  'validator-is-owner': 'warning',
  // Order and circles
  'dates-out-of-order': 'error',
  'circular-dependency': 'error',
  'circular-link': 'error',
  'circular-replacement': 'error',
  // Counting twice
  'contributions-above-whole': 'error',
  'weights-not-whole': 'warning',
  'claims-above-whole': 'warning',
  'value-counted-along-the-map': 'warning',
  'duplicate-line': 'warning',
  // Overdue
  'reading-overdue': 'warning',
  'review-overdue': 'warning',
  'contact-overdue': 'warning',
  'mitigation-overdue': 'warning',
  'sustainment-check-overdue': 'warning',
  'follow-up-overdue': 'info',
  'actuals-missing': 'warning',
  // Figures that cannot be
  'actual-in-the-future': 'error',
  'wrong-sign-reading': 'error',
  'negative-flow': 'error',
  'share-out-of-range': 'error',
  'range-reversed': 'error',
  'direction-against-target': 'warning',
  'finished-but-not-complete': 'warning',
  'complete-without-finish-date': 'info',
  // Readings
  'reading-without-place': 'error',
  'duplicate-reading': 'warning',
  'late-reading': 'info',
  'self-validated-reading': 'info',
  // Risks and timing
  'trigger-fired': 'warning',
  'trigger-incomplete': 'info',
  'benefit-shifted': 'warning',
  // What was agreed
  'baseline-without-approval': 'warning',
  'baseline-of-unknown-field': 'warning',
  'target-off-baseline': 'warning',
  'change-without-decision': 'warning',
  'change-of-unknown-baseline': 'warning',
  // Settings
  'first-period-missing': 'error',
  'thresholds-not-descending': 'error',
  'discount-schedule-unknown': 'error',
  'appraisal-date-late': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingSeverities;
