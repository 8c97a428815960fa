import type { Audience } from '../domain/realization/report/status-report';

/** The sentences of the Reports view, in English. */
export const reportsViewSentences = {
  title: 'Reports',
  noProgram: 'There is nothing to report yet.',
  kind: 'What to write',
  kinds: { status: 'Status report', profile: 'Page about one benefit' },
  audience: 'Who reads it',
  audiences: {
    board: 'Board: one page', owners: 'Benefit owners: every benefit, by owner', full: 'Everything',
  } satisfies Record<Audience, string>,
  from: 'Period from (blank: since the last snapshot)',
  dateWrong: 'Enter a date that is not in the future.',
  benefit: 'Benefit',
  search: 'Search the benefits',
  write: 'Write to a new sheet',
  copyMarkdown: 'Copy as Markdown',
  copyHtml: 'Copy as HTML',
  save: 'Save as HTML page',
  copied: (what: string) => `Copied as ${what}: paste it where you need it.`,
  notCopied: 'This browser does not let the pane copy. Select the text below, or write the report to a sheet.',
  saved: (file: string) => `${file} was handed to the browser to be saved. Where nothing is saved, copy the page as HTML instead.`,
  stays: 'A report is of its day: it gets a sheet of its own and is not changed by a refresh.',
  gone: 'That benefit is not in the register any more. Choose another one.',
  sheetNames: { status: (date: string) => `Status report ${date}`, profile: (id: string) => `Benefit ${id}` },
};

export type ReportsViewSentences = typeof reportsViewSentences;
