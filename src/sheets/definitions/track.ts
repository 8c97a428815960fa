import {
  anything, date, decimal, id, integer, longText, money, oneOf, percent, reference, refreshed, required, status, text, totaled, wide,
} from '../column-builders';
import type { ColumnSpec, SheetSpec } from '../schema';

const benefitMeasures: SheetSpec = {
  key: 'benefit-measures',
  name: 'Benefit measures',
  stage: 'track',
  packs: ['starter', 'full'],
  purpose: 'How each benefit is measured: from which baseline to which target, by when, from which data.',
  howTo: 'One row per measure. Readings go to Benefit tracking; Refresh status writes the shaded columns.',
  tables: [
    {
      name: 'BenefitMeasures',
      record: 'measure',
      blankRows: 10,
      idsName: 'MeasureIds',
      columns: [
        id('M', 3, 'measure'),
        required(reference('Benefit', 'BenefitRegister', 'The benefit it measures.')),
        required(longText('Measure', 34, 'What is counted or timed.')),
        text('Unit', 12, 'Minutes, %, people, thousand pounds.'),
        required(oneOf('Direction', 'direction', 19, 'Which way is better.')),
        oneOf('Aggregation', 'aggregation', 12, 'How the readings of several periods become one figure.'),
        required(decimal('Baseline', 'The level before the change.')),
        date('Baseline date', 'When the baseline was measured.'),
        required(decimal('Target', 'The level to reach.')),
        required(date('Target date', 'When it is to be reached.')),
        decimal('Range low', 'For Within range: the least that is good.'),
        decimal('Range high', 'For Within range: the most that is good.'),
        oneOf('Ramp', 'ramp', 13, 'How it moves from baseline to target.'),
        percent('Tolerance %', 'How far a reading may be off and still count as the target.', { min: 0 }),
        integer('Every (days)', 'How often it is read.', { min: 1 }),
        text('Data source', 22, 'Where the figures come from.'),
        text('Owner', 24, 'The role that reads it.'),
        percent('Weight %', 'How much it counts among the measures of its benefit.', { min: 0, max: 1 }),
        refreshed(decimal('Latest', 'The latest reading, aggregated.')),
        refreshed(date('Measured on', 'The period of that reading.')),
        refreshed(decimal('Expected by now', 'What the plan expects at that time.')),
        refreshed(percent('Progress %', 'How far the way from baseline to target is covered.')),
        refreshed(decimal('Variance', 'Latest less expected; favorable is positive.')),
        refreshed(percent('Variance %', 'Variance as a share of what is expected.')),
        refreshed(decimal('Forecast at target date', 'Where it will be on the target date.')),
        status('Status', 'Progress against what the plan expects by now.'),
        status('Trend', 'Direction of the latest readings, better or worse.'),
        refreshed(date('Next reading', 'When the next reading is due.')),
      ],
    },
  ],
};

const benefitTracking: SheetSpec = {
  key: 'benefit-tracking',
  name: 'Benefit tracking',
  stage: 'track',
  packs: ['starter', 'full'],
  purpose: 'Readings of the measures, period by period.',
  howTo: 'One row per reading. Correct a reading with a new one that names it in Replaces, so that history stays.',
  tables: [
    {
      name: 'BenefitTracking',
      record: 'reading',
      blankRows: 10,
      idsName: 'ReadingIds',
      columns: [
        id('E', 5, 'reading'),
        required(date('Period start', 'First day of the period it belongs to.')),
        required(reference('Measure', 'BenefitMeasures', 'The measure that was read.')),
        required(oneOf('Series', 'series', 13, 'Actual; or Plan and Forecast where the plan of a measure is given period by period.')),
        required(decimal('Value', 'The reading, in the unit of the measure. Zero is a value; blank is missing.')),
        longText('Evidence', 26, 'Where it can be checked.'),
        longText('Comment', 30, 'Anything that explains it.'),
        oneOf('Reason', 'varianceReason', 12, 'Why it differs from the plan.'),
        text('Entered by', 24, 'The role that entered it.'),
        date('Entered on', 'When it was entered.'),
        text('Validated by', 24, 'The role that confirmed it.'),
        reference('Replaces', 'BenefitTracking', 'The reading it corrects.'),
        refreshed({ ...text('Check', 22, 'What is remarkable about the reading.'), kind: { is: 'status' } } satisfies ColumnSpec),
      ],
    },
  ],
};

const benefitRisks: SheetSpec = {
  key: 'benefit-risks',
  name: 'Benefit risks',
  stage: 'track',
  packs: ['full'],
  purpose: 'What could keep benefits from coming, how likely, how bad, and what is done about it.',
  howTo: 'One row per risk. A trigger compares the latest reading of a measure with a value; when it fires, the contingency plan is due.',
  tables: [
    {
      name: 'BenefitRisks',
      record: 'risk',
      blankRows: 5,
      idsName: 'RiskIds',
      columns: [
        id('R', 2, 'risk'),
        reference('Benefit', 'BenefitRegister', 'The benefit at stake; blank: the whole program.'),
        required(longText('Risk', 34, 'What may happen.')),
        longText('Cause', 28, 'Why it may happen.'),
        oneOf('Category', 'riskCategory', 14, 'Kind of risk.'),
        required(percent('Probability %', 'How likely it is.', { min: 0, max: 1 })),
        required(money('Impact', 'Value lost if it happens.', { min: 0 })),
        oneOf('Response', 'riskResponse', 11, 'Avoid, reduce, transfer or accept.'),
        longText('Mitigation', 30, 'What is done before it happens.'),
        required(text('Mitigation owner', 22, 'The role that does it.')),
        date('Due', 'By when.'),
        longText('Contingency plan', 30, 'What is done if it happens.'),
        wide(reference('Trigger measure', 'BenefitMeasures', 'The measure that warns.'), 12),
        oneOf('Trigger when', 'triggerWhen', 12, 'Below or above the trigger value.'),
        decimal('Trigger value', 'The level at which it fires.'),
        oneOf('State', 'riskState', 12, 'Where it stands.'),
        refreshed(totaled(money('Exposure', 'Probability times impact.'))),
        status('Rating', 'Low, medium or high, from probability and impact.'),
        refreshed(text('Trigger hit', 11, 'Yes when the latest reading is beyond the trigger value.')),
        status('Status', 'What needs attention now.'),
      ],
    },
  ],
};

