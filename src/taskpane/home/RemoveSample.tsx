import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ButtonRow } from '../ButtonRow';
import { useActivity, useWords } from '../session-context';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

/** Asks before the sample goes: whoever has tried things on it has typed on its sheets, too. */
export function RemoveSample({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useStyles();
  const { commands } = useWords();
  const { attention, sample } = useHomeWords();
  const { activity, state } = useActivity();
  const remove = async (): Promise<void> => {
    if ((await activity.run('removeSample', undefined)) !== null) onLeave();
  };
  return (
    <div className={styles.panel} role="group" aria-label={commands.removeSample}>
      <Text>{sample.whatGoes}</Text>
      <ButtonRow>
        <Button appearance="primary" disabledFocusable={state.running !== null} onClick={() => void remove()}>{sample.remove}</Button>
        <Button onClick={onLeave}>{attention.cancel}</Button>
      </ButtonRow>
    </div>
  );
}
