import { setAsideStates } from '../../domain/realization/benefit-state';
import {
  date, dateOrWord, decimal, id, integer, longText, money, oneOf, percent, reference, refreshed, required, status, text, totaled, wide,
} from '../column-builders';
import type { SheetSpec } from '../schema';

const objectives: SheetSpec = {
  key: 'objectives',
  name: 'Program objectives',
  stage: 'identify',
  packs: ['full'],
  purpose: 'What the program is for: the objectives its benefits must serve.',
  howTo: 'One row per objective. Weights add up to 100%. Link benefits to objectives in the benefit register.',
  tables: [
    {
      name: 'Objectives',
      record: 'objective',
      blankRows: 5,
      idsName: 'ObjectiveIds',
      columns: [
        id('O', 2, 'objective'),
        required(longText('Objective', 44, 'The outcome the organization wants, in one sentence.')),
        oneOf('Level', 'objectiveLevel', 15, 'Whose objective it is: of the organization, the program or a service.'),
        totaled(percent('Weight %', 'How much it counts among the objectives; all weights add up to 100%.', { min: 0, max: 1 })),
        required(text('Owner', 24, 'The role that answers for the objective.')),
        longText('Measure of success', 36, 'How one will know that it is reached.'),
        refreshed(integer('Benefits', 'How many benefits serve it, directly or through the benefits map.')),
        status('Status', 'Roll-up of the benefits that serve it.'),
      ],
    },
  ],
};

/** The full-year value of the benefits of a kind, less what is set aside, which counts in no total. */
const fullYearOf = (kind: string): string =>
  `SUMIFS(BenefitRegister[Full-year value],BenefitRegister[Kind],"${kind}"`
  + `${setAsideStates.map((state) => `,BenefitRegister[State],"<>${state}"`).join('')})`;

/** Dis-benefits are positive in their column, and what is set aside keeps its value: a plain sum would be far above what is meant. */
const fullYearTotal = `=${fullYearOf('<>Dis-benefit')}-${fullYearOf('Dis-benefit')}`;

