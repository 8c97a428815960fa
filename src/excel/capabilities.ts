import type { Capability } from './gateway';

/**
 * The requirement set each capability needs (Microsoft's API reference). The manifest demands SharedRuntime 1.1 and ExcelApi 1.13, which
 * Office 2021 has; requirement-sets.test.ts finds what is used beyond.
 */
const requirementSets: Readonly<Record<Capability, [set: string, version: string]>> = {
  'undo-groups': ['ExcelApi', '1.20'],
  shapes: ['ExcelApi', '1.9'],
  // Series from ranges are in 1.7, number formats of axes and secondary axes in 1.8.
  charts: ['ExcelApi', '1.8'],
  shortcuts: ['KeyboardShortcuts', '1.1'],
};

/** Whether this Excel has what the capability needs. */
export function isSupported(capability: Capability): boolean {
  return Office.context.requirements.isSetSupported(...requirementSets[capability]);
}