const benefitEvidence: SheetSpec = {
  key: 'benefit-evidence',
  name: 'Benefit evidence',
  stage: 'track',
  packs: ['full'],
  purpose: 'What cannot be counted: feedback, case studies, interviews and observations.',
  howTo: 'One row per piece of evidence. Say whether it supports or contradicts the benefit, and whether it may be quoted.',
  tables: [
    {
      name: 'BenefitEvidence',
      record: 'piece of evidence',
      blankRows: 5,
      idsName: 'EvidenceIds',
      columns: [
        id('Q', 2, 'piece of evidence'),
        required(date('Date', 'When it was given or seen.')),
        required(reference('Benefit', 'BenefitRegister', 'The benefit it speaks of.')),
        oneOf('Type', 'evidenceSource', 18, 'Kind of evidence.'),
        oneOf('Dimension', 'evidenceDimension', 20, 'What it is about.'),
        text('Source', 24, 'Who said it or where it was seen.'),
        required(longText('Summary', 46, 'What it says.')),
        integer('Sentiment', '−2 (very negative) to 2 (very positive).', { min: -2, max: 2 }),
        integer('Strength', '0 (hearsay) to 3 (well documented).', { min: 0, max: 3 }),
        oneOf('Supports', 'supports', 14, 'Whether it supports the benefit.'),
        oneOf('May quote', 'mayQuote', 12, 'Whether it may be quoted.'),
        text('Link', 26, 'Where it can be read in full.'),
      ],
    },
  ],
};

const statusHistory: SheetSpec = {
  key: 'status-history',
  name: 'Status history',
  stage: 'track',
  packs: ['full'],
  purpose: 'The state of every benefit at each snapshot: what trends and movements are computed from.',
  howTo: 'Rows are added by Keep as snapshot (Track); nothing needs to be typed.',
  tables: [
    {
      name: 'StatusHistory',
      record: 'snapshot row',
      blankRows: 1,
      columns: [
        text('Snapshot', 16, 'Name of the snapshot.'),
        date('Date', 'Its date.'),
        text('Id', 9, 'The benefit.'),
        money('Planned', 'Planned to date.'),
        money('Actual', 'Actual to date.'),
        money('Variance', 'Actual less planned; favorable is positive.'),
        percent('Realization %', 'Actual as a share of the plan.'),
        money('Forecast', 'Value at completion.'),
        { ...status('Status', 'Its status then.'), owner: 'user' },
      ],
    },
  ],
};

const changeLog: SheetSpec = {
  key: 'change-log',
  name: 'Change log',
  stage: 'track',
  packs: ['full'],
  purpose: 'Changes to what was agreed: what triggered them, what they cost or bring, who decided.',
  howTo: 'One row per change. Re-baseline after approved changes that move targets.',
  tables: [
    {
      name: 'ChangeLog',
      record: 'change',
      blankRows: 5,
      columns: [
        id('C', 2, 'change'),
        required(date('Date', 'When it was decided.')),
        oneOf('Trigger', 'changeTrigger', 20, 'Why.'),
        text('Affected', 11, 'Id of the record that changes.'),
        text('Field', 20, 'Which column.'),
        anything('Old', 14, 'Value before.'),
        anything('New', 14, 'Value after.'),
        totaled(money('Value impact', 'Change of the full-year value.')),
        oneOf('Decided by', 'decidedBy', 17, 'Who may decide it.'),
        text('Name', 22, 'The role that decided.'),
        oneOf('Decision', 'decision', 12, 'What was decided.'),
        text('Baseline version', 16, 'The baseline that holds it.'),
      ],
    },
  ],
};

const baselines: SheetSpec = {
  key: 'baselines',
  name: 'Baseline versions',
  stage: 'track',
  packs: ['full'],
  purpose: 'Frozen copies of what was agreed, which reviews compare with.',
  howTo: 'Rows are added by Re-baseline (Reviews); nothing needs to be typed.',
  frozenColumns: 1,
  tables: [
    {
      name: 'Baselines',
      record: 'baseline value',
      blankRows: 1,
      columns: [
        required(text('Version', 12, 'Name of the baseline.')),
        required(date('Date', 'When it was approved.')),
        text('Approved by', 22, 'The role that approved it.'),
        longText('Reason', 36, 'Why it was set.'),
        text('Table', 18, 'Table of the frozen cell.'),
        text('Id', 9, 'Record of the frozen cell.'),
        text('Field', 20, 'Column of the frozen cell.'),
        anything('Value', 14, 'What it held.'),
      ],
    },
  ],
};

/** Track: measures, readings, risks, evidence, history, changes and baselines. */
export const trackSheets: readonly SheetSpec[] = [
  benefitMeasures, benefitTracking, benefitRisks, benefitEvidence, statusHistory, changeLog, baselines,
];
