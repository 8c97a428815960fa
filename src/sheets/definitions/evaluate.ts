import { date, decimal, id, longText, oneOf, percent, reference, refreshed, required, status, text } from '../column-builders';
import type { SheetSpec } from '../schema';

const benefitReviews: SheetSpec = {
  key: 'benefit-reviews',
  name: 'Benefit reviews',
  stage: 'evaluate',
  packs: ['full'],
  purpose: 'What was achieved against the original and the current target, why, and what follows.',
  howTo: 'One row per benefit reviewed. Unplanned effects are results too.',
  tables: [
    {
      name: 'BenefitReviews',
      record: 'review',
      blankRows: 5,
      idsName: 'ReviewIds',
      columns: [
        id('V', 2, 'review'),
        required(date('Date', 'When it took place.')),
        oneOf('Type', 'reviewType', 19, 'Kind of review.'),
        required(reference('Benefit', 'BenefitRegister', 'The benefit reviewed.')),
        text('Reviewer', 22, 'The role that reviewed it.'),
        decimal('Original target', 'Target of the first baseline.'),
        decimal('Current target', 'Target of the current baseline.'),
        decimal('Actual', 'What was achieved.'),
        refreshed(decimal('Variance to original', 'Actual less original target; favorable is positive.')),
        refreshed(decimal('Variance to current', 'Actual less current target; favorable is positive.')),
        refreshed(percent('Achieved %', 'Actual as a share of the current target.')),
        oneOf('Achieved', 'achieved', 11, 'The verdict of the review.'),
        oneOf('Reason', 'varianceReason', 12, 'Why it differs.'),
        longText('Explanation', 36, 'The reason in words.'),
        longText('Unplanned effects', 32, 'What else happened, good or bad.'),
        longText('Follow-up', 30, 'What is done about it.'),
        text('Owner', 22, 'The role that does it.'),
        date('Due', 'By when.'),
      ],
    },
  ],
};

const sustainment: SheetSpec = {
  key: 'sustainment',
  name: 'Sustainment checks',
  stage: 'evaluate',
  packs: ['full'],
  purpose: 'Whether benefits last once the program has gone: how much is left of the best that was reached.',
  howTo: 'One row per check. Observed and peak are in the unit of the benefit’s main measure.',
  tables: [
    {
      name: 'Sustainment',
      record: 'sustainment check',
      blankRows: 5,
      columns: [
        id('U', 2, 'sustainment check'),
        required(reference('Benefit', 'BenefitRegister', 'The benefit checked.')),
        text('Operations owner', 24, 'The role that keeps it alive.'),
        required(date('Checked on', 'When it was checked.')),
        oneOf('Method', 'sustainmentMethod', 11, 'How it was checked.'),
        required(decimal('Observed', 'The level found, in the unit of the benefit’s main measure.')),
        decimal('Peak', 'The best level reached; blank: the best reading so far.'),
        refreshed(percent('Retention %', 'How much of the peak is left.')),
        refreshed(percent('Drop-off a year', 'The share lost in a year.')),
        refreshed(decimal('Half-life (years)', 'When half of it will be gone.')),
        status('Status', 'Sustained, eroding, lost or growing.'),
        oneOf('Cause', 'sustainmentCause', 14, 'Why it erodes.'),
        date('Next check', 'When it is checked again.'),
      ],
    },
  ],
};

const lessonsLearned: SheetSpec = {
  key: 'lessons-learned',
  name: 'Lessons learned',
  stage: 'evaluate',
  packs: ['full'],
  purpose: 'What worked, what did not, and what the next program should do.',
  howTo: 'One row per lesson. A lesson counts when someone acts on it: keep its state up to date.',
  tables: [
    {
      name: 'LessonsLearned',
      record: 'lesson',
      blankRows: 5,
      columns: [
        id('N', 2, 'lesson'),
        required(date('Date', 'When it was learned.')),
        oneOf('Phase', 'phase', 11, 'In which phase.'),
        oneOf('Type', 'lessonType', 16, 'What worked, what did not, or a recommendation.'),
        required(longText('Lesson', 44, 'What was learned.')),
        longText('Root cause', 34, 'Why it was so.'),
        longText('Recommendation', 36, 'What to do next time.'),
        reference('Benefit', 'BenefitRegister', 'The benefit it is about.'),
        text('Owner', 22, 'The role that acts on it.'),
        oneOf('State', 'lessonState', 11, 'How far it has got.'),
        text('Tags', 20, 'Words to find it by.'),
      ],
    },
  ],
};

/** Evaluate: reviews, sustainment and lessons. */
export const evaluateSheets: readonly SheetSpec[] = [benefitReviews, sustainment, lessonsLearned];
