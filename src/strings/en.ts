import type { Sentences } from './details';
import { counted, figure } from './counts.en';
import { failureSentences, stateSentences } from './failures.en';
import { findingSentences } from './findings.en';
import { problemSentences } from './problems.en';
import { statusWords } from './status-words.en';

/** Every sentence of the ribbon commands and the pane, in English. */
export const en = {
  /** The tag of the language these sentences are in; views that bring sentences of their own find theirs by it. */
  language: 'en',
  commands: {
    openPane: 'Open pane',
    newProgram: 'New program',
    addSheet: 'Add sheet',
    refreshStatus: 'Refresh status',
    help: 'Help',
    addSheets: 'Add sheets',
    applySettings: 'Apply settings',
    applyFix: 'Fix this cell',
    upgradeSheets: 'Upgrade the sheets',
    writeAnalysis: 'Write the analysis',
    writeFindings: 'Write the health check',
    checkWorkbook: 'Check the workbook',
    insertSample: 'Try the sample',
    removeSample: 'Remove the sample',
    changeSettings: 'Change settings',
    insertFunction: 'Insert function',
    recordReview: 'Record review',
    captureLesson: 'Capture lessons',
    rebaseline: 'Re-baseline',
    repairFunctions: 'Repair functions',
    recordReadings: 'Record readings',
    storeSnapshot: 'Keep a snapshot',
    checkCell: 'Check the selected cell',
    readSettings: 'Read the settings',
    undoLast: 'Undo this change',
    saveBenefit: 'Save the benefit',
    writeReport: 'Write the report',
    readProgram: 'Read the program',
    surveySheets: 'Look at the sheets',
    drawDashboard: 'Draw the charts',
    addLink: 'Add link',
    removeLink: 'Remove link',
    drawMap: 'Draw the benefits map',
    drawTimeline: 'Draw the timeline',
  },
  pane: {
    name: 'Benefits realization',
    views: 'Views',
    loading: 'Loading…',
    working: (command: string) => `${command}…`,
    finishEditing:
      'Excel has not answered yet. Finish editing the cell (Enter or Esc) if you are typing in one; otherwise it is still calculating.',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    tryAgain: 'Try again',
    crashed: 'This view has stopped working. The workbook is not affected.',
    notExcel: 'Open this add-in in Excel: it works on a workbook.',
    clearSearch: 'Clear the search',
    showCell: (place: string) => `Show ${place}`,
    undo: 'Undo',
    more: (count: number) => `Show ${figure(count)} more`,
    headed: (title: string, count: number) => `${title} (${figure(count)})`,
    asTable: 'Show as a table',
    asPicture: 'Show as a picture',
  },
  views: {
    home: 'Home', benefit: 'Benefit', track: 'Track', reviews: 'Reviews', pictures: 'Pictures', analysis: 'Analysis', reports: 'Reports',
    sheets: 'Sheets', functions: 'Functions', settings: 'Settings', more: 'More views',
  },
  home: {
    value: 'Know which benefits your program promises, who owns them, and whether they arrive.',
    start: 'Start my program',
    untitled: 'Program without a name',
    sponsor: (sponsor: string) => `Sponsor: ${sponsor}`,
    benefits: (count: number) => counted(count, 'benefit', 'benefits'),
    noBenefits: 'No benefits yet. Add the first one to the benefit register.',
    byStatus: 'Benefits by status',
    withStatus: (count: number, status: string) => `${figure(count)} ${status}`,
    planned: 'Planned to date',
    actual: 'Actual to date',
    realization: 'Realization',
    none: '–',
    alreadyThere: 'This workbook has a program already. Open a new workbook for another one.',
    cells: 'Cells to look at',
  },
  start: {
    title: 'Start my program',
    name: 'Name of the program',
    sponsor: 'Sponsor (a role)',
    currency: 'Currency (three letters, such as EUR)',
    firstPeriod: 'First period starts on',
    length: 'Length',
    lengths: { year1: '1 year', year2: '2 years', year3: '3 years', year5: '5 years' },
    create: 'See what will be added',
    back: 'Back',
    nameMissing: 'Give the program a name.',
    currencyWrong: 'Three letters, such as EUR, GBP or USD.',
    currencyUnknown: 'No currency is known by this code. Is it the one you mean?',
    dateMissing: 'Choose the first day of the first period.',
    dateWrong: 'This is no day a cell can show. Write the year with four digits, from 1900 on.',
  },
  sheets: {
    title: 'Sheets',
    intro: 'Choose what to add. You see everything before it is written.',
    packs: { starter: 'Starter', full: 'Full program' },
    pack: (name: string, missing: number) => (missing === 0 ? `${name}: all there` : `${name}: add ${figure(missing)}`),
    stages: {
      program: 'Program', identify: 'Identify', plan: 'Plan', track: 'Track', evaluate: 'Evaluate', report: 'Report',
      reference: 'Reference',
    },
    there: 'In the workbook:',
    missingColumns: (sheet: string, count: number) => `${sheet} (${counted(count, 'column is missing', 'columns are missing')})`,
    preview: 'See what will be added',
    nothingChosen: 'Nothing is chosen yet.',
  },
  preview: {
    title: 'What will be written',
    nothing: 'Everything is there already; nothing is written.',
    sheets: (count: number) => counted(count, 'new sheet', 'new sheets'),
    cells: (count: number) => counted(count, 'cell', 'cells'),
    names: (count: number) => counted(count, 'name', 'names'),
    columns: (count: number, table: string) => (count === 1 ? `1 new column in ${table}` : `${figure(count)} new columns in ${table}`),
    untouched: 'Nothing that is there is changed.',
    apply: 'Add',
    back: 'Back',
    notes: 'Please note',
  },
  results: {
    refreshed: (benefits: number, turns: readonly { readonly to: string; readonly benefits: number }[]) => {
      const updated = counted(benefits, 'benefit updated', 'benefits updated');
      const turned = turns.map(({ to, benefits: count }) => `${figure(count)} now ${to}`);
      return `${[updated, ...turned].join(', ')}.`;
    },
    triggersFired: (triggers: readonly { readonly risk: string; readonly contingencyPlan: string }[]) => {
      const [first, ...others] = triggers.map(({ risk, contingencyPlan }) =>
        contingencyPlan === ''
          ? `The trigger of ${risk} has fired; it has no contingency plan.`
          : `The trigger of ${risk} has fired: ${contingencyPlan}.`);
      if (others.length < 2) return [first, ...others].join(' ');
      return `${first} ${figure(others.length)} more have fired; see Track.`;
    },
    readingsRecorded: (readings: number) => counted(readings, 'reading recorded.', 'readings recorded.'),
    readingsStood: 'No reading was recorded; what you typed is still there.',
    snapshotStored: (name: string, benefits: number) =>
      `${counted(benefits, 'benefit is', 'benefits are')} kept in the snapshot ${name}, and every status is up to date.`,
    snapshotStood: 'No snapshot was kept.',
    recordsRefreshed: (records: number) => counted(records, 'row updated.', 'rows updated.'),
    nothingToRefresh: 'Every status is up to date; nothing was written.',
    noProgram: 'There is no program in this workbook yet.',
    scaffolded: (sheets: number) => counted(sheets, 'sheet added.', 'sheets added.'),
    nothingAdded: 'Everything is there already; nothing was written.',
    columnsAdded: 'Missing columns added.',
    sampleInserted: 'The sample program is in this workbook. Look around, change figures, refresh; Remove the sample takes it away again.',
    sampleRemoved: 'The sample is removed.',
    sampleStood: 'Nothing was written.',
    settingsApplied: 'The settings are applied to formats and period columns.',
    settingsStood: 'Formats and period columns follow the settings already.',
    settingsChanged: 'The settings are changed and applied.',
    settingsSame: 'The settings have these values already; nothing was written.',
    functionInserted: (cell: string) => `The formula is in ${cell}.`,
    benefitAdded: (id: string) => `Benefit ${id} is in the register.`,
    benefitSaved: (id: string) => (id === '' ? 'The benefit is saved.' : `Benefit ${id} is saved.`),
    benefitNotSaved: 'The benefit could not be saved; what you typed is kept.',
    reviewRecorded: (benefits: number, lessons: number) => {
      const parts = [
        counted(benefits, 'benefit', 'benefits'),
        ...(lessons === 0 ? [] : [counted(lessons, 'lesson', 'lessons')]),
      ];
      return `Review recorded: ${parts.join(', ')}. Refresh status writes the variances and the next reviews.`;
    },
    lessonsCaptured: (lessons: number) => counted(lessons, 'lesson captured.', 'lessons captured.'),
    rebaselined: (version: string, frozen: number, logged: number) =>
      `Baseline ${version} holds ${counted(frozen, 'value', 'values')}; ` +
      `${counted(logged, 'change is', 'changes are')} in the change log.`,
    changesLogged: (logged: number) =>
      counted(logged, 'change is in the change log; no target moved.', 'changes are in the change log; no target moved.'),
    notRecorded: 'Nothing was written. What stands against it:',
    functionsRepaired: 'Every formula was recalculated.',
    fixed: (column: string, value: string) => `${column} is now ${value}.`,
    upgraded: (version: number) => `The sheets have version ${version} now.`,
    upgradeStood: 'There is nothing to upgrade.',
    findingsWritten: (findings: number, resolved: number) =>
      counted(findings, 'finding is on the sheet Health check', 'findings are on the sheet Health check')
      + (resolved === 0 ? '.' : `; marked as resolved, with your entries: ${figure(resolved)}.`),
    findingsStood: 'The sheet Health check is up to date; nothing was written.',
    drawn: (sheet: string) => `The picture is on the sheet ${sheet}.`,
    notDrawn: 'Nothing was drawn.',
    linkAdded: (from: string, to: string) => `The link from ${from} to ${to} is in Benefit links.`,
    linkRefused: 'The link was not added: it does not fit the map as it stands now.',
    linkRemoved: (from: string, to: string) => `The link from ${from} to ${to} is removed from Benefit links.`,
    linkGone: 'That row of Benefit links holds something else by now; nothing was removed.',
    dashboardDrawn: 'The charts of the Dashboard are drawn.',
    dashboardAdded: 'The Dashboard is added.',
    dashboardStood: 'No chart was drawn.',
    analysisWritten: (sheet: string) => `The analysis is on the sheet ${sheet}.`,
    reportWritten: (sheet: string) => `The report is on the sheet ${sheet}.`,
    undone: (command: string) => `Taken back: ${command}.`,
    nothingToUndo: 'There is no change to take back.',
    problems: (count: number) => counted(count, 'cell needs a look', 'cells need a look'),
    undoWithExcel: 'Ctrl+Z in the sheet undoes it, too.',
  },
  statuses: statusWords,
  severities: { error: 'Error', warning: 'Warning', note: 'Note', info: 'Note' },
  /** By code; more than one part of the add-in adds codes. */
  problems: problemSentences as Sentences,
  findings: findingSentences,
  failures: failureSentences,
  states: stateSentences,
};

export type Strings = typeof en;
