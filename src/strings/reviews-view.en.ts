import { counted, figure } from './counts.en';

/** The sentences of the Reviews view, in English. Words of the workbook's lists (Gate, Fully, Approved) are the same in every language. */
export const reviewsViewSentences = {
  title: 'Reviews',
  none: '–',
  noProgram: 'There is no program in this workbook yet.',
  noBenefits: 'There is no benefit to review yet.',
  start: 'Start a review',
  rebaseline: 'Re-baseline',
  captureLessons: 'Capture lessons',
  unsavedReview: (benefits: number) => `A review of ${counted(benefits, 'benefit', 'benefits')} is not saved yet.`,
  unsavedRebaseline: 'A re-baseline is not saved yet.',
  missingSheets: {
    needed: (sheets: string) => `Needed to save this, and not in the workbook yet: ${sheets}.`,
    add: (count: number): string => (count === 1 ? 'Add the sheet' : 'Add the sheets'),
  },
  goOn: 'Go on',
  throwAway: 'Throw away',

  due: {
    title: 'Due now',
    nothing: 'No review is due.',
    start: (count: number) => (count === 1 ? 'Review it' : `Review these ${figure(count)}`),
    dueOf: (type: string) => `Due: ${type}`,
    since: (date: string, days: number) => (days === 0 ? `Due today, ${date}.` : `Due ${date}, ${counted(days, 'day', 'days')} overdue.`),
    milestone: (id: string) => `Its milestone ${id} is finished.`,
    upcoming: (days: number) => `In the next ${figure(days)} days`,
    next: (type: string, date: string) => `${type}, due ${date}`,
  },

  past: {
    title: 'Past reviews',
    none: 'No review has been held yet.',
    held: (date: string, type: string, benefits: number) => `${date} · ${type} · ${counted(benefits, 'benefit', 'benefits')}`,
    verdict: 'Achieved',
    original: 'Original target',
    current: 'Current target',
    actual: 'Actual',
    toOriginal: 'Against the original',
    toCurrent: 'Against the current',
    achieved: 'Share of the target',
    followUp: (text: string, owner: string) => (owner === '' ? `Follow-up: ${text}` : `Follow-up: ${text} (${owner})`),
    onSheet: (count: number) => `${figure(count)} more stand on the sheet Benefit reviews.`,
  },

  baselines: {
    title: 'Baselines',
    none: 'Nothing has been agreed as a baseline yet. Re-baseline sets the first one, so that the original targets stay.',
    version: (version: string, date: string, by: string, cells: number) =>
      `${version} · ${date}${by === '' ? '' : ` · ${by}`} · ${counted(cells, 'value', 'values')}`,
    moved: (count: number) => (count === 0 ? 'Every target is what was first agreed.' : `Moved since the first baseline: ${figure(count)}`),
    movement: (field: string, original: string, current: string, difference: string | null, isDays: boolean) =>
      `${field}: ${original}, now ${current}${difference === null ? '' : ` (${difference}${isDays ? ' days' : ''})`}`,
  },

  picker: {
    search: 'Search by id, words or owner',
    status: 'Status',
    owner: 'Owner',
    any: 'All',
    noStatus: 'Without a status',
    nobody: 'Nobody',
    chooseShown: (count: number) => `Choose all ${figure(count)} shown`,
    chooseNone: 'Choose none',
    noneFound: 'None fits.',
    chosen: (count: number, all: number) => `${figure(count)} of ${figure(all)} chosen`,
  },

  review: {
    title: 'Review of benefits',
    leave: 'All reviews',
    steps: { choose: 'Benefits', judge: 'Findings', check: 'Save' },
    type: 'Kind of review',
    date: 'Held on',
    reviewer: 'Reviewed by (a role)',
    benefits: 'Benefits to review',
    neverDue: 'No review is due any more.',
    dueOnly: 'Only those that are due',
    chooseDue: (count: number) => `Choose all ${figure(count)} due`,
    toJudge: (count: number) => (count === 0 ? 'Choose benefits first' : `Review ${counted(count, 'benefit', 'benefits')}`),
  },

  judge: {
    previous: 'Previous',
    next: 'Next',
    position: (at: number, all: number) => `${figure(at)} of ${figure(all)}`,
    jump: 'Go to a benefit',
    leaveOut: 'Leave this benefit out',
    toCheck: 'See what will be written',
    inMoney: 'In money a year: the full-year value, and what the actuals amount to in a year.',
    inHarm: 'A dis-benefit: the less of it, the better.',
    inMeasure: (measure: string) => `In the unit of its main measure: ${measure}.`,
    original: (version: string | null) => (version === null ? 'Original target' : `Original (${version})`),
    noOriginal: 'No baseline holds its target, so there is no original one.',
    current: 'Current target',
    actual: 'Actual',
    toOriginal: 'Against the original',
    toCurrent: 'Against the current',
    achieved: 'Share of the target',
    plannedToDate: 'Planned to date',
    actualToDate: 'Actual to date',
    forecast: 'Forecast at completion',
    nextReview: 'Next review',
    last: (date: string, type: string, verdict: string) => `Last review: ${date}, ${type}. Achieved: ${verdict}.`,
    openFollowUp: (text: string, owner: string, due: string | null) =>
      `From the last review: ${text}${owner === '' ? '' : ` (${owner})`}${due === null ? '' : `, due ${due}`}. It is carried over below.`,
    followUpDone: 'It is done',
    verdict: 'Achieved',
    reason: 'Reason',
    explanation: 'Explanation',
    unplannedEffects: 'Unplanned effects',
    followUp: 'Follow-up',
    owner: 'By whom (a role)',
    due: 'By when',
  },

  check: {
    record: 'Record a sustainment check',
    unit: (measure: string, unit: string) => `Levels of ${measure}${unit === '' ? '' : `, in ${unit}`}.`,
    observed: 'Observed',
    peak: 'Best so far',
    method: 'Checked by',
    cause: 'Why it erodes',
    operationsOwner: 'Operations owner',
    nextCheck: 'Next check',
  },

  lessons: {
    title: 'Lessons',
    none: 'Nothing has been written down yet.',
    add: 'Add a lesson',
    blank: 'Nothing written yet',
    about: (benefit: string) => `About ${benefit}`,
    change: 'Change',
    changeNamed: (number: number) => `Change lesson ${number}`,
    remove: 'Remove',
    removeNamed: (number: number) => `Remove lesson ${number}`,
    lesson: 'What was learned',
    type: 'Kind',
    phase: 'Phase',
    rootCause: 'Why it was so',
    recommendation: 'What to do next time',
    benefit: 'About',
    owner: 'Who acts on it',
    done: 'Done',
    save: (count: number) => (count === 0 ? 'Save lessons' : `Save ${counted(count, 'lesson', 'lessons')}`),
  },

  written: {
    title: 'What will be written',
    rows: (reviews: number, lessons: number, checks: number) => {
      const parts = [
        `${counted(reviews, 'row', 'rows')} in Benefit reviews`,
        ...(lessons === 0 ? [] : [`${counted(lessons, 'row', 'rows')} in Lessons learned`]),
        ...(checks === 0 ? [] : [`${counted(checks, 'row', 'rows')} in Sustainment checks`]),
      ];
      return `${parts.join(', ')}.`;
    },
    change: 'Change',
    changeNamed: (id: string) => `Change ${id}`,
    nextReview: 'Next review',
    lessons: 'Lessons',
    checks: (count: number) => counted(count, 'sustainment check is recorded.', 'sustainment checks are recorded.'),
    untouched: 'Rows are added; nothing that is there is changed. One undo takes it back.',
    save: 'Save the review',
  },

  mistakes: {
    notNumber: 'Enter a number.',
    notDate: 'Enter a date.',
    noLevel: 'Enter what was observed.',
    in: (ids: string) => (ids === '' ? 'Enter the date of the decision.' : `Something typed is no number or date: ${ids}.`),
  },

  targets: {
    steps: { choose: 'Records', targets: 'Targets', decide: 'Decision', check: 'Save' },
    kind: 'What is re-baselined',
    benefits: 'Benefits',
    measures: 'Measures',
    fields: 'Fields of the baseline',
    neverFrozen: 'In no baseline yet.',
    offBaseline: 'Not what the latest baseline says.',
    asAgreed: 'As agreed.',
    offOnly: 'Only those that differ from the latest baseline',
    chooseOff: (count: number) => `Choose all ${figure(count)} that differ`,
    toTargets: (count: number) => (count === 0 ? 'Choose records first' : `Targets of ${figure(count)}`),
    hint: 'What stands here is frozen as the new version. Change it where the target moves.',
    sideBySide: 'Original, present and new targets',
    original: 'Original',
    originalOf: (version: string) => `Original (${version})`,
    now: 'Now',
    newTarget: 'New',
    newValue: (id: string, field: string) => `New value: ${id}, ${field}`,
    movedSince: (version: string, value: string) => `Baseline ${version} says ${value}.`,
    toDecide: 'Go to the decision',
    willFreeze: (version: string, frozen: number, logged: number) =>
      `${counted(frozen, 'value', 'values')} in Baseline versions as ${version}, ` +
      `${counted(logged, 'change', 'changes')} in the Change log; ` +
      'the targets that move are entered in their sheets.',
    willLog: (logged: number) =>
      `${counted(logged, 'change', 'changes')} in the Change log. No target moves, because the decision is not to approve.`,
    willCapture: (count: number) =>
      `${counted(count, 'value', 'values')} no baseline held before: what stands now is kept as the original first.`,
    changes: 'Changes of what was agreed',
    change: (original: string, before: string, after: string) => `Original ${original}; ${before} becomes ${after}.`,
    kept: 'Earlier versions stay as they are. One undo takes it back.',
    save: 'Set the baseline',
  },

  decision: {
    decision: 'Decision',
    decidedBy: 'Decided by',
    name: 'Name (a role)',
    trigger: 'Trigger',
    reason: 'Reason',
    version: 'Version',
    taken: 'There is such a version already; versions are never overwritten.',
    date: 'Decided on',
    toCheck: 'See what will be written',
  },
};

export type ReviewsViewSentences = typeof reviewsViewSentences;
