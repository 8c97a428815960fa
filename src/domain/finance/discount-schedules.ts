import { fault } from '../fault';
import type { Fault } from '../fault';

/**
 * Published discount rates as dated data. Editions differ and are superseded, so every row says which edition it is, whether it is in
 * force, and where it is from; adding an edition is adding a row.
 */
export interface DiscountSchedule {
  /** The word a formula uses. */
  readonly name: string;
  readonly issuer: string;
  readonly edition: string;
  readonly status: 'current' | 'superseded' | 'recommended';
  readonly source: string;
  /** In order of year; the first band starts with year 0 and the last has no end. */
  readonly bands: readonly RateBand[];
}

export interface RateBand {
  /** The last year the rate applies to. */
  readonly untilYear: number;
  /** Real rate a year, as a share. */
  readonly rate: number;
}

const forever = Number.POSITIVE_INFINITY;
const flat = (rate: number): readonly RateBand[] => [{ untilYear: forever, rate }];

/** The Green Book steps its rates down after the same years in every variant. */
const greenBookBands = (...rates: readonly number[]): readonly RateBand[] =>
  [30, 75, 125, 200, 300, forever].map((untilYear, band) => ({ untilYear, rate: rates[band]! }));

const greenBook = {
  issuer: 'HM Treasury',
  edition: '2026',
  status: 'current',
  source: 'The Green Book, supplementary guidance: Discounting, Annex A',
} as const;

export const discountSchedules: readonly DiscountSchedule[] = [
  { name: 'GREENBOOK', ...greenBook, bands: greenBookBands(0.035, 0.03, 0.025, 0.02, 0.015, 0.01) },
  { name: 'GREENBOOK-HEALTH', ...greenBook, bands: greenBookBands(0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043) },
  { name: 'GREENBOOK-REDUCED', ...greenBook, bands: greenBookBands(0.03, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086) },
  {
    name: 'GREENBOOK-REVIEW-2026',
    issuer: 'HM Treasury',
    edition: 'Independent review, 30 June 2026',
    status: 'recommended',
    source: 'Independent review of the Green Book discount rate: 3.0% and no separate health rate; a recommendation, not in force',
    bands: flat(0.03),
  },
  {
    name: 'A94-7',
    issuer: 'US Office of Management and Budget',
    edition: 'Circular A-94 (1992), in force again since 8 April 2025',
    status: 'current',
    source: 'OMB Circular A-94, section 8.b',
    bands: flat(0.07),
  },
  {
    name: 'A94-2023',
    issuer: 'US Office of Management and Budget; FEMA benefit-cost analysis',
    edition: 'Circular A-94 (November 2023), withdrawn 2025',
    status: 'superseded',
    source: 'OMB Circular A-94 (2023), Appendix D',
    bands: flat(0.031),
  },
  {
    name: 'NETHERLANDS-COSTS',
    issuer: 'Zorginstituut Nederland',
    edition: '2024',
    status: 'current',
    source: 'Guideline for economic evaluations in healthcare: costs',
    bands: flat(0.03),
  },
  {
    name: 'NETHERLANDS-EFFECTS',
    issuer: 'Zorginstituut Nederland',
    edition: '2024',
    status: 'current',
    source: 'Guideline for economic evaluations in healthcare: effects',
    bands: flat(0.015),
  },
  ...australia('NSW', 'NSW Treasury', '2023', 'TPG23-08, NSW Government Guide to Cost-Benefit Analysis', 0.05, 0.03, 0.07),
  ...australia('AUSTRALIA', 'Infrastructure Australia', '2021', 'Guide to economic appraisal', 0.07, 0.04, 0.1),
  {
    name: 'IRELAND',
    issuer: 'Department of Public Expenditure, NDP Delivery and Reform',
    edition: '2019',
    status: 'current',
    source: 'Public Spending Code, central technical references',
    bands: flat(0.04),
  },
  {
    name: 'FRANCE',
    issuer: 'Commissariat général à la stratégie et à la prospective',
    edition: '2005',
    status: 'superseded',
    source: 'Rapport Lebègue: 4% for 30 years, then 2%',
    bands: [
      { untilYear: 30, rate: 0.04 },
      { untilYear: forever, rate: 0.02 },
    ],
  },
];

/** Australian guides name a central rate and two rates to test the result with. */
function australia(
  name: string,
  issuer: string,
  edition: string,
  source: string,
  central: number,
  low: number,
  high: number,
): DiscountSchedule[] {
  const row = { issuer, edition, source, status: 'current' } as const;
  return [
    { name, ...row, bands: flat(central) },
    { name: `${name}-LOW`, ...row, bands: flat(low) },
    { name: `${name}-HIGH`, ...row, bands: flat(high) },
  ];
}

/** The schedule of a name, in any case; a Fault that lists the names there are when it is unknown. */
export function discountSchedule(name: string, schedules: readonly DiscountSchedule[] = discountSchedules): DiscountSchedule | Fault {
  const wanted = name.trim().toUpperCase();
  const found = schedules.find((schedule) => schedule.name.toUpperCase() === wanted);
  if (found) return found;
  return fault('not-one-of', { argument: 'rate', details: { text: name, allowed: schedules.map((schedule) => schedule.name).join(', ') } });
}

/** The rate a schedule applies during a year (0 is the appraisal date and takes the first rate), as a share. */
export function scheduleRate(schedule: DiscountSchedule, year: number): number {
  for (const band of schedule.bands) if (year <= band.untilYear) return band.rate;
  return schedule.bands[schedule.bands.length - 1]!.rate;
}

export function isDiscountSchedule(value: unknown): value is DiscountSchedule {
  return typeof value === 'object' && value !== null && 'bands' in value;
}