const benefitRegister: SheetSpec = {
  key: 'benefit-register',
  name: 'Benefit register',
  stage: 'identify',
  packs: ['starter', 'full'],
  purpose: 'Every benefit and dis-benefit of the program: what changes for whom, what it is worth, who owns it and how it stands.',
  howTo: 'One row per benefit. Refresh status writes the gray columns; all others are yours. Sums are of the rows in sight.',
  tables: [
    {
      name: 'BenefitRegister',
      record: 'benefit',
      blankRows: 10,
      idsName: 'BenefitIds',
      columns: [
        id('B', 3, 'benefit'),
        required(longText('Benefit', 34, 'The improvement someone will notice, not the output that makes it possible.')),
        longText('Description', 40, 'What changes, from what to what, and why it is worth having.'),
        required(oneOf('Category', 'benefitCategory', 18, 'Where the benefit is felt.')),
        required(
          oneOf('Kind', 'benefitKind', 12, 'A dis-benefit is an outcome someone sees as negative; its value counts against the program.'),
        ),
        oneOf(
          'Value type', 'valueType', 18,
          'Whether it releases cash, brings revenue, avoids cost, frees capacity, or is worth something to society.',
        ),
        oneOf('Evidence type', 'evidenceType', 14, 'Quantitative: shown by measures. Qualitative: shown by evidence.'),
        reference('Objective', 'Objectives', 'The objective it serves.'),
        longText('Beneficiaries', 24, 'Who is better off.'),
        required(text('Owner', 24, 'The role that answers for realizing it, in the business rather than in the project.')),
        text('Validator', 24, 'The role that confirms the figures. Not the owner.'),
        integer('Priority', '1 (highest) to 5.', { min: 1, max: 5 }),
        totaled(
          money(
            'Full-year value',
            'Value of a full year once it is fully in effect. Blank when it is not monetised; positive for dis-benefits too.',
            { min: 0 },
          ),
          { formula: fullYearTotal, note: 'All that count, net of dis-benefits:' },
        ),
        date('Starts', 'First day it begins to show.'),
        date('Full effect', 'First day of full effect.'),
        date('Ends', 'Last day it counts; blank: it stays.'),
        oneOf('Ramp', 'ramp', 13, 'How it grows from start to full effect.'),
        reference('Starts after', 'RealizationPlan', 'The milestone it waits for: when the milestone moves, the benefit moves with it.'),
        wide(integer('Offset (periods)', 'Whole periods between that milestone and the start.'), 11),
        oneOf('Confidence', 'confidence', 12, 'How sure the owner is of the value.'),
        oneOf('Evidence strength', 'evidenceStrength', 14, 'What the value rests on.'),
        text('Overlap group', 14, 'The same word on benefits that claim the same saving: together they cannot claim more than the whole.'),
        required(oneOf('State', 'benefitState', 13, 'Where it is in its life, from Identified to Closed.')),
        longText('Notes', 30, 'Anything else.'),
        refreshed({ ...integer('Quality', 'How many of the five letters of SMART the statement meets.', { min: 0, max: 5 }), width: 9 }),
        refreshed(
          longText('Quality issues', 32, 'What keeps the statement from being specific, measurable, achievable, relevant and time-bound.'),
        ),
        refreshed(totaled(money('Planned to date', 'What the plan says should be realized by now.'))),
        refreshed(totaled(money('Actual to date', 'What has been realized.'))),
        refreshed(totaled(money('Variance', 'Actual less planned to date; favorable is positive.'))),
        refreshed(percent('Variance %', 'Variance as a share of the plan to date.')),
        refreshed(percent('Realization %', 'Actual as a share of the plan to date.')),
        refreshed(totaled(money('Forecast', 'Value at completion.'))),
        status('Status', 'Progress against what the plan expects by now, with the thresholds of the program settings.'),
        status('Trend', 'Movement since the last snapshot.'),
        refreshed(date('Next review', 'When its next review is due.')),
        refreshed(date('Updated', 'When Refresh status last ran.')),
      ],
    },
  ],
};

const stakeholderRegister: SheetSpec = {
  key: 'stakeholder-register',
  name: 'Stakeholder register',
  stage: 'identify',
  packs: ['full'],
  purpose: 'Who gains, who loses, who decides, and what support each of them gives and must give.',
  howTo: 'One row per stakeholder. Support runs from −2 (opposes) to 2 (champions); the gap shows where engagement is needed.',
  tables: [
    {
      name: 'StakeholderRegister',
      record: 'stakeholder',
      blankRows: 5,
      idsName: 'StakeholderIds',
      columns: [
        id('S', 2, 'stakeholder'),
        required(text('Name', 26, 'A person, role or group.')),
        oneOf('Group', 'stakeholderGroup', 18, 'How they relate to the program.'),
        text('Role', 24, 'What they do in or for the program.'),
        integer('Influence', '1 (little) to 5 (decides).', { min: 1, max: 5 }),
        integer('Interest', '1 (little) to 5 (much).', { min: 1, max: 5 }),
        integer('Support now', '−2 opposes, −1 doubts, 0 neutral, 1 supports, 2 champions.', { min: -2, max: 2 }),
        integer('Support needed', 'The support the benefits need from them, −2 to 2.', { min: -2, max: 2 }),
        longText('Gains', 28, 'What is in it for them.'),
        longText('Concerns', 28, 'What worries them.'),
        oneOf('Expectation', 'expectation', 12, 'How realistic their expectation of the benefits is.'),
        text('Engagement owner', 22, 'The role that keeps in touch.'),
        oneOf('Channel', 'channel', 12, 'How they are best reached.'),
        integer('Every (days)', 'How often they should be contacted.', { min: 1 }),
        date('Last contact', 'When they were last contacted.'),
        refreshed(text('Approach', 17, 'From influence and interest: manage closely, keep satisfied, keep informed or monitor.')),
        refreshed(integer('Support gap', 'Support needed less support now.')),
        refreshed(date('Next contact', 'Last contact plus the rhythm.')),
        status('Status', 'Whether contact and support are where they should be.'),
      ],
    },
  ],
};

