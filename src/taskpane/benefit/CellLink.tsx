import type { ReactNode } from 'react';
import { TextLink } from '../TextLink';
import { useBenefitWords } from './use-benefit-words';
import { useCells } from './use-cells';

export interface CellLinkProps {
  readonly table: string;
  readonly row: number;
  readonly field?: string;
  readonly children: ReactNode;
}

/** The name of a record; pressing it selects its cell in the grid. */
export function CellLink({ table, row, field, children }: CellLinkProps) {
  const words = useBenefitWords();
  const { placeOf, goTo } = useCells();
  const place = placeOf(table, row, field);
  if (place === null) return <>{children}</>;
  return (
    <TextLink title={words.goTo(place)} onClick={() => goTo(table, row, field)}>{children}</TextLink>
  );
}
