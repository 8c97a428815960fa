import { benefitProfiles } from '../../../src/domain/realization/benefit-profile';
import { audiences, statusReport } from '../../../src/domain/realization/report/status-report';
import { planReport } from '../../../src/sheets/plan-report';
import { composeBenefitProfile } from '../../../src/sheets/report/document/compose-benefit-profile';
import { composeStatusReport } from '../../../src/sheets/report/document/compose-status-report';
import { documentHtml } from '../../../src/sheets/report/document/document-html';
import { documentMarkdown } from '../../../src/sheets/report/document/document-markdown';
import { documentSheet } from '../../../src/sheets/report/document/document-sheet';
import type { ReportDocument } from '../../../src/sheets/report/document/report-document';
import { benefitPageStrings } from '../../../src/strings/benefit-page';
import { cultureFormats } from '../../../src/strings/culture-formats';
import { statusReportStrings } from '../../../src/strings/status-report';
import { ModelWorkbook } from '../model-workbook';
import { refreshedSample } from '../refreshed-sample';

const { program, assessment, changeSet, today } = refreshedSample();
const formats = cultureFormats('en-US', program.settings.currency);
const workbook = new ModelWorkbook();
workbook.apply(changeSet);

const statusDocument = (audience: (typeof audiences)[number], language = 'en'): ReportDocument =>
  composeStatusReport(statusReport(program, assessment, { audience, from: null }), statusReportStrings(language), formats, language);
const profileDocument = (id: string, language = 'en'): ReportDocument => composeBenefitProfile(
  benefitProfiles(program, assessment)(program.benefits.find((benefit) => benefit.id === id)!), { name: program.settings.program, today },
  benefitPageStrings(language), formats, language,
);

const tableOf = (document: ReportDocument, header: string) => document.blocks.flatMap((block) =>
  (block.is === 'table' && block.columns[0]!.header === header ? [block] : []))[0]!;

test('figures of every benefit equal the cells of the register', () => {
  const { rows, columns } = tableOf(statusDocument('full'), 'Benefit');
  expect(rows).toHaveLength(assessment.benefits.filter(({ status }) => status !== null).length);
  const ids = workbook.column('BenefitRegister', 'ID');
  for (const cells of rows) {
    const row = ids.findIndex((id) => String(cells[0]!.value).endsWith(`(${String(id)})`));
    for (const header of ['Planned to date', 'Actual to date', 'Forecast']) {
      const cell = workbook.column('BenefitRegister', header)[row];
      expect(cells[columns.findIndex((column) => column.header === header)]!.value ?? '').toEqual(cell);
    }
    expect(cells.at(-1)!.value).toBe(workbook.column('BenefitRegister', 'Status')[row]);
  }
});

test('the totals equal the sums of the register', () => {
  const figures = statusDocument('board').blocks.flatMap((block) => (block.is === 'figures' ? block.figures : []));
  const counts = workbook.column('BenefitRegister', 'Status').map(
    (status, row) => status !== '' && assessment.benefits[row]?.basis === 'money',
  );
  const total = (header: string): number =>
    workbook.column('BenefitRegister', header).reduce<number>((sum, cell, row) => sum + (counts[row] ? Number(cell) : 0), 0);
  const figure = (label: string) => figures.find((candidate) => candidate.label === label)!.cell.value;
  expect(figure('Planned to date')).toBeCloseTo(total('Planned to date'), 6);
  expect(figure('Actual to date')).toBeCloseTo(total('Actual to date'), 6);
  expect(figure('Variance (favorable +)')).toBeCloseTo(total('Variance'), 6);
});

test.each(audiences)('the report for %s reads the same in both languages, in Markdown, HTML and on a sheet', (audience) => {
  for (const language of ['en', 'de']) {
    const document = statusDocument(audience, language);
    expect(document.blocks.map(({ is }) => is)).toEqual(statusDocument(audience).blocks.map(({ is }) => is));
    const markdown = documentMarkdown(document, formats);
    const html = documentHtml(document, formats);
    for (const text of document.blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []))) {
      expect(markdown).toContain(`## ${text}`);
      expect(html).toContain(`<h2>${text}</h2>`);
    }
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(markdown).not.toMatch(/undefined|NaN|null/);
  }
});

