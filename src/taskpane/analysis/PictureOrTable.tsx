import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAnalysisWords } from './use-analysis-words';

interface PictureOrTableProps {
  readonly title: string;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture that can be read as a table instead. */
export function PictureOrTable({ title, picture, table }: PictureOrTableProps) {
  const words = useAnalysisWords();
  const [isTable, setTable] = useState(false);
  const label = isTable ? words.asPicture : words.asTable;
  return (
    <>
      {isTable ? table : picture}
      <Button size="small" appearance="subtle" aria-label={`${title}: ${label}`} onClick={() => setTable(!isTable)}>{label}</Button>
    </>
  );
}
