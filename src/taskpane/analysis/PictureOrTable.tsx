import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  other: { alignSelf: 'flex-start' },
});

interface PictureOrTableProps {
  readonly title: string;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture that can be read as a table instead. */
export function PictureOrTable({ title, picture, table }: PictureOrTableProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const [isTable, setTable] = useState(false);
  const label = isTable ? words.asPicture : words.asTable;
  return (
    <>
      {isTable ? table : picture}
      <Button className={styles.other} size="small" appearance="subtle" aria-label={`${title}: ${label}`} onClick={() => setTable(!isTable)}>{label}</Button>
    </>
  );
}