test('a sentence names a few of hundreds of benefits, and how many more there are', () => {
  const ids = Array.from({ length: 300 }, (_, n) => `B-${n + 1}`);
  const wholeOf = (audience: (typeof audiences)[number]): string => documentMarkdown(composeStatusReport(
    {
      ...statusReport(program, assessment, { audience, from: null }),
      causes: [{ reason: 'Volume', benefits: ids, explanations: [] }], needs: [{ code: 'owner', benefits: ids }],
    },
    statusReportStrings('en'), formats, 'en',
  ), formats);
  expect(wholeOf('board')).toContain('Volume (300 benefits: B-1, B-2, B-3, B-4, B-5, and 295 more).');
  expect(wholeOf('owners')).toContain('B-12, and 288 more.');
  expect(wholeOf('full')).toContain('B-50, and 250 more).');
});

test('the board is told of the benefits that moved most pressingly, and how many more moved', () => {
  const report = statusReport(program, assessment, { audience: 'board', from: null });
  const one = { id: 'B-001', from: 'On track', to: 'Off track', way: 'worsened' } as const;
  const { movement } = report;
  const many = { ...movement!, changes: { ...movement!.changes, benefits: Array.from({ length: 40 }, () => one) } };
  const told = documentMarkdown(composeStatusReport({ ...report, movement: many }, statusReportStrings('en'), formats, 'en'), formats);
  expect(told.match(/fell from On track to Off track/g)).toHaveLength(8);
  expect(told).toContain('32 more benefits changed status.');
});

test('the page about a benefit tells everything there is of it, and leaves out what there is nothing of', () => {
  const document = profileDocument('B-001');
  const headings = document.blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []));
  expect(headings.slice(0, 3)).toEqual(['What it is', 'Where it stands', 'How it is measured']);
  const profile = benefitProfiles(program, assessment)(program.benefits[0]!);
  expect(tableOf(document, 'Measure').rows).toHaveLength(profile.measures.length);
  expect(headings.includes('Lessons')).toBe(profile.lessons.length > 0);
  const german = documentMarkdown(profileDocument('B-001', 'de'), formats);
  expect(german).toContain('Wie es gemessen wird');
  expect(german).toContain('Nicht im Plan');
  expect(german).not.toContain('Off track');
});

describe('on a sheet', () => {
  const sheet = documentSheet(statusDocument('full'), { key: 'report: x', name: 'x', after: [], currency: 'USD' });

  test('every row fills the page once, from its first to its last column', () => {
    const byRow = new Map<number, number[]>();
    for (const { row, column, cells } of sheet.blocks) {
      expect(cells).toHaveLength(1);
      byRow.set(row, [...(byRow.get(row) ?? []), ...cells[0]!.map((_, index) => column + index)]);
    }
    for (const columns of byRow.values()) {
      expect(new Set(columns).size).toBe(columns.length);
      expect(Math.max(...columns)).toBeLessThan(24);
    }
  });

  test('figures are numbers with the format of their kind', () => {
    const cell = sheet.blocks.find(({ cells }) => cells[0]![0] === assessment.summary.plannedToDate)!;
    expect(cell.style!.numberFormat).toContain('#,##0');
  });
});

test('a second report on one day gets a sheet of its own; names keep to what Excel allows', () => {
  const facts = workbook.facts();
  const taken = { ...facts, sheets: [...facts.sheets, { ...facts.sheets[0]!, name: 'status report 2026-09-15' }] };
  const name = (wanted: string, { sheets } = taken): string =>
    planReport(statusDocument('board'), wanted, { ...taken, sheets }, 'USD').sheet;
  expect(name('Status report 2026-09-15')).toBe('Status report 2026-09-15 (2)');
  expect(name("'Benefit: 1/2?'")).toBe('Benefit  1 2');
  expect(name('A very long name of a report that goes on')).toHaveLength(31);
});

test('texts of the workbook are text: they end no table, mark no words and begin no formula', () => {
  const tricky: ReportDocument = {
    title: 'A | B', subtitle: '<b>', language: 'en', onOnePage: false,
    blocks: [{ is: 'table', caption: 'c', columns: [{ header: 'h', weight: 1 }], rows: [[{ value: '=1+1 | *x*\nnext', as: 'text' }]] }],
  };
  expect(documentMarkdown(tricky, formats)).toContain('| =1+1 \\| \\*x\\* next |');
  expect(documentHtml(tricky, formats)).toContain('<p class="subtitle">&lt;b&gt;</p>');
  const cells = documentSheet(tricky, { key: 'k', name: 'n', after: [], currency: 'USD' }).blocks.flatMap((block) => block.cells[0]!);
  expect(cells.some((cell) => String(cell).startsWith('='))).toBe(false);
});
