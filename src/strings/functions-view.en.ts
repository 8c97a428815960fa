import { counted, figure } from './counts.en';

/** The sentences of the Functions view, in English. */
export const functionsViewSentences = {
  title: 'Functions',
  intro: 'Each of them can be entered in any cell, or inserted from here.',
  search: 'Search the functions',
  found: (count: number) => counted(count, 'function', 'functions'),
  noneFound: 'No function has these words. Try another one, such as “payback” or “NPV”.',
  categories: {
    Appraisal: 'Appraisal', Tracking: 'Tracking', Planning: 'Planning', Adjusting: 'Adjusting', Risk: 'Risk', Qualitative: 'Qualitative',
  },
  parameters: 'Arguments',
  optional: 'optional',
  returns: 'Result',
  formula: 'Formula',
  examples: 'Worked example',
  errors: 'Errors, and why',
  native: (name: string) => `Nearest function of Excel: ${name}`,
  source: 'Source',

  insert: {
    title: 'Insert into a cell',
    useSelection: 'Use the selection',
    useSelectionFor: (parameter: string) => `Use the selection for ${parameter}`,
    leaveOut: '(leave out)',
    preview: 'Formula',
    into: (cell: string) => `Selected cell: ${cell}`,
    insert: 'Insert into the selected cell',
    occupied: (cell: string, entry: string) => `${cell} is not empty: it holds ${entry}. Replace it?`,
    replace: 'Replace',
    keep: 'Keep it',
    circular: (cell: string) => `${cell} is one of the cells the formula refers to. Select another cell for the result.`,
    mistakes: {
      missing: 'This argument is needed. Type a value, or select cells and use the selection.',
      several: 'This is more than one argument. Put texts in quotes and ranges without commas.',
      'decimal-comma': 'Formulas are entered in English notation here: write the number with a point, such as 3.5%.',
      unfinished: 'A parenthesis or a quote is missing or one too many.',
    },
  },

  check: {
    start: 'Check the selected cell',
    again: 'Check the selected cell again',
    title: 'Check of a cell',
    intro: 'Why a cell shows its value or its error: what the function has read, and how it gets to the result.',
    checking: 'Reading the cell…',
    empty: (cell: string) => `${cell} is empty. Select a cell with a BENEFIT function.`,
    noCall: (cell: string) => `${cell} has no BENEFIT function. Select one that has.`,
    shows: (cell: string, value: string) => `${cell} shows ${value}.`,
    partOf: (call: string) => `The formula does more; checked is this part of it: ${call}`,
    unknownFunction: (name: string) => `There is no function BENEFIT.${name}. Look it up in the list.`,
    tooComplex: (parts: string) =>
      `The formula is too complex to take apart: ${parts} has to be calculated first. ` +
      'Put that into a cell of its own, refer to the cell, and check again.',
    unreadable: (part: string) =>
      `${part} leads to no cells that can be read here, or to too many. Check the name, or refer to fewer cells.`,
    result: 'Result',
    recomputed: (value: string) => `Calculated again here, with the same code: ${value}.`,
    differs: 'That is not what the cell shows. Calculate the workbook (F9); if it stays so, use “Repair the functions” in Settings.',
    errorHere: (error: string, sentence: string) => `${error}: ${sentence}`,
    errorInArgument: 'it stands in a cell of an argument already. Mend that cell.',
    arguments: 'Arguments as read',
    leftOut: 'left out',
    value: (value: string) => value,
    shape: (rows: number, columns: number) =>
      `${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
    blanks: {
      zero: (cells: string) => `Blank, counted as zero: ${cells}`,
      'left out': (cells: string) => `Blank, left out: ${cells}`,
      'not yet': (cells: string) => `Blank, not reported yet where it is at the end, otherwise zero: ${cells}`,
      refused: (cells: string) => `Blank, which no date can be: ${cells}`,
      missing: (cells: string) => `Blank, so there is no value: ${cells}`,
      default: (cells: string) => `Blank, so the default counts: ${cells}`,
    },
    texts: (cells: string) => `Text: ${cells}`,
    truths: (cells: string) => `TRUE or FALSE: ${cells}`,
    cellErrors: (cells: string) => `Errors: ${cells}`,
    andMore: (shown: string, more: number) => `${shown} and ${figure(more)} more`,
    convention: 'Convention',
    timings: {
      end: 'Each flow counts at the end of its period; the first one is discounted a whole period, as in Excel’s NPV.',
      mid: 'Each flow counts in the middle of its period.',
      start: 'Each flow counts at the start of its period; the first one is not discounted.',
    },
    rates: {
      constant: (rate: string) => `One rate for every period: ${rate}.`,
      list: (count: number) => `A rate for each period: ${figure(count)} given.`,
      schedule: (name: string, edition: string) => `The schedule ${name}, edition ${edition}; its factors are cumulated period by period.`,
    },
    scheduleStatus: {
      current: '',
      superseded: 'This schedule is superseded.',
      recommended: 'This schedule is a recommendation only; it is not in force.',
    },
    steps: 'Intermediate figures',
    figures: {
      'sum of benefits': 'Sum of the benefits',
      'sum of costs': 'Sum of the costs',
      'value of benefits': 'Present value of the benefits',
      'value of costs': 'Present value of the costs',
      'value of inflows': 'Present value of the inflows',
      'annuity factor': 'Annuity factor',
      'rates of return': 'Every rate of return there is',
      'sign changes': 'Changes of sign in the flows',
      'sum of actuals': 'Sum of the actuals',
      'sum of plans': 'Sum of the whole plan',
      'plan to date': 'Plan of the periods reported',
      'periods reported': 'Periods reported',
    },
    severalRates:
      'Several rates solve these flows, so none of them measures the investment alone. Look at the net present value, or use MIRR.',
    tables: {
      flows: 'Flow by flow',
      benefits: 'Benefits period by period',
      costs: 'Costs period by period',
      inflows: 'Inflows period by period',
      rates: 'Factor by period',
    },
    columns: {
      period: 'Period', date: 'Date', years: 'Years', rate: 'Rate',
      flow: 'Flow', factor: 'Factor', 'present value': 'Present value', cumulated: 'Cumulated',
    },
  },
  back: 'Back to the list',
};

export type FunctionsViewSentences = typeof functionsViewSentences;
