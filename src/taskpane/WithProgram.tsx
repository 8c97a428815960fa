import { Button, Spinner, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProgramReading } from '../commands/read-program';
import { FailureBar } from './FailureBar';
import { useActivity, useWords } from './session-context';
import { useProgram } from './use-program';
import { ViewHeading } from './ViewHeading';

export interface WithProgramProps {
  /** Of the view. */
  readonly title: string;
  /** What the view cannot do in a workbook without a program. */
  readonly none: string;
  readonly children: (reading: ProgramReading) => ReactNode;
}

/** A view of the program: while it is read, when it cannot be read, and where there is none yet, every view says so alike. */
export function WithProgram({ title, none, children }: WithProgramProps) {
  const words = useWords();
  const { activity } = useActivity();
  const program = useProgram();
  if (program.is === 'read') return <>{children(program.reading)}</>;
  return (
    <>
      <ViewHeading title={title} />
      {program.is === 'loading' && <Spinner size="small" label={words.pane.loading} />}
      {program.is === 'failed' && <FailureBar error={program.error} />}
      {program.is === 'none' && (
        <>
          <Text>{none}</Text>
          <div><Button appearance="primary" onClick={() => activity.show('start')}>{words.home.start}</Button></div>
        </>
      )}
    </>
  );
}
