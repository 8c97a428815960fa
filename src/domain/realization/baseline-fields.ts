import type { Benefit, Measure } from './program';

/** The records whose targets are frozen in baselines. */
export interface BaselinedRecords {
  readonly benefits: Benefit;
  readonly measures: Measure;
}

export type BaselinedKind = keyof BaselinedRecords;

/** What is agreed about a record and frozen in a baseline: the fields a re-baseline may change, in the order of their columns. */
export const baselineFields = {
  benefits: ['fullYearValue', 'starts', 'fullEffect', 'ends'],
  measures: ['baseline', 'baselineDate', 'target', 'targetDate', 'rangeLow', 'rangeHigh'],
} as const satisfies { readonly [Kind in BaselinedKind]: readonly (keyof BaselinedRecords[Kind])[] };

export type BaselineField = (typeof baselineFields)[BaselinedKind][number];

/** The fields that say what is to be reached, which most baselines hold. */
export const usualBaselineFields: { readonly [Kind in BaselinedKind]: readonly (typeof baselineFields)[Kind][number][] } = {
  benefits: ['fullYearValue', 'fullEffect'],
  measures: ['target', 'targetDate'],
};
