import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { useActivity, useSession, useWords } from '../session-context';
import { ViewHeading } from '../ViewHeading';
import { WithProgram } from '../WithProgram';
import { deskOf, DeskProvider, useDesk } from './benefit-desk';
import { BenefitForm } from './BenefitForm';
import { BenefitList } from './BenefitList';
import { BenefitPage } from './BenefitPage';
import { findBenefit } from './find-benefit';
import { useBenefitWords } from './use-benefit-words';
import { CellsProvider, useCells } from './use-cells';
import { useFollow } from './use-follow';

/** All benefits, the profile of one, and the form that adds or changes one. */
export function BenefitView() {
  const { list, noProgram } = useBenefitWords();
  return (
    <DeskProvider value={deskOf(useSession())}>
      <WithProgram title={list.title} none={noProgram}>{(reading) => <Benefits reading={reading} />}</WithProgram>
    </DeskProvider>
  );
}

function Benefits({ reading }: { readonly reading: ProgramReading }) {
  const words = useBenefitWords();
  const { activity } = useActivity();
  if (reading.reading.tables.has('BenefitRegister')) return <CellsProvider reading={reading}><Desk reading={reading} /></CellsProvider>;
  return (
    <>
      <ViewHeading title={words.list.title} />
      <KeptDraft canResume={false} />
      <Text>{words.noRegister}</Text>
      <div><Button appearance="primary" onClick={() => activity.show('sheets')}>{words.toSheets}</Button></div>
    </>
  );
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
      <KeptDraft canResume />
      {place.is === 'page' && benefit !== null
        ? <BenefitPage key={`${benefit.id} ${benefit.row}`} reading={reading} benefit={benefit} byPane={place.byPane} />
        : <BenefitList reading={reading} />}
    </>
  );
}

/** A reminder of what was typed and not saved, wherever the user has gone. */
function KeptDraft({ canResume }: { readonly canResume: boolean }) {
  const words = useBenefitWords();
  const { desk, state: { draft } } = useDesk();
  if (draft === null || !desk.hasUnsaved()) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{draft.of === null ? words.form.keptNew : words.form.keptEdit(draft.of.id)}</MessageBarBody>
      <MessageBarActions>
        {canResume && <Button onClick={() => desk.edit(draft.of)}>{words.form.resume}</Button>}
        <Button appearance="subtle" onClick={() => desk.change({ draft: null })}>{words.form.discard}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
