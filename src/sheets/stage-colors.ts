import type { Stage } from './schema';

/** Tab and title color of each stage; white text on each has a contrast above 4.5 : 1. */
export const stageColors: Readonly<Record<Stage, string>> = {
  program: '#44546A',
  identify: '#1F5F99',
  plan: '#6B4391',
  track: '#0F6B5E',
  evaluate: '#96500A',
  report: '#8C1D40',
  reference: '#6B6B6B',
};

export const refreshedFill = '#F1F3F5';
export const mutedText = '#5A6270';
export const bandFill = '#E9EEF4';
