import type { ViewId } from '../../commands/show-view';
import type { TableName } from '../../domain/realization/tables';
import type { NextStep, StepId } from '../../domain/realization/next-steps';

/** Where a step is done: in a view of the pane, perhaps with the first record that needs it, or in a table of the workbook. */
export type StepPlace =
  | { readonly in: 'view'; readonly view: ViewId; readonly subject: string | null }
  | { readonly in: 'table'; readonly table: TableName };

const places: Readonly<Record<StepId, { readonly table: TableName } | { readonly view: ViewId; readonly withRecord?: true }>> = {
  settings: { table: 'ProgramSettings' },
  objectives: { table: 'Objectives' },
  benefits: { view: 'benefit' },
  owners: { view: 'benefit', withRecord: true },
  stakeholders: { table: 'StakeholderRegister' },
  measures: { table: 'BenefitMeasures' },
  activities: { table: 'RealizationPlan' },
  map: { view: 'pictures' },
  money: { table: 'CashFlow' },
  risks: { table: 'BenefitRisks' },
  baseline: { view: 'reviews' },
  refreshed: { view: 'track' },
  readings: { view: 'track' },
  actuals: { table: 'CashFlow' },
  snapshot: { view: 'track' },
  triggers: { table: 'BenefitRisks' },
  reviews: { view: 'reviews' },
  sustainment: { table: 'Sustainment' },
  lessons: { view: 'reviews' },
};

/** Where a step of the checklist is done; in a view that shows one record, that of the first that lacks it. */
export function placeOfStep({ id, lacking }: NextStep): StepPlace {
  const place = places[id];
  if ('table' in place) return { in: 'table', table: place.table };
  return { in: 'view', view: place.view, subject: place.withRecord ? (lacking[0] ?? null) : null };
}
