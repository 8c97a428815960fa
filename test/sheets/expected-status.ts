import type { CellInput } from '../../src/sheets/change-set';
import { day } from '../domain/realization/records';

/** The cells of a table, wherever its columns are. */
export interface Cells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

type Row = (header: string) => CellInput;

const cadence = 30;
const setAside: readonly CellInput[] = ['Deferred', 'Substituted', 'Withdrawn'];
const closed: readonly CellInput[] = [...setAside, 'Closed', 'Not realized'];

const number = (cell: CellInput): number | null => (typeof cell === 'number' ? cell : null);
const orBlank = (value: number | null): CellInput => value ?? '';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * What Refresh should write, recomputed from the cells as simply as the definitions can be said: table by table and column by column,
 * searching every table each time. It shares nothing with the code it checks. Months of 2026 from January on; thresholds 105, 95 and 80%.
 */
export function expectedStatus(tables: ReadonlyMap<string, Cells>, today: number): ReadonlyMap<string, readonly CellInput[]> {
  const rowsOf = (table: string): readonly Row[] => {
    const { headers, rows } = tables.get(table)!;
    return rows.map((cells) => (header) => cells[headers.indexOf(header)]!);
  };
  const records = (table: string): readonly Row[] => rowsOf(table).filter((row) => !isBlank(row, tables.get(table)!.headers));
  const expected = new Map<string, readonly CellInput[]>();
  const column = (table: string, header: string, of: (row: Row) => CellInput): void => {
    expected.set(`${table}[${header}]`, rowsOf(table).map((row) => (isBlank(row, tables.get(table)!.headers) ? '' : of(row))));
  };

  // Money of benefits
  const months = Array.from({ length: 12 }, (_, index) => `2026 M${String(index + 1).padStart(2, '0')}`);
  const ended =
    months.filter((_, index) => day(`2026-${String(index + 1).padStart(2, '0')}-28`) < today && nextMonth(index) <= today).length;
  const money = (benefit: Row, series: string): readonly (number | null)[] => {
    const sign = benefit('Kind') === 'Dis-benefit' ? -1 : 1;
    const lines = records('CashFlow').filter(
      (line) => line('Benefit') === benefit('ID') && line('Type') === 'Benefit' && line('Series') === series,
    );
    return months.map((month) => {
      const amounts = lines.flatMap((line) => number(line(month)) ?? []);
      return amounts.length === 0 ? null : sign * sum(amounts);
    });
  };
  const toDate = (benefit: Row) => {
    const plan = money(benefit, 'Plan');
    const actual = money(benefit, 'Actual');
    const hasPlan = plan.some((amount) => amount !== null);
    if (!hasPlan && actual.every((amount) => amount === null)) return null;
    const until = ended > 0 && actual[ended - 1] === null ? ended - 1 : ended;
    const known = actual.slice(0, until).flatMap((amount) => amount ?? []);
    const due = plan.slice(0, until).map((amount) => amount ?? 0);
    const last = until > 0 && due[until - 1] !== 0 && actual[until - 1] === null;
    return {
      planned: hasPlan ? sum(due) : null, actual: known.length === 0 ? null : sum(known), isIdle: due.every((amount) => amount === 0),
      isLastMissing: last,
    };
  };
  const variance = (benefit: Row): number | null => {
    const { planned, actual } = toDate(benefit) ?? { planned: null, actual: null };
    return planned === null || actual === null ? null : actual - planned;
  };
  const ofPlan = (benefit: Row, part: number | null): CellInput => {
    const planned = toDate(benefit)?.planned ?? null;
    return part === null || planned === null || planned === 0 ? '' : part / planned;
  };
  column('BenefitRegister', 'Planned to date', (benefit) => orBlank(toDate(benefit)?.planned ?? null));
  column('BenefitRegister', 'Actual to date', (benefit) => orBlank(toDate(benefit)?.actual ?? null));
  column('BenefitRegister', 'Variance', (benefit) => orBlank(variance(benefit)));
  column('BenefitRegister', 'Realization %', (benefit) => ofPlan(benefit, toDate(benefit)?.actual ?? null));
  column('BenefitRegister', 'Updated', () => today);
  column('BenefitRegister', 'Status', (benefit) => {
    if (setAside.includes(benefit('State'))) return '';
    const standing = toDate(benefit);
    const starts = number(benefit('Starts'));
    if (standing === null) return starts === null || today < starts ? 'Not started' : 'No data';
    if (standing.planned === null) return 'No plan';
    const off = variance(benefit);
    if (off === null) return standing.isIdle ? 'Not started' : 'No data';
    if (standing.isLastMissing) return 'No data';
    if (standing.planned === 0) return off > 0 ? 'Exceeding' : off < 0 ? 'Off track' : 'Not started';
    const progress = 1 + off / Math.abs(standing.planned);
    return progress >= 1.05 ? 'Exceeding' : progress >= 0.95 ? 'On track' : progress >= 0.8 ? 'At risk' : 'Off track';
  });
  column('BenefitRegister', 'Next review', (benefit) => {
    if (closed.includes(benefit('State'))) return '';
    const reviews = records('BenefitReviews').filter((review) => review('Benefit') === benefit('ID') && Number(review('Date')) <= today);
    if (reviews.length > 0) return Math.max(...reviews.map((review) => Number(review('Date')))) + cadence;
    const starts = number(benefit('Starts'));
    return starts === null ? '' : starts + cadence;
  });

  // Stakeholders
  const nextContact = (person: Row): number | null => {
    const talks = records('EngagementLog').filter((talk) => talk('Stakeholder') === person('ID')).flatMap(
      (talk) => number(talk('Date')) ?? [],
    );
    const contacts = [...talks.filter((date) => date <= today), ...[number(person('Last contact')) ?? []].flat()];
    const every = number(person('Every (days)'));
    return every === null || contacts.length === 0 ? null : Math.max(...contacts) + every;
  };
  const gap = (person: Row): number | null => {
    const [now, needed] = [number(person('Support now')), number(person('Support needed'))];
    return now === null || needed === null ? null : needed - now;
  };
  column('StakeholderRegister', 'Approach', (person) => {
    const [influence, interest] = [number(person('Influence')), number(person('Interest'))];
    if (influence === null || interest === null) return '';
    if (influence > 3 && interest > 3) return 'Manage closely';
    return influence > 3 ? 'Keep satisfied' : interest > 3 ? 'Keep informed' : 'Monitor';
  });
  column('StakeholderRegister', 'Support gap', (person) => orBlank(gap(person)));
  column('StakeholderRegister', 'Next contact', (person) => orBlank(nextContact(person)));
  column('StakeholderRegister', 'Status', (person) => {
    const every = number(person('Every (days)'));
    const next = nextContact(person);
    if (every !== null && (next === null || next < today)) return 'Contact overdue';
    if (gap(person) === null && every === null) return 'No data';
    return (gap(person) ?? 0) > 0 ? 'Support gap' : 'On track';
  });

  // Ideas
  const score = (idea: Row): number | null =>
    (idea('Value') === '' || idea('Ease') === '' ? null : Number(idea('Value')) * Number(idea('Ease')));
  const votes = (idea: Row): number => number(idea('Votes')) ?? 0;
  column('WorkshopIdeas', 'Score', (idea) => orBlank(score(idea)));
  column('WorkshopIdeas', 'Rank', (idea) => {
    if (score(idea) === null) return '';
    const rivals = records('WorkshopIdeas').filter((other) => other('Workshop') === idea('Workshop') && score(other) !== null);
    return 1 +
      rivals.filter((other) => score(other)! > score(idea)! || (score(other) === score(idea) && votes(other) > votes(idea))).length;
  });

  // Measures and the triggers that look at them
  const readingsOf = (measure: CellInput): readonly Row[] =>
    records('BenefitTracking').filter((reading) => reading('Measure') === measure && Number(reading('Period start')) <= today)
      .sort((a, b) => Number(a('Period start')) - Number(b('Period start')));
  column('BenefitMeasures', 'Latest', (measure) => {
    const values = readingsOf(measure('ID')).map((reading) => Number(reading('Value')));
    if (values.length === 0) return '';
    return measure('Aggregation') === 'Sum' ? sum(values) : measure('Aggregation') === 'Max' ? Math.max(...values) : values.at(-1)!;
  });
  column('BenefitMeasures', 'Measured on', (measure) => readingsOf(measure('ID')).at(-1)?.('Period start') ?? '');
  const isHit = (risk: Row): boolean | null => {
    const known = records('BenefitMeasures').some((measure) => measure('ID') === risk('Trigger measure'));
    const reading = known ? readingsOf(risk('Trigger measure')).at(-1)?.('Value') : undefined;
    if (reading === undefined || risk('Trigger value') === '') return null;
    return risk('Trigger when') === 'Below' ? reading < risk('Trigger value') : reading > risk('Trigger value');
  };

  // Risks, plan and reviews
  column('BenefitRisks', 'Exposure', (risk) => {
    if (risk('State') === 'Closed') return 0;
    return risk('Probability %') === '' || risk('Impact') === '' ? '' : Number(risk('Probability %')) * Number(risk('Impact'));
  });
  column('BenefitRisks', 'Trigger hit', (risk) => (isHit(risk) === null ? '' : isHit(risk) ? 'Yes' : 'No'));
  column('BenefitRisks', 'Status', (risk) => {
    if (risk('State') === 'Closed') return 'Closed';
    if (risk('State') === 'Occurred') return 'Occurred';
    if (isHit(risk)) return 'Triggered';
    if (risk('Due') !== '' && Number(risk('Due')) < today) return 'Overdue';
    return risk('State') === 'Mitigating' ? 'Mitigating' : 'Open';
  });
  column('RealizationPlan', 'Expected %', (activity) => {
    const [start, finish] = [number(activity('Start')), number(activity('Finish'))];
    if (finish === null) return '';
    if (today >= finish) return 1;
    return start === null || today <= start || start >= finish ? 0 : (today - start) / (finish - start);
  });
  const against = (target: string) => (review: Row): CellInput => {
    const benefit = records('BenefitRegister').find((row) => row('ID') === review('Benefit'));
    if (review(target) === '' || review('Actual') === '') return '';
    const off = Number(review('Actual')) - Number(review(target));
    return benefit?.('Kind') === 'Dis-benefit' ? 0 - off : off;
  };
  column('BenefitReviews', 'Variance to original', against('Original target'));
  column('BenefitReviews', 'Variance to current', against('Current target'));
  return expected;
}

