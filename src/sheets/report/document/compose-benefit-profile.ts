import type { BenefitProfile } from '../../../domain/realization/benefit-profile';
import { statusWordOf } from '../../../domain/realization/status-text';
import type { BenefitPageSentences } from '../../../strings/benefit-page';
import type { SpokenStatus } from '../../../strings/status-words.en';
import type { ReportBlock, ReportCell, ReportColumn, ReportDocument, ReportFormats } from './report-document';
import { dateCell, moneyCell, numberCell, percentCell, textCell } from './report-document';

/** The page about one benefit: everything the workbook knows of it, in the order it is read; what there is nothing of is left out. */
export function composeBenefitProfile(
  profile: BenefitProfile, program: { readonly name: string; readonly today: number }, words: BenefitPageSentences, formats: ReportFormats,
  language: string,
): ReportDocument {
  const { benefit } = profile;
  const sections: readonly (readonly [keyof BenefitPageSentences['headings'], readonly ReportBlock[]])[] = [
    ['statement', statement(profile, words)],
    ['figures', figures(profile, words)],
    ['measures', measures(profile, words)],
    ['activities', activities(profile, words)],
    ['risks', risks(profile, words)],
    [
      'evidence',
      listed(profile.evidence.map(({ summary, source, date }) => words.quote(summary, source, date === null ? '' : formats.date(date)))),
    ],
    ['stakeholders', stakeholders(profile, words)],
    ['reviews', reviews(profile, words)],
    ['history', history(profile, words)],
    ['changes', listed(profile.changes.map(
      ({ date, field, decision, decidedBy }) => words.changes(date === null ? '' : formats.date(date), field, decision, decidedBy),
    ))],
    ['lessons', listed(profile.lessons.map(({ lesson }) => lesson).filter((lesson) => lesson !== ''))],
  ];
  return {
    title: words.title(benefit.benefit === '' ? benefit.id : benefit.benefit),
    subtitle: words.subtitle(benefit.id, program.name, formats.date(program.today)),
    language,
    onOnePage: true,
    blocks: sections.flatMap(([heading, blocks]) =>
      (blocks.length === 0 ? [] : [{ is: 'heading', text: words.headings[heading] } as const, ...blocks])),
  };
}

function statement({ benefit, status, objectives, startsAfter }: BenefitProfile, words: BenefitPageSentences): readonly ReportBlock[] {
  const facts: readonly (readonly [keyof BenefitPageSentences['facts'], ReportCell])[] = [
    ['category', textCell(benefit.category)], ['kind', textCell(benefit.kind)], ['valueType', textCell(benefit.valueType)],
    ['owner', textCell(benefit.owner)], ['validator', textCell(benefit.validator)], ['beneficiaries', textCell(benefit.beneficiaries)],
    ['objectives', textCell(objectives.map(({ objective }) => objective).join('; '))], ['state', textCell(benefit.state)],
    ['fullYearValue', moneyCell(benefit.fullYearValue)], ['starts', dateCell(benefit.starts)], ['fullEffect', dateCell(benefit.fullEffect)],
    ['ends', dateCell(benefit.ends)], ['startsAfter', textCell(startsAfter?.activity ?? benefit.startsAfter)],
    ['confidence', textCell(benefit.confidence)], ['quality', textCell(words.quality(status.quality))], ['notes', textCell(benefit.notes)],
  ];
  const told = facts.filter(([, { value }]) => value !== null && value !== '');
  return [
    ...(benefit.description === '' ? [] : [{ is: 'paragraph', text: benefit.description } as const]),
    table(
      words.factsCaption, [[words.fact.label, 1], [words.fact.value, 3]], told.map(([label, cell]) => [textCell(words.facts[label]), cell]),
    ),
  ].flat();
}

/** As in the register: amounts where there is money, the realization rate for all. */
function figures({ status }: BenefitProfile, words: BenefitPageSentences): readonly ReportBlock[] {
  const amount = (value: number | null): ReportCell => moneyCell(status.basis === 'money' ? value : null);
  const shown: readonly (readonly [keyof BenefitPageSentences['figures'], ReportCell])[] = [
    ['planned', amount(status.plannedToDate)], ['actual', amount(status.actualToDate)],
    ['realization', percentCell(status.realizationPercent)], ['forecast', amount(status.forecast)], ['variance', amount(status.variance)],
    ['status', textCell(spoken(status.status, words))], ['trend', textCell(spoken(status.trend, words))],
    ['nextReview', dateCell(status.nextReview)],
  ];
  return [{ is: 'figures', figures: shown.map(([label, cell]) => ({ label: words.figures[label], cell })) }];
}

