import { Button, Field, Input, makeStyles, Text } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { snapshotName } from '../../sheets/plan-snapshot';
import { Section } from '../Section';
import { useActivity } from '../session-context';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  name: { '& input': { minWidth: 0 } },
});

/** Keeps how the benefits stand, under a name of its own. */
export function KeepSnapshot({ reading: { program, assessment, reading } }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const { snapshot: words } = useTrackWords();
  const { activity, state } = useActivity();
  // Until a name is typed the next free one of today is offered.
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? snapshotName(program.history, assessment.today);
  const isTaken = program.history.some(({ snapshot }) => snapshot === name.trim());
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isTaken) return;
    const outcome = await activity.run('storeSnapshot', { name });
    if (outcome !== null && outcome.benefits > 0) setTyped(null);
  };
  if (!reading.tables.has('StatusHistory')) {
    return (
      <Section title={words.title}>
        <Text>{words.noTable}</Text>
        <div><Button onClick={() => activity.show('sheets')}>{words.toSheets}</Button></div>
      </Section>
    );
  }
  return (
    <form onSubmit={(event) => void keep(event)} noValidate>
      <Section title={words.title}>
        <Text size={200}>{words.explanation}</Text>
        <Field className={styles.name} label={words.name} {...(isTaken && { validationMessage: words.taken(name.trim()) })}>
          <Input value={name} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        <div><Button type="submit" disabledFocusable={isTaken || state.running !== null}>{words.keep}</Button></div>
      </Section>
    </form>
  );
}
