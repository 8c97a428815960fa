import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { NextStep, WorkStage } from '../../domain/realization/next-steps';
import { nextSteps, workStages } from '../../domain/realization/next-steps';
import { bodyAddress } from '../../sheets/cell-address';
import { headerPositions } from '../../sheets/decode-table';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { useActivity } from '../session-context';
import { useShowCell } from '../use-show-cell';
import { TextLink } from '../TextLink';
import { placeOfStep } from './step-places';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalXS}`, display: 'flex', flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  step: {
    position: 'relative', display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  sign: { width: '16px', flexShrink: 0, textAlign: 'center' },
  /** The sign says it to the eye. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const signs: Readonly<Record<NextStep['state'], string>> = { done: '✓', open: '○', waiting: '·' };

/** The four stages of the work as a checklist that reads the workbook; a step leads to where it is done. What is done stays closed. */
export function NextSteps({ reading }: { readonly reading: ProgramReading }) {
  const { steps: words } = useHomeWords();
  const steps = useMemo(() => nextSteps(reading.program, reading.assessment, refreshedOn(reading)), [reading]);
  return (
    <Section title={words.title}>
      {workStages.map((stage) => (
        <Stage key={stage} stage={stage} steps={steps.filter((step) => step.stage === stage)} reading={reading} />
      ))}
    </Section>
  );
}

interface StageProps {
  readonly stage: WorkStage;
  readonly steps: readonly NextStep[];
  readonly reading: ProgramReading;
}

function Stage({ stage, steps, reading }: StageProps) {
  const styles = useStyles();
  const { steps: words } = useHomeWords();
  const done = steps.filter(({ state }) => state === 'done').length;
  /** What the reader has opened or closed by hand. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? done < steps.length;
  return (
    <Disclosure
      title={words.stages[stage]} note={words.progress(done, steps.length)} isHeading isOpen={isOpen} onToggle={() => setChosen(!isOpen)}
    >
      <ul className={styles.list}>
        {steps.map((step) => <Step key={step.id} step={step} reading={reading} />)}
      </ul>
    </Disclosure>
  );
}

function Step({ step, reading: { reading: { tables } } }: { readonly step: NextStep; readonly reading: ProgramReading }) {
  const styles = useStyles();
  const { steps: words } = useHomeWords();
  const { activity } = useActivity();
  const { show } = useShowCell();
  const { id, state, lacking } = step;
  const go = async (): Promise<void> => {
    const place = placeOfStep(step);
    if (place.in === 'view') {
      activity.show(place.view, place.subject);
      return;
    }
    const table = tables.get(place.table);
    // A sheet that is not there yet is added under Sheets; one that has gone meanwhile, too.
    if (!table || !(await show({ sheet: table.sheet, address: bodyAddress(table, 0, 0) }))) activity.show('sheets');
  };
  return (
    <li className={styles.step}>
      <span aria-hidden="true" className={styles.sign}>{signs[state]}</span>
      <span>
        <TextLink className={mergeClasses(state !== 'open' && styles.quiet)} onClick={() => void go()}>{words.names[id]}</TextLink>{' '}
        {state === 'open' && lacking.length > 0
          ? <Text size={200} weight="semibold">{words.lacking(lacking.length)}</Text>
          : <span className={styles.heard}>{words.states[state]}</span>}
      </span>
    </li>
  );
}

/** The day the register was last refreshed, as its cells say. */
function refreshedOn({ reading: { tables } }: ProgramReading): number | null {
  const register = tables.get('BenefitRegister');
  const column = register && headerPositions(register.headers).get('updated');
  if (column === undefined) return null;
  return register!.values.reduce<number | null>((latest, cells) => {
    const date = cells[column];
    return typeof date === 'number' && (latest === null || date > latest) ? date : latest;
  }, null);
}
