import type { SheetSpec } from '../schema';

const dashboard: SheetSpec = {
  key: 'dashboard',
  name: 'Dashboard',
  stage: 'report',
  packs: ['starter', 'full'],
  purpose: 'The program at a glance.',
  howTo: 'All figures are formulas over the tables; run Refresh status to bring the statuses up to date.',
  tables: [],
  needs: ['benefit-register', 'realization-plan', 'benefit-measures'],
};

/** Report: the dashboard. */
export const reportSheets: readonly SheetSpec[] = [dashboard];