function measures({ measures: known }: BenefitProfile, { measures: words, statuses }: BenefitPageSentences): readonly ReportBlock[] {
  const columns: Columns = [
    [words.measure, 3], [words.unit, 1], [words.baseline, 1.2], [words.target, 1.2], [words.by, 1.3], [words.latest, 1.2],
    [words.expected, 1.2], [words.status, 1.5],
  ];
  return table(words.caption, columns, known.map(({ record, status }) => [
    textCell(record.measure), textCell(record.unit), numberCell(record.baseline), numberCell(record.target), dateCell(record.targetDate),
    numberCell(status.latest), numberCell(status.expectedByNow), textCell(statuses[status.status]),
  ]));
}

function activities({ activities: known }: BenefitProfile, { activities: words, statuses }: BenefitPageSentences): readonly ReportBlock[] {
  const columns: Columns = [
    [words.activity, 4], [words.owner, 2], [words.start, 1.4], [words.finish, 1.4], [words.complete, 1.2], [words.status, 1.5],
  ];
  return table(words.caption, columns, known.map(({ record, status }) => [
    textCell(record.activity), textCell(record.owner), dateCell(record.start), dateCell(record.finish), percentCell(record.completePercent),
    textCell(statuses[status.status]),
  ]));
}

function risks({ risks: known }: BenefitProfile, { risks: words, statuses }: BenefitPageSentences): readonly ReportBlock[] {
  const columns: Columns = [
    [words.risk, 3], [words.probability, 1.3], [words.exposure, 1.4], [words.mitigation, 2.5], [words.contingency, 2.5],
    [words.status, 1.3],
  ];
  return table(words.caption, columns, known.map(({ record, status }) => [
    textCell(record.risk), percentCell(record.probabilityPercent), moneyCell(status.exposure), textCell(record.mitigation),
    textCell(record.contingencyPlan), textCell(statuses[status.status]),
  ]));
}

function stakeholders(
  { stakeholders: known }: BenefitProfile, { stakeholders: words, statuses }: BenefitPageSentences,
): readonly ReportBlock[] {
  const columns: Columns = [[words.name, 3], [words.group, 2], [words.now, 1.4], [words.needed, 1.4], [words.status, 2]];
  return table(words.caption, columns, known.map(({ record, status }) => [
    textCell(record.name), textCell(record.group), numberCell(record.supportNow), numberCell(record.supportNeeded),
    textCell(statuses[status.status]),
  ]));
}

function reviews({ reviews: known }: BenefitProfile, { reviews: words }: BenefitPageSentences): readonly ReportBlock[] {
  const columns: Columns = [
    [words.date, 1.3], [words.type, 1.6], [words.original, 1.3], [words.current, 1.3], [words.actual, 1.3], [words.achieved, 1.3],
    [words.explanation, 4],
  ];
  return table(words.caption, columns, known.map(({ record, status }) => [
    dateCell(record.date), textCell(record.type), numberCell(record.originalTarget), numberCell(record.currentTarget),
    numberCell(record.actual), percentCell(status.achievedPercent), textCell(record.explanation),
  ]));
}

function history({ history: known, status: { basis } }: BenefitProfile, sentences: BenefitPageSentences): readonly ReportBlock[] {
  const { history: words } = sentences;
  const amount = (value: number | null): ReportCell => moneyCell(basis === 'money' ? value : null);
  const columns: Columns = [
    [words.snapshot, 3], [words.date, 1.4], [words.planned, 1.5], [words.actual, 1.5], [words.realization, 1.3], [words.status, 1.6],
  ];
  return table(words.caption, columns, known.map(({ snapshot, date, planned, actual, realizationPercent, status }) => [
    textCell(snapshot), dateCell(date), amount(planned), amount(actual), percentCell(realizationPercent),
    textCell(spoken(statusWordOf(status), sentences, status)),
  ]));
}

/** A status in the language of the page; a text of a sheet that is none stays as it is. */
function spoken(word: SpokenStatus | null, { statuses }: BenefitPageSentences, otherwise = ''): string {
  return word === null ? otherwise : statuses[word];
}

type Columns = readonly (readonly [header: string, weight: number])[];

function table(caption: string, columns: Columns, rows: readonly (readonly ReportCell[])[]): readonly ReportBlock[] {
  const specs = columns.map(([header, weight]): ReportColumn => ({ header, weight }));
  return rows.length === 0 ? [] : [{ is: 'table', caption, columns: specs, rows }];
}

function listed(items: readonly string[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ is: 'list', items }];
}
