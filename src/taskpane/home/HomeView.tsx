import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ViewRequest } from '../../commands/activity';
import { ButtonRow } from '../ButtonRow';
import { FailureBar } from '../FailureBar';
import { useActivity, useWords } from '../session-context';
import { useKeptState } from '../use-kept-state';
import { useProgram } from '../use-program';
import { ViewHeading } from '../ViewHeading';
import { ProgramOverview } from './ProgramOverview';

/** Loaded when it is needed: most days nobody starts a program. */
const StartProgram = lazy(() => import('./StartProgram').then((loaded) => ({ default: loaded.StartProgram })));

/** In an empty workbook the way to start; in one with a program, the program at a glance. */
export function HomeView() {
  const words = useWords();
  const { state } = useActivity();
  const program = useProgram();
  const [isStarting, setStarting] = useState(false);
  /** The program as it was read before its sheets were added. */
  const [before, setBefore] = useState<object | null>(null);
  const asked = state.requestedView?.view === 'start' ? state.requestedView : null;
  const [answered, answer] = useKeptState<ViewRequest | null>('home', null);
  const isAsked = asked !== null && asked !== answered;
  // Who leaves Home has seen what came of the ribbon's button; coming back is not asking again.
  useEffect(() => () => {
    if (asked !== null) answer(asked);
  }, [answer, asked]);
  const leave = (): void => {
    setStarting(false);
    answer(asked);
  };
  const done = (): void => {
    leave();
    setBefore(program);
  };

  const loading = <Spinner size="small" label={words.pane.loading} />;
  switch (program.is) {
    case 'loading':
      return loading;
    case 'failed':
      return <FailureBar error={program.error} />;
    case 'none':
      if (program === before) return loading; // The sheets are there, and about to be read.
      if (!isStarting && !isAsked) return <Welcome onStart={() => setStarting(true)} />;
      return (
        <Suspense fallback={loading}>
          <StartProgram onLeave={leave} onDone={done} />
        </Suspense>
      );
    case 'read':
      return (
        <>
          {isAsked && (
            <MessageBar layout="multiline">
              <MessageBarBody>{words.home.alreadyThere}</MessageBarBody>
            </MessageBar>
          )}
          <ProgramOverview reading={program.reading} />
        </>
      );
  }
}

function Welcome({ onStart }: { readonly onStart: () => void }) {
  const words = useWords();
  const { activity, state } = useActivity();
  return (
    <>
      <ViewHeading title={words.pane.name} />
      <Text>{words.home.value}</Text>
      <ButtonRow>
        <Button appearance="primary" onClick={onStart}>
          {words.home.start}
        </Button>
        <Button disabledFocusable={state.running !== null} onClick={() => void activity.run('insertSample', undefined)}>
          {words.commands.insertSample}
        </Button>
      </ButtonRow>
    </>
  );
}
