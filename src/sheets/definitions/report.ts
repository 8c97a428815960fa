import { date, longText, refreshed, text } from '../column-builders';
import type { SheetSpec } from '../schema';

const dashboard: SheetSpec = {
  key: 'dashboard',
  name: 'Dashboard',
  stage: 'report',
  packs: ['starter', 'full'],
  purpose: 'The program at a glance.',
  howTo: 'All figures are formulas over the tables; run Refresh status to bring the statuses up to date.',
  tables: [],
  needs: ['benefit-register', 'realization-plan', 'cash-flow', 'benefit-measures'],
};

const healthCheck: SheetSpec = {
  key: 'health-check',
  name: 'Health check',
  stage: 'report',
  packs: [],
  purpose: 'What the health check found in data and method, each with its cell, why it matters and what mends it.',
  howTo: 'Write the findings to a sheet (Home) rewrites the shaded columns. What you type in columns of your own stays with its finding, '
    + 'which is marked as resolved when it has gone.',
  frozenColumns: 1,
  tables: [
    {
      name: 'HealthCheck',
      record: 'finding',
      writtenBy: 'Write the health check',
      blankRows: 1,
      columns: [
        refreshed(text('Severity', 11, 'Error: figures are wrong or missing. Warning: weak or overdue. Note: worth knowing.')),
        refreshed(text('Sheet', 22, 'The sheet it is on.')),
        refreshed(text('Cell', 9, 'The cell it is about.')),
        refreshed(longText('Finding', 60, 'What was found and what to do about it.')),
        refreshed(longText('Why it matters', 60, 'What goes wrong when it stays so.')),
        refreshed(longText('Safe fix', 34, 'A value that mends the cell and loses nothing; Home can write it.')),
        refreshed(date('Checked on', 'The day of the health check; of a resolved finding, of the first one that did not find it.')),
        refreshed(text('Key', 14, 'Tells this finding from all others, so that what you type beside it stays with it.')),
      ],
    },
  ],
};

const benefitsMap: SheetSpec = {
  key: 'benefits-map',
  name: 'Benefits map',
  stage: 'report',
  packs: [],
  purpose: 'Which changes bring which benefits about, and which objectives these serve.',
  howTo: 'Draw on sheet (Pictures, Map) redraws it; shapes of your own stay as they are.',
  tables: [],
};

const timeline: SheetSpec = {
  key: 'timeline',
  name: 'Timeline',
  stage: 'report',
  packs: [],
  purpose: 'Activities and milestones along the calendar, with the benefits that follow from them.',
  howTo: 'Draw on sheet (Pictures, Timeline) redraws it; shapes of your own stay as they are.',
  tables: [],
};

/** Report: the dashboard, the findings, and the sheets that carry drawings. */
export const reportSheets: readonly SheetSpec[] = [dashboard, healthCheck, benefitsMap, timeline];