/** Status columns and columns of the user's own do not make a record. */
function isBlank(row: Row, headers: readonly string[]): boolean {
  return headers.every((header) => header === 'My own' || header === 'Score 2' || statusHeaders.has(header) || row(header) === '');
}

const statusHeaders = new Set([
  'Quality', 'Quality issues', 'Planned to date', 'Actual to date', 'Variance', 'Variance %', 'Realization %', 'Forecast', 'Trend',
  'Next review', 'Updated', 'Approach', 'Support gap', 'Next contact', 'Score', 'Rank', 'Latest', 'Measured on', 'Expected by now',
  'Progress %', 'Forecast at target date', 'Next reading', 'Check', 'Exposure', 'Rating', 'Trigger hit', 'Expected %', 'Days late',
  'Value at risk', 'Variance to original', 'Variance to current', 'Achieved %', 'Total', 'Sign', 'Status',
]);

function nextMonth(index: number): number {
  return index === 11 ? day('2027-01-01') : day(`2026-${String(index + 2).padStart(2, '0')}-01`);
}

/** The word of a status is what is compared; its symbol is the business of status-words.ts. */
export function withoutSymbol(cell: CellInput): CellInput {
  return typeof cell === 'string' ? cell.replace(/^[^\p{L}]+/u, '') : cell;
}

/** Sums in another order may differ in their last digit. */
export function approximately(cell: CellInput): unknown {
  return typeof cell === 'number' && !Number.isInteger(cell) ? (expect.closeTo(cell, 9) as unknown) : cell;
}
