import type { Lesson } from '../domain/realization/program';
import type { Receipt } from '../excel/gateway';
import type { Entry } from '../sheets/record-rows';
import type { ChangeCommand, Problem } from './command';
import { recordReview } from './record-review';

export interface LessonOutcome {
  readonly is: 'lesson-captured';
  /** 0 when a problem kept it from being written. */
  readonly lessons: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes down what was learned outside of a review. */
export const captureLesson: ChangeCommand<readonly Entry<Lesson>[], LessonOutcome> = {
  id: 'CaptureLesson',
  label: 'captureLesson',

  preview: (surroundings, lessons) => recordReview.preview(surroundings, { reviews: [], lessons, checks: [] }),

  async run(surroundings, given, progress) {
    const { lessons, problems, receipt } = await recordReview.run(surroundings, { reviews: [], lessons: given, checks: [] }, progress);
    return { is: 'lesson-captured', lessons, problems, receipt };
  },
};
