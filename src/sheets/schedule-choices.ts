import { discountSchedules } from '../domain/finance/discount-schedules';
import { headerPositions } from './decode-table';
import type { TableContent } from './workbook-facts';

/** A discount schedule to choose, with what to know beforehand. */
export interface ScheduleChoice {
  readonly name: string;
  readonly edition: string;
  /** `other`: neither in force, superseded nor recommended according to its row, as an organization's own rates may be. */
  readonly status: 'current' | 'superseded' | 'recommended' | 'other';
  /** Of its first year, as a fraction; null where none is given. */
  readonly firstRate: number | null;
  readonly source: string;
}

const statuses: Readonly<Record<string, ScheduleChoice['status']>> = {
  current: 'current',
  superseded: 'superseded',
  'recommended only': 'recommended',
};

/** The schedules of the DiscountRates table in its order, then the published ones it lacks: formulas know those as well. */
export function scheduleChoices(content: TableContent | undefined): ScheduleChoice[] {
  const own = content ? choicesOf(content) : [];
  const names = new Set(own.map(({ name }) => name.toUpperCase()));
  const published = discountSchedules
    .filter(({ name }) => !names.has(name.toUpperCase()))
    .map(({ name, edition, status, issuer, source, bands }): ScheduleChoice => {
      return { name, edition, status, firstRate: bands[0]!.rate, source: `${issuer}: ${source}` };
    });
  return [...own, ...published];
}

function choicesOf({ headers, values }: TableContent): ScheduleChoice[] {
  const positions = headerPositions(headers);
  const text = (cells: readonly unknown[], header: string): string => String(cells[positions.get(header) ?? -1] ?? '').trim();
  const choices = new Map<string, ScheduleChoice>();
  for (const cells of values) {
    const name = text(cells, 'schedule');
    if (name === '' || choices.has(name.toUpperCase())) continue;
    const rate = cells[positions.get('rate') ?? -1];
    choices.set(name.toUpperCase(), {
      name,
      edition: text(cells, 'edition'),
      status: statuses[text(cells, 'status').toLowerCase()] ?? 'other',
      firstRate: typeof rate === 'number' ? rate : null,
      source: text(cells, 'source'),
    });
  }
  return [...choices.values()];
}
