/**
 * The functions Excel calls, BENEFIT.*. Excel looks each one up by its id as soon as a workbook opens, so they are associated while this
 * small file loads, before anything of the pane. An exported function is named exactly like its id.
 */
import * as adjusting from './adjusting';
import * as appraisal from './appraisal';
import * as planning from './planning';
import * as qualitative from './qualitative';
import * as risk from './risk';
import * as tracking from './tracking';

export const functions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  ...appraisal,
  ...tracking,
  ...planning,
  ...adjusting,
  ...risk,
  ...qualitative,
};

for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);
