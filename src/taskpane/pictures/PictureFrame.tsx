import { makeStyles, Subtitle2, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { FailureBar } from '../FailureBar';
import type { ShowRow } from './use-show-row';
import { usePicturesWords } from './use-pictures-words';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface PictureFrameProps {
  readonly title: string;
  /** What the picture says, in sentences, for readers who cannot see it. */
  readonly summary: readonly string[];
  readonly failure: ShowRow['failure'];
  readonly actions?: ReactNode;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture with its name, what it says in words, and the same as a table. */
export function PictureFrame({ title, summary, failure, actions, picture, table }: PictureFrameProps) {
  const styles = useStyles();
  const words = usePicturesWords();
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={id}>{title}</Subtitle2>
        <div className={styles.actions}>
          {actions}
          <ToggleButton size="small" icon={<Table20Regular />} checked={isTable} onClick={() => setTable(!isTable)}>
            {words.asTable}
          </ToggleButton>
        </div>
      </div>
      <Text size={200}>{summary.join(' ')}</Text>
      {failure !== null && <FailureBar error={failure.error} />}
      {isTable ? table : picture}
    </section>
  );
}
