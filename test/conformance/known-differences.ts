// The cases in which an answer of ours differs on purpose, each with its reason and what is expected instead. A case that no longer differs
// fails the test until its row is removed.
import type { FinanceCase } from './finance-case';

export interface KnownDifference {
  readonly reason: string;
  readonly ids: readonly string[];
  /** What ours answers instead: an Excel error, or the answer to the same case with its arguments changed. */
  readonly instead: { readonly error: string } | { readonly sameAs: (financeCase: FinanceCase) => FinanceCase };
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    reason: 'A blank cell in a range of flows is a zero flow in its own period; Excel drops it and later flows move one period earlier.',
    ids: [
      'formulajs_own-011', 'formulajs_own-012', 'ironcalc_excel-014', 'ironcalc_excel-119', 'ironcalc_excel-122', 'ironcalc_excel-213',
      'ironcalc_excel-248', 'ironcalc_excel-249', 'libreoffice-003', 'libreoffice-004', 'libreoffice-006', 'libreoffice-007',
      'libreoffice-008',
    ],
    instead: { sameAs: withZerosForBlanks },
  },
  {
    reason: 'An empty string counts as a blank cell: some Excel versions hand a blank over as an empty string.',
    ids: ['excelize-001'],
    instead: { sameAs: withZerosForBlanks },
  },
  {
    reason: 'Text or TRUE/FALSE in a range of flows is refused with its position; Excel drops it and later flows move one period earlier.',
    ids: ['ironcalc_excel-245', 'ironcalc_excel-246', 'msdocs-015', 'msdocs-016', 'msdocs-018'],
    instead: { error: '#VALUE!' },
  },
];

function withZerosForBlanks(financeCase: FinanceCase): FinanceCase {
  return JSON.parse(JSON.stringify(financeCase), (_key, value: unknown) => (value === null || value === '' ? 0 : value)) as FinanceCase;
}
