import { isFault } from '../../../domain/fault';
import type { Need } from '../../../domain/realization/report/needs';
import type { Audience, StatusReport } from '../../../domain/realization/report/status-report';
import { statuses, statusSymbols } from '../../../domain/realization/status';
import type { StatusReportSentences } from '../../../strings/status-report';
import type { ReportBlock, ReportCell, ReportDocument, ReportFormats } from './report-document';
import { dateCell, moneyCell, numberCell, percentCell, textCell } from './report-document';

/** What the report says in words. */
interface Telling {
  readonly report: StatusReport;
  readonly words: StatusReportSentences;
  readonly formats: ReportFormats;
  /** A record as a reader knows it: its name with its id. */
  readonly named: (id: string) => string;
}

/** How many records a sentence names, and how many benefits that moved are told of, before the rest is a number. */
const extents: Readonly<Record<Audience, { readonly named: number; readonly moved: number }>> = {
  board: { named: 5, moved: 8 },
  owners: { named: 12, moved: 40 },
  full: { named: 50, moved: Number.POSITIVE_INFINITY },
};

/** Puts a status report into words, in the order a board reads: where we stand, what moved, why, what is needed, then the lists. */
export function composeStatusReport(
  report: StatusReport, words: StatusReportSentences, formats: ReportFormats, language: string,
): ReportDocument {
  const telling = { report, words, formats, named: namesOf(report) };
  const { headings, audiences } = words;
  const section = (text: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] => [{ is: 'heading', text }, ...blocks];
  return {
    title: words.title(report.program.settings.program),
    subtitle: words.subtitle(
      audiences[report.audience], formats.date(report.today), report.from === null ? null : formats.date(report.from),
    ),
    language,
    onOnePage: report.audience === 'board',
    blocks: [
      ...section(headings.standing, standing(telling)),
      ...section(headings.moved, moved(telling)),
      ...section(headings.why, causes(telling)),
      ...section(headings.needed, needed(telling)),
      ...section(headings.milestones, milestones(telling)),
      ...section(headings.benefits, benefits(telling)),
      ...section(headings.evidence, evidence(telling)),
      ...section(headings.method, [paragraph(method(telling))]),
    ],
  };
}

const paragraph = (text: string): ReportBlock => ({ is: 'paragraph', text });
const list = (items: readonly string[], none: string): ReportBlock => (items.length === 0 ? paragraph(none) : { is: 'list', items });

function standing({ report, words, formats }: Telling): readonly ReportBlock[] {
  const { figures, byStatus, outlook } = report;
  const { plannedToDate, actualToDate, realizationPercent, plannedTotal, forecastTotal } = figures;
  const difference = forecastTotal - plannedTotal;
  const counts = statuses.filter((status) => byStatus[status] > 0)
    .map((status) => words.statusCount(byStatus[status], `${statusSymbols[status]} ${words.statuses[status]}`));
  const sentences = [
    words.outlook[outlook],
    ...(realizationPercent === null
      ? []
      : [words.toDate(formats.money(actualToDate), formats.money(plannedToDate), formats.percent(realizationPercent))]),
    ...(plannedTotal === 0 ? [] : [Math.abs(difference) < 0.5
      ? words.atCompletionAsPlanned(formats.money(forecastTotal))
      : words.atCompletion(
        formats.money(forecastTotal), formats.money(plannedTotal), formats.money(Math.abs(difference)), difference < 0,
      )]),
    ...(counts.length === 0 ? [] : [words.statusCounts(counts)]),
  ];
  const present = (value: StatusReport['figures']['npvOfPlan']): ReportCell => moneyCell(isFault(value) ? null : value);
  const tiles: readonly (readonly [keyof StatusReportSentences['figures'], ReportCell])[] = [
    ['planned', moneyCell(plannedToDate)], ['actual', moneyCell(actualToDate)], ['variance', moneyCell(figures.variance)],
    ['realization', percentCell(realizationPercent)], ['planTotal', moneyCell(plannedTotal)], ['forecastTotal', moneyCell(forecastTotal)],
    ['npvPlan', present(figures.npvOfPlan)], ['npvForecast', present(figures.npvOfForecast)],
  ];
  return [
    paragraph(sentences.join(' ')), { is: 'figures', figures: tiles.map(([label, cell]) => ({ label: words.figures[label], cell })) },
  ];
}

function moved({ report: { movement, audience }, words, formats, named }: Telling): readonly ReportBlock[] {
  if (movement === null) return [paragraph(words.noComparison)];
  const { since, changes: { benefits, totals: { actualToDate, forecast } } } = movement;
  const told = benefits.slice(0, extents[audience].moved);
  const items = [
    ...(actualToDate.from === actualToDate.to ? [] : [words.actualMoved(formats.money(actualToDate.from), formats.money(actualToDate.to))]),
    ...(forecast.from === forecast.to ? [] : [words.forecastMoved(formats.money(forecast.from), formats.money(forecast.to))]),
    ...told.map(({ id, from, to, way }) => words[way](named(id), words.statuses[from], words.statuses[to])),
    ...(told.length < benefits.length ? [words.moreMoved(benefits.length - told.length)] : []),
  ];
  return [paragraph(words.since(since.name, formats.date(since.date))), list(items, words.quiet)];
}

