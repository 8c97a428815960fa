import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../session-context';
import { TextLink } from '../TextLink';

interface PictureOrTableProps {
  readonly title: string;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture that can be read as a table instead. */
export function PictureOrTable({ title, picture, table }: PictureOrTableProps) {
  const { pane: words } = useWords();
  const [isTable, setTable] = useState(false);
  const label = isTable ? words.asPicture : words.asTable;
  return (
    <>
      {isTable ? table : picture}
      <Text size={200}><TextLink aria-label={`${title}: ${label}`} onClick={() => setTable(!isTable)}>{label}</TextLink></Text>
    </>
  );
}
