import { Link, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { NextStep } from '../../domain/realization/next-steps';
import { nextSteps, workStages } from '../../domain/realization/next-steps';
import { bodyAddress } from '../../sheets/cell-address';
import { headerPositions } from '../../sheets/decode-table';
import { useActivity, useSession } from '../session-context';
import { placeOfStep } from './step-places';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, '& h2': { margin: 0 } },
  stage: {
    display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS,
    '& h3': { margin: 0, fontSize: 'inherit' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { position: 'relative', display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  sign: { width: '1.2em', flexShrink: 0, textAlign: 'center' },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  /** The sign says it to the eye. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const signs: Readonly<Record<NextStep['state'], string>> = { done: '✓', open: '○', waiting: '·' };

/** The four stages of the work as a checklist that reads the workbook; a step leads to where it is done. */
export function NextSteps({ reading }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const { steps: words } = useHomeWords();
  const steps = useMemo(() => nextSteps(reading.program, reading.assessment, refreshedOn(reading)), [reading]);
  return (
    <section className={styles.section} aria-labelledby="next-steps">
      <Subtitle2 as="h2" id="next-steps">{words.title}</Subtitle2>
      {workStages.map((stage) => {
        const ofStage = steps.filter((step) => step.stage === stage);
        return (
          <div key={stage}>
            <div className={styles.stage}>
              <h3>{words.stages[stage]}</h3>
              <Text size={200} className={styles.quiet}>
                {words.progress(ofStage.filter(({ state }) => state === 'done').length, ofStage.length)}
              </Text>
            </div>
            <ul className={styles.list}>
              {ofStage.map((step) => <Step key={step.id} step={step} reading={reading} />)}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Step({ step, reading: { reading: { tables } } }: { readonly step: NextStep; readonly reading: ProgramReading }) {
  const styles = useStyles();
  const { steps: words } = useHomeWords();
  const { surroundings } = useSession();
  const { activity } = useActivity();
  const { id, state, lacking } = step;
  const go = (): void => {
    const place = placeOfStep(step);
    if (place.in === 'view') {
      activity.show(place.view, place.subject);
      return;
    }
    const table = tables.get(place.table);
    // A sheet that is not there yet is added under Sheets; one that has gone meanwhile, too.
    if (!table) activity.show('sheets');
    else void surroundings().gateway.select({ sheet: table.sheet, address: bodyAddress(table, 0, 0) }).catch(() => activity.show('sheets'));
  };
  return (
    <li className={styles.step}>
      <span aria-hidden="true" className={styles.sign}>{signs[state]}</span>
      <span>
        <Link as="button" className={mergeClasses(styles.link, state !== 'open' && styles.quiet)} onClick={go}>{words.names[id]}</Link>{' '}
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
