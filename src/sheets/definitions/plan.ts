import { setAsideStates } from '../../domain/realization/benefit-state';
import {
  date, id, integer, longText, money, oneOf, percent, reference, references, refreshed, required, status, text, totaled, wide,
} from '../column-builders';
import type { ColumnSpec, SheetSpec } from '../schema';

const realizationPlan: SheetSpec = {
  key: 'realization-plan',
  name: 'Realization plan',
  stage: 'plan',
  packs: ['starter', 'full'],
  purpose: 'The milestones, changes and measurements that make the benefits happen, with who, when and at what cost.',
  howTo: 'One row per activity. Benefits and predecessors are ids separated by commas. Refresh status writes the shaded columns.',
  tables: [
    {
      name: 'RealizationPlan',
      record: 'activity',
      blankRows: 10,
      idsName: 'ActivityIds',
      columns: [
        id('A', 3, 'activity'),
        required(longText('Activity', 38, 'What is done, or the milestone that is reached.')),
        required(oneOf('Type', 'activityType', 19, 'Milestone, enabling change, business change, measurement, engagement or sustainment.')),
        references('Benefits', 'BenefitRegister', 16, 'Ids of the benefits it serves, separated by commas: B-001, B-004.'),
        required(text('Owner', 24, 'The role that answers for it.')),
        references(
          'Stakeholders involved', 'StakeholderRegister', 18, 'Ids of the stakeholders it needs, separated by commas: S-01, S-03.',
        ),
        date('Start', 'First day.'),
        required(date('Finish', 'Last day; for a milestone, its date.')),
        references(
          'Depends on', 'RealizationPlan', 14, 'Ids of the activities that must be finished first, separated by commas: A-001, A-002.',
        ),
        totaled(money('Budget', 'Money set aside.', { min: 0 })),
        totaled(money('Spent', 'Money spent so far.', { min: 0 })),
        totaled(integer('People (days)', 'Effort in person-days.', { min: 0 })),
        longText('Technology and other resources', 26, 'Systems, data, rooms and suppliers it needs.'),
        percent('Complete %', 'How much is done.', { min: 0, max: 1 }),
        date('Finished on', 'The day it was really finished; blank while it is not.'),
        longText('Contingency', 28, 'What is done if it slips or fails.'),
        text('Iteration', 12, 'Sprint, wave or release it belongs to.'),
        refreshed(percent('Expected %', 'How much should be done by now.')),
        refreshed(integer('Days late', 'Days behind its finish; expected days while it is not finished.')),
        refreshed(
          totaled(money('Value at risk', 'What the benefits that wait for it lose in present value when it slips as it does now.')),
        ),
        status('Status', 'Where it stands today.'),
      ],
    },
  ],
};

const benefitLinks: SheetSpec = {
  key: 'benefit-links',
  name: 'Benefit links',
  stage: 'plan',
  packs: ['full'],
  purpose: 'How enablers and changes lead to benefits and benefits to objectives: the benefits map as a list.',
  howTo: 'One row per arrow, from cause to effect. Contributions to one target add up to at most 100%.',
  tables: [
    {
      name: 'BenefitLinks',
      record: 'link',
      blankRows: 10,
      columns: [
        required(text('From', 11, 'Id of the cause: an activity, a benefit or an objective.')),
        required(text('To', 11, 'Id of the effect: a benefit or an objective.')),
        oneOf('Link', 'linkType', 15, 'Contributes to, requires, or conflicts with.'),
        wide(percent('Contribution %', 'How much of the effect comes from this cause.', { min: 0, max: 1 }), 14),
        wide(integer('Lag (periods)', 'Whole periods until the effect shows.'), 12),
        longText('Note', 44, 'Why one leads to the other.'),
      ],
    },
  ],
};

const cashFlowTotal: ColumnSpec = {
  key: 'total',
  header: 'Total',
  kind: { is: 'formula', formula: '=SUM(CashFlow[@[{firstPeriod}]:[{lastPeriod}]])', format: 'money' },
  owner: 'user',
  width: 15,
  help: 'Sum of all periods; a formula.',
};

/** A field of the line's benefit; the row is looked up once for each, never counted over the whole register. */
const ofBenefit = (column: string): string => `INDEX(BenefitRegister[${column}],MATCH(CashFlow[@Benefit],BenefitRegister[ID],0))`;
const isSetAside = `ISNUMBER(MATCH(${ofBenefit('State')},{${setAsideStates.map((state) => `"${state}"`).join()}},0))`;
const isDisBenefit = `AND(CashFlow[@Type]="Benefit",${ofBenefit('Kind')}="Dis-benefit")`;

/**
 * What the business case multiplies a line with: the value of a benefit that is set aside does not count, that of a dis-benefit counts
 * against.
 */
const cashFlowSign: ColumnSpec = {
  key: 'sign',
  header: 'Sign',
  kind: {
    is: 'formula', formula: `=IF(CashFlow[@Benefit]="",1,IFERROR(IF(${isSetAside},0,IF(${isDisBenefit},-1,1)),1))`, format: 'integer',
  },
  owner: 'user',
  width: 8,
  help: '1 counts, −1 counts against (dis-benefit), 0 does not count (benefit deferred, substituted or withdrawn); a formula.',
};

const cashFlow: SheetSpec = {
  key: 'cash-flow',
  name: 'Cash flow',
  stage: 'plan',
  packs: ['starter', 'full'],
  purpose: 'Benefits and costs by period: as planned, as forecast and as they were.',
  howTo: 'One row per line and series; amounts are positive, costs too. The period columns follow the program settings (Apply settings).',
  frozenColumns: 3,
  needs: ['benefit-register'],
  tables: [
    {
      name: 'CashFlow',
      record: 'cash-flow line',
      blankRows: 10,
      idsName: 'CashFlowIds',
      periodsAfter: 'highPercent',
      columns: [
        id('L', 3, 'cash-flow line'),
        reference('Benefit', 'BenefitRegister', 'The benefit it belongs to; blank: a cost of the program as a whole.'),
        required(longText('Line', 32, 'What the money is.')),
        required(
          oneOf('Type', 'flowType', 10, 'Benefit or cost. A dis-benefit is a benefit line of a dis-benefit: its amounts stay positive.'),
        ),
        oneOf('Class', 'flowClass', 20, 'Kind of cost or of value.'),
        required(oneOf('Series', 'series', 13, 'Plan, forecast or actual.')),
        percent('Low %', 'Pessimistic value as a share of the line, for the simulation: 80%.', { min: 0 }),
        percent('High %', 'Optimistic value as a share of the line, for the simulation: 120%.', { min: 0 }),
        cashFlowTotal,
        cashFlowSign,
      ],
    },
  ],
};

const businessCase: SheetSpec = {
  key: 'business-case',
  name: 'Business case',
  stage: 'plan',
  packs: ['full'],
  purpose: 'Whether the program is worth its cost: yearly totals and the appraisal, for the plan and for actual-then-forecast.',
  howTo: 'All figures are live formulas over Cash flow and Program settings; nothing is typed here.',
  tables: [],
  needs: ['benefit-register', 'cash-flow'],
};

/** Plan: activities, links, money and the business case. */
export const planSheets: readonly SheetSpec[] = [realizationPlan, benefitLinks, cashFlow, businessCase];
