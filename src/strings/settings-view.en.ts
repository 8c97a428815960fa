/** The sentences of the Settings and help view, in English. */
export const settingsViewSentences = {
  title: 'Settings and help',
  noProgram: 'Thresholds and discount rates belong to a program. Start one under Home; its settings are kept in the workbook.',

  program: {
    title: 'Program',
    elsewhere: 'All other settings, such as periods and currency, stand on their sheet.',
    show: 'Show Program settings',
    preset: 'Thresholds of the statuses',
    presets: {
      standard: 'Standard: 105, 95 and 80%',
      target: 'Target met: 105, 100 and 90%',
      delivered: 'Delivered in full: 105, 100 and 80%',
    },
    own: 'Our own',
    exceeding: 'Exceeding from (%)',
    onTrack: 'On track from (%)',
    atRisk: 'At risk from (%); below it: Off track',
    notPercent: 'Enter a percentage from 0 to 1,000.',
    notDescending: 'Each threshold must be at most the one before it.',
    schedule: 'Discount schedule',
    noSchedule: '(none: the rate below)',
    rate: 'Discount rate a year (%)',
    rateWrong: 'Enter a percentage above -99 and at most 100.',
    rateUnused: 'Not used while a schedule is chosen.',
    timing: 'When a flow counts in its year',
    timings: { End: 'At its end, as in Excel’s NPV', Mid: 'In its middle', Start: 'At its start' },
    edition: (edition: string) => `Edition: ${edition}.`,
    firstRate: (rate: string) => `First rate: ${rate} a year.`,
    source: (source: string) => `Source: ${source}.`,
    status: {
      current: 'In force.',
      superseded: 'This schedule is superseded. Use it only to repeat an older appraisal.',
      recommended: 'This schedule is only recommended; it is not in force.',
      other: 'A schedule of this workbook.',
    },
    unknownSchedule: (name: string) => `There is no schedule named ${name}. The discount rate below is used until one is chosen.`,
    changes: 'What will be written',
    change: (setting: string, before: string, after: string) => `${setting}: ${before} becomes ${after}`,
    blank: 'blank',
    noChanges: 'Nothing is changed yet.',
    save: 'Change and apply',
  },

  language: {
    title: 'Language',
    choices: { auto: 'As Office', en: 'English', de: 'Deutsch' },
    note: 'Sheets, columns and lists stay in English: formulas and the assessment know them by their words. Kept on this computer.',
  },

  theme: {
    title: 'Look of the pane',
    choices: { auto: 'As Office', light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' },
    note: 'Kept on this computer, not in the workbook.',
  },

  repair: {
    title: 'Functions',
    explanation: [
      'When a BENEFIT cell shows #NAME? or #BUSY!, Excel calculated it before the add-in had loaded. The repair registers the functions ' +
        'again and has Excel calculate every formula of the open workbooks; that can take a while. No entry changes.',
      'What it cannot do: install the add-in where it is missing. If #NAME? stays, close and reopen Excel; if it still stays, remove the ' +
        'add-in and add it again.',
    ],
    run: 'Repair the functions',
  },

  privacy: {
    title: 'Privacy',
    statement:
      'Nothing leaves this workbook. The add-in has no server, sends no data and keeps no log; all is calculated on this computer. ' +
      'Only the look and the language of the pane are remembered here, outside the workbook.',
  },

  shortcuts: {
    title: 'Shortcuts',
    action: 'Action',
    keys: 'Keys',
    unsupported: 'This Excel does not offer shortcuts of add-ins; the ribbon does the same.',
  },

  tour: {
    title: 'A short tour',
    steps: [
      'Home: start a program, or see how it stands: health, figures, and what needs attention, each with the cell it is about.',
      'Sheets: add what the next stage needs: identify, plan, track, evaluate. You see everything before it is written.',
      'Fill in the register and the plan in the grid; entries that do not fit are named with their cell.',
      'Refresh status: writes the status columns, says what changed, and can be taken back.',
      'Functions: look up and insert net present value, payback and many more, or check why a cell shows its value.',
    ],
    help: 'Open the help',
  },

  version: (version: string) => `Benefits Realization for Excel, version ${version}`,
};

export type SettingsViewSentences = typeof settingsViewSentences;
