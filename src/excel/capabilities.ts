import type { Capability } from './gateway';

/** The requirement set each capability needs (Microsoft's API reference); Office 2021 has ExcelApi 1.14 and SharedRuntime 1.1. */
const requirementSets: Readonly<Record<Capability, [set: string, version: string]>> = {
  'sheet-properties': ['ExcelApi', '1.12'],
  'page-layout': ['ExcelApi', '1.9'],
  'undo-groups': ['ExcelApi', '1.20'],
  shapes: ['ExcelApi', '1.9'],
  // Series from ranges are in 1.7, number formats of axes and secondary axes in 1.8.
  charts: ['ExcelApi', '1.8'],
  shortcuts: ['KeyboardShortcuts', '1.1'],
  notes: ['ExcelApi', '1.18'],
};

/** Whether this Excel has what the capability needs. */
export function isSupported(capability: Capability): boolean {
  return Office.context.requirements.isSetSupported(...requirementSets[capability]);
}
