import type { BenefitStatusRow } from '../../domain/realization/assessment';
import type { Benefit } from '../../domain/realization/program';
import type { Status } from '../../domain/realization/status';
import { fromWorst } from '../../domain/realization/worst-status';

/** A benefit as the list shows it, with the text the search looks through. */
export interface ListedBenefit {
  readonly benefit: Benefit;
  readonly status: BenefitStatusRow;
  readonly text: string;
}

export type ListOrder = 'register' | 'status' | 'value' | 'name';

export interface BenefitQuery {
  readonly search: string;
  /** null: any; '' : those that have none. */
  readonly status: Status | '' | null;
  readonly owner: string | null;
  readonly category: string | null;
  readonly order: ListOrder;
}

export const everything: BenefitQuery = { search: '', status: null, owner: null, category: null, order: 'register' };

/** Benefits with their status, and with the text that a search looks through in small letters. */
export function listedBenefits(benefits: readonly Benefit[], statuses: readonly BenefitStatusRow[]): readonly ListedBenefit[] {
  const textOf = ({ id, benefit, description, owner, beneficiaries, category }: Benefit): string =>
    [id, benefit, description, owner, beneficiaries, category].join('\n').toLowerCase();
  return benefits.map((benefit, index) => ({ benefit, status: statuses[index]!, text: textOf(benefit) }));
}

/** Those that have every word of the search and fit every filter, in the order asked for. */
export function filterBenefits(all: readonly ListedBenefit[], query: BenefitQuery): readonly ListedBenefit[] {
  const words = query.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const fits = (wanted: string | null, value: string): boolean => wanted === null || wanted === value;
  const found = all.filter(({ benefit, status, text }) =>
    fits(query.status, status.status ?? '') && fits(query.owner, benefit.owner) && fits(query.category, benefit.category) &&
    words.every((word) => text.includes(word)));
  const compare = orders[query.order];
  return compare === null ? found : [...found].sort(compare);
}

type Compare = (a: ListedBenefit, b: ListedBenefit) => number;

/** Sorting keeps the order of the register where two are alike. */
const orders: Readonly<Record<ListOrder, Compare | null>> = {
  register: null,
  status: (a, b) => severity(a) - severity(b),
  value: (a, b) => (b.benefit.fullYearValue ?? -1) - (a.benefit.fullYearValue ?? -1),
  name: (a, b) => a.benefit.benefit.localeCompare(b.benefit.benefit),
};

function severity({ status }: ListedBenefit): number {
  return status.status === null ? fromWorst.length : fromWorst.indexOf(status.status);
}
