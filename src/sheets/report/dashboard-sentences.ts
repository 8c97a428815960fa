import { statuses } from '../../domain/realization/status';
import type { CellBlock } from '../change-set';
import { mutedText } from '../stage-colors';
import { dataCell, dataColumn } from './dashboard-data';
import { chartPlaces, data } from './dashboard-layout';

/** FIXED and not TEXT, whose formats have another spelling in every country. */
const amount = (formula: string): string => `FIXED(${formula},0)`;
const money = (formula: string): string => `ProgramCurrency&" "&${amount(formula)}`;

/** The text alternative of each chart: what it shows, in a sentence made of the same cells. */
const sentences: Readonly<Record<keyof typeof chartPlaces, string>> = {
  cumulative: cumulativeSentence(),
  categories: categorySentence(),
  types: typeSentence(),
  benefits: benefitSentence(),
  variances: varianceSentence(),
};

/** The blocks of the Dashboard that say below each chart what it shows. */
export function dashboardSentences(): readonly CellBlock[] {
  return (Object.keys(sentences) as (keyof typeof sentences)[]).map((key): CellBlock => {
    const { row, column, columns } = chartPlaces[key].sentence;
    return {
      row, column, mergeAcross: true, cells: [[`=${sentences[key]}`, ...Array.from({ length: columns - 1 }, () => '')]],
      style: { size: 9, color: mutedText, italic: true, wrap: true, vertical: 'Top' },
    };
  });
}

function cumulativeSentence(): string {
  const source = dataColumn('periods', 4);
  const reported = `COUNTIF(${source},"Actual")`;
  const count = `COUNTIF(${dataColumn('periods', 0)},"?*")`;
  const period = (position: string): string => `INDEX(${dataColumn('periods', 0)},${position})`;
  const rank = `ROW(${source})-${data.periods.row + 1}`;
  // Of what the periods add, because small sums below zero are drawn as zero.
  const sum = (position: string, column: number): string => `SUMPRODUCT(--(${rank}<=${position}),${dataColumn('periods', column)})`;
  const planned = (position: string): string => sum(position, 7);
  const actualThenForecast = (position: string): string => sum(position, 8);
  const position = `SUMPRODUCT(MAX((${source}="Actual")*(${rank})))`;
  const toDate = `"By "&${period(position)}&": planned "&${money(planned(position))}`
    + `&", actual "&${amount(actualThenForecast(position))}&". "`;
  const end = `"At the end ("&${period(count)}&"): planned "&${money(planned(count))}`
    + `&", forecast "&${amount(actualThenForecast(count))}&"."`;
  return `IFERROR(IF(${reported}=0,"No actuals yet. ",${toDate})&${end},"No benefits in Cash flow yet.")`;
}

function categorySentence(): string {
  const total = (index: number): string => `SUM(${dataColumn('categories', 1 + index)})`;
  const all = `SUM(${dataCell('categories', 0, 1)}:${dataCell('categories', data.categories.rows - 1, statuses.length)})`;
  const parts = statuses.map((status, index) => `IF(${total(index)}=0,"",", "&${total(index)}&" ${status.toLowerCase()}")`);
  return `IF(${all}=0,"No benefit has a status yet.",${all}&" benefits with a status"&${parts.join('&')}&".")`;
}

function typeSentence(): string {
  const [types, forecasts, actuals] = [0, 1, 2].map((column) => dataColumn('types', column)) as [string, string, string];
  const most = `MATCH(MAX(${forecasts}),${forecasts},0)`;
  const forecast = `": forecast "&${money(`INDEX(${forecasts},${most})`)}&" of "&${amount(`SUM(${forecasts})`)}`;
  const actual = `", actual to date "&${amount(`INDEX(${actuals},${most})`)}&"."`;
  return `IF(MAX(${forecasts})<=0,"No forecast yet.","Most value is of the type "&INDEX(${types},${most})&${forecast}&${actual})`;
}

function benefitSentence(): string {
  const [first, planned, actual] = [0, 1, 2].map((column) => dataCell('benefits', 0, column)) as [string, string, string];
  const told = `${first}&" is the largest: planned to date "&${money(planned)}&", actual "&${amount(actual)}&"."`;
  return `IF(${first}="","No benefit has a plan to date yet.",${told})`;
}

function varianceSentence(): string {
  const [names, ahead, behind] = [0, 1, 2].map((column) => dataColumn('variances', column)) as [string, string, string];
  const best = `INDEX(${names},MATCH(MAX(${ahead}),${ahead},0))&" is furthest ahead ("&${money(`MAX(${ahead})`)}&")"`;
  const worst = `INDEX(${names},MATCH(MIN(${behind}),${behind},0))&" furthest behind ("&${money(`MIN(${behind})`)}&")"`;
  const told = `IF(MAX(${ahead})>0,${best},"None is ahead")&"; "&IF(MIN(${behind})<0,${worst},"none is behind")&"."`;
  return `IF(COUNT(${ahead})=0,"No variance yet.",${told})`;
}