/** An explanation goes to the board in one sentence. */
function causes({ report: { causes: told, audience }, words }: Telling): readonly ReportBlock[] {
  const items = told.map(({ reason, benefits: ids, explanations }) =>
    words.cause(
      words.reasons[reason] ?? reason,
      ids.length,
      some(ids, audience, words),
      explanations.length === 0 ? null : explanations.slice(0, audience === 'board' ? 1 : 3).join(' '),
    ));
  return [list(items, words.noCauses)];
}

/** A list of names; nobody reads a sentence that names hundreds. */
function some(names: readonly string[], audience: Audience, { andMore }: StatusReportSentences): string {
  const { named } = extents[audience];
  return [...names.slice(0, named), ...(names.length > named ? [andMore(names.length - named)] : [])].join(', ');
}

function needed({ report, words, formats, named }: Telling): readonly ReportBlock[] {
  const sentence = (need: Need): string => {
    switch (need.code) {
      case 'contingency':
        return words.needs.contingency(named(need.risk), need.benefit === '' ? '' : named(need.benefit), need.plan, need.owner);
      case 'recover':
        return words.needs.recover(
          named(need.benefit), need.variance === null ? null : formats.money(need.variance),
          need.share === null ? null : formats.percent(need.share), need.owner);
      case 'slipped':
        return words.needs.slipped(named(need.activity), need.daysLate, formats.money(need.valueAtRisk), need.owner);
      case 'actuals':
        return words.needs.actuals(need.measures);
      case 'reviews':
        return words.needs.reviews(need.benefits);
      case 'owner':
        return words.needs.owner(some(need.benefits.map(named), report.audience, words));
      case 'follow-up':
        return words.needs['follow-up'](named(need.benefit), need.task, formats.date(need.due), need.owner);
    }
  };
  const more = report.needsLeftOut === 0 ? [] : [words.moreNeeded(report.needsLeftOut)];
  return [list([...report.needs.map(sentence), ...more], words.nothingNeeded)];
}

function milestones({ report, words, named }: Telling): readonly ReportBlock[] {
  if (report.milestones.length === 0) return [paragraph(words.noMilestones)];
  const { milestone, owner, due, late, atRisk } = words.milestoneColumns;
  return [{
    is: 'table',
    caption: words.milestonesCaption,
    columns: [
      { header: milestone, weight: 5 }, { header: owner, weight: 3 }, { header: due, weight: 2 }, { header: late, weight: 1 },
      { header: atRisk, weight: 2 },
    ],
    rows: report.milestones.map(({ activity, daysLate, valueAtRisk }) => [
      textCell(named(activity.id)), textCell(activity.owner), dateCell(activity.finish), numberCell(daysLate), moneyCell(valueAtRisk),
    ]),
  }];
}

function benefits({ report, words, formats, named }: Telling): readonly ReportBlock[] {
  const { benefit: header, owner, planned, actual, realization, forecast, status: statusHeader } = words.benefitColumns;
  const rows = report.benefits.map(({ benefit, status }): readonly ReportCell[] => {
    // As in the register: amounts where there is money, the realization rate for all.
    const amount = (value: number | null): ReportCell => moneyCell(status.basis === 'money' ? value : null);
    return [
      textCell(named(benefit.id)), textCell(benefit.owner),
      amount(status.plannedToDate), amount(status.actualToDate), percentCell(status.realizationPercent), amount(status.forecast),
      textCell(status.status === null ? '' : `${statusSymbols[status.status]} ${words.statuses[status.status]}`),
    ];
  });
  return [
    {
      is: 'table',
      caption: words.benefitsCaption(report.benefits.length, report.benefitsInForce),
      columns: [
        { header, weight: 3 }, { header: owner, weight: 2 }, { header: planned, weight: 1.4 }, { header: actual, weight: 1.4 },
        { header: realization, weight: 1.2 }, { header: forecast, weight: 1.4 }, { header: statusHeader, weight: 1.6 },
      ],
      rows,
    },
    ...report.overlaps.map(({ group, claimed, whole }) => paragraph(words.overlap(group, formats.money(claimed), formats.money(whole)))),
  ];
}

function evidence({ report, words, formats }: Telling): readonly ReportBlock[] {
  return [list(report.evidence.map(({ summary, source, date }) => words.quote(summary, source, formats.date(date!))), words.noEvidence)];
}

function method({ report: { terms: { rate, timing }, program: { settings } }, words, formats }: Telling): string {
  const told = typeof rate === 'number' ? words.rate(formats.percent(rate)) : words.schedule(settings.discountSchedule);
  return words.method(told, words.timings[timing]);
}

function namesOf({ program: { benefits: all, activities, risks } }: StatusReport): (id: string) => string {
  const names = new Map([
    ...risks.map(({ id, risk }) => [id, risk] as const),
    ...activities.map(({ id, activity }) => [id, activity] as const),
    ...all.map(({ id, benefit }) => [id, benefit] as const),
  ]);
  return (id) => {
    const name = names.get(id) ?? '';
    return name === '' ? id : id === '' ? name : `${name} (${id})`;
  };
}
