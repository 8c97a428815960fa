import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { FailureBar } from '../FailureBar';
import { useActivity, useSession, useWords } from '../session-context';
import { useProgram } from '../use-program';
import { deskOf, DeskProvider, useDesk } from './benefit-desk';
import { BenefitForm } from './BenefitForm';
import { BenefitList } from './BenefitList';
import { BenefitPage } from './BenefitPage';
import { findBenefit } from './find-benefit';
import { useBenefitWords } from './use-benefit-words';
import { CellsProvider, useCells } from './use-cells';
import { useFollow } from './use-follow';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0, '& h1, & h2, & h3': { margin: 0 } },
});

/** All benefits, the profile of one, and the form that adds or changes one. */
export function BenefitView() {
  const styles = useStyles();
  return (
    <DeskProvider value={deskOf(useSession())}>
      <div className={styles.view}><Benefits /></div>
    </DeskProvider>
  );
}

function Benefits() {
  const all = useWords();
  const words = useBenefitWords();
  const { activity } = useActivity();
  const program = useProgram();
  switch (program.is) {
    case 'loading':
      return <Spinner size="small" label={all.pane.loading} />;
    case 'failed':
      return <FailureBar error={program.error} />;
    case 'none':
      return <Text>{words.noProgram}</Text>;
    case 'read':
      if (program.reading.reading.tables.has('BenefitRegister')) {
        return <CellsProvider reading={program.reading}><Desk reading={program.reading} /></CellsProvider>;
      }
      return (
        <>
          <Text>{words.noRegister}</Text>
          <div><Button onClick={() => activity.show('sheets')}>{words.toSheets}</Button></div>
        </>
      );
  }
}

function Desk({ reading }: { readonly reading: ProgramReading }) {
  const all = useWords();
  const { desk, state: { place, draft, savedFrom } } = useDesk();
  useFollow(reading);
  const { goTo } = useCells();
  const benefit = place.is === 'page' ? findBenefit(reading.program, place.of) : null;
  useEffect(() => {
    if (benefit !== null && desk.takeAdded(benefit.id)) goTo('BenefitRegister', benefit.row, 'benefit');
  }, [benefit, desk, goTo]);
  if (place.is === 'form' && draft !== null) return <BenefitForm key={draft.of?.id ?? ''} reading={reading} draft={draft} />;
  // A benefit that was just added is not in the register as it was read before.
  if (place.is === 'page' && benefit === null && reading === savedFrom) return <Spinner size="small" label={all.pane.loading} />;
  return (
    <>
      <KeptDraft />
      {place.is === 'page' && benefit !== null
        ? <BenefitPage key={`${benefit.id} ${benefit.row}`} reading={reading} benefit={benefit} byPane={place.byPane} />
        : <BenefitList reading={reading} />}
    </>
  );
}

/** Reminds of what was typed and not saved, wherever one has gone. */
function KeptDraft() {
  const words = useBenefitWords();
  const { desk, state: { draft } } = useDesk();
  if (draft === null || !desk.hasUnsaved()) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{draft.of === null ? words.form.keptNew : words.form.keptEdit(draft.of.id)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => desk.edit(draft.of)}>{words.form.resume}</Button>
        <Button appearance="subtle" onClick={() => desk.change({ draft: null })}>{words.form.discard}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
