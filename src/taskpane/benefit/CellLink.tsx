import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBenefitWords } from './use-benefit-words';
import { useCells } from './use-cells';

const useStyles = makeStyles({
  link: { textAlign: 'start', overflowWrap: 'anywhere', fontSize: 'inherit' },
});

interface CellLinkProps {
  readonly table: string;
  readonly row: number;
  readonly field?: string;
  readonly children: ReactNode;
}

/** The name of a record; pressing it selects its cell in the grid. */
export function CellLink({ table, row, field, children }: CellLinkProps) {
  const styles = useStyles();
  const words = useBenefitWords();
  const { placeOf, goTo } = useCells();
  const place = placeOf(table, row, field);
  if (place === null) return <>{children}</>;
  return (
    <Link as="button" className={styles.link} title={words.goTo(place)} onClick={() => goTo(table, row, field)}>
      {children}
    </Link>
  );
}