const engagementLog: SheetSpec = {
  key: 'engagement-log',
  name: 'Engagement log',
  stage: 'identify',
  packs: ['full'],
  purpose: 'What was said to stakeholders, what they said, and what followed.',
  howTo: 'One row per contact. Leave Done blank while the action is open.',
  frozenColumns: 2,
  tables: [
    {
      name: 'EngagementLog',
      record: 'contact',
      blankRows: 5,
      columns: [
        required(date('Date', 'When it took place.')),
        required(reference('Stakeholder', 'StakeholderRegister', 'Who was contacted.')),
        oneOf('Type', 'engagementType', 13, 'How.'),
        longText('Message', 36, 'What was said.'),
        longText('Feedback', 36, 'What came back.'),
        integer('Sentiment', '−2 (very negative) to 2 (very positive).', { min: -2, max: 2 }),
        longText('Action', 30, 'What follows.'),
        text('Owner', 22, 'The role that does it.'),
        date('Due', 'By when.'),
        dateOrWord('Done', 'The date it was done; blank while it is open.'),
      ],
    },
  ],
};

const workshops: SheetSpec = {
  key: 'workshops',
  name: 'Benefit workshops',
  stage: 'identify',
  packs: ['full'],
  purpose: 'Workshops in which benefits are defined, prioritized, validated and reviewed.',
  howTo: 'One row per workshop; its ideas stand on the sheet Workshop ideas.',
  tables: [
    {
      name: 'Workshops',
      record: 'workshop',
      blankRows: 3,
      idsName: 'WorkshopIds',
      columns: [
        id('W', 2, 'workshop'),
        required(date('Date', 'When it takes place.')),
        oneOf('Purpose', 'workshopPurpose', 13, 'What it is for.'),
        text('Facilitator', 24, 'The role that leads it.'),
        longText('Participants', 36, 'The roles or stakeholder ids that take part.'),
        longText('Agenda', 36, 'What is on it.'),
        longText('Decisions', 36, 'What was decided.'),
        longText('Actions', 36, 'What follows.'),
      ],
    },
  ],
};

const workshopIdeas: SheetSpec = {
  key: 'workshop-ideas',
  name: 'Workshop ideas',
  stage: 'identify',
  packs: ['full'],
  purpose: 'Ideas for benefits from workshops, scored and ranked.',
  howTo: 'One row per idea. Give value, ease and votes; name the benefit an idea was promoted to.',
  tables: [
    {
      name: 'WorkshopIdeas',
      record: 'idea',
      blankRows: 5,
      columns: [
        id('I', 3, 'idea'),
        required(reference('Workshop', 'Workshops', 'Where it came up.')),
        required(longText('Idea', 44, 'The benefit someone sees.')),
        oneOf('Category', 'benefitCategory', 18, 'Where it would be felt.'),
        integer('Value', '1 (little) to 5 (much).', { min: 1, max: 5 }),
        integer('Ease', '1 (hard) to 5 (easy).', { min: 1, max: 5 }),
        totaled(integer('Votes', 'Votes of the participants.', { min: 0 })),
        wide(reference('Promoted to', 'BenefitRegister', 'The benefit it became.'), 13),
        refreshed(decimal('Score', 'From value, ease and votes.')),
        refreshed(integer('Rank', 'Place within its workshop, 1 is best.')),
      ],
    },
  ],
};

/** Identify: objectives, benefits, stakeholders and workshops. */
export const identifySheets: readonly SheetSpec[] = [
  objectives, benefitRegister, stakeholderRegister, engagementLog, workshops, workshopIdeas,
];
