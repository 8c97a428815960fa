import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../domain/realization/program-flows';
import { qualifiedAddress } from '../../sheets/formula/qualified-address';
import type { AppraisalFigure } from '../../sheets/report/business-case-formula';
import { appraisalFigures, businessCaseFormula, landmarks, standsAsMade } from '../../sheets/report/business-case-formula';
import { FailureBar } from '../FailureBar';
import { useActivity, useSession } from '../session-context';
import { Section } from '../Section';
import { useAnalysisWords } from './use-analysis-words';

const useStyles = makeStyles({
  // A long choice must not make the pane wider.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface Question {
  readonly cell: { readonly sheet: string; readonly address: string };
  readonly formula: string;
  readonly entry: string | number | boolean;
}

/** Enters the formula that gives a figure of the appraisal into the selected cell; a cell that holds something is asked about first. */
export function InsertFigure({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const words = useAnalysisWords();
  const { insert, appraisal } = words;
  const { surroundings } = useSession();
  const { activity, state } = useActivity();
  const [figure, setFigure] = useState<AppraisalFigure>('npv');
  const [trouble, setTrouble] = useState<{ readonly sentence: string } | { readonly error: unknown } | null>(null);
  const [asked, setAsked] = useState<Question | null>(null);

  const write = async ({ cell, formula, entry }: Question): Promise<void> => {
    setAsked(null);
    await activity.run('insertFunction', { cell, formula, replaces: entry });
  };
  const insertFigure = async (): Promise<void> => {
    setAsked(null);
    setTrouble(null);
    const { gateway } = surroundings();
    try {
      const sheet = (await gateway.survey()).sheets.find(({ key }) => key === 'business-case')?.name;
      if (sheet === undefined) return setTrouble({ sentence: insert.needsSheet });
      const { sheet: onto, address, entry } = await gateway.activeCell();
      if (onto === sheet) return setTrouble({ sentence: insert.onItself(sheet) });
      const cell = { sheet: onto, address };
      const [found] = await gateway.readReferences([{ to: 'cells', sheet, address: landmarks }], cell);
      if (!found || !standsAsMade(found.cells)) return setTrouble({ sentence: insert.moved });
      const question = { cell, formula: businessCaseFormula(figure, view, sheet), entry };
      if (entry === '') await write(question);
      else setAsked(question);
    } catch (error) {
      setTrouble({ error });
    }
  };

  return (
    <Section title={insert.title}>
      <Text size={200}>{insert.intro}</Text>
      <div className={styles.form}>
        <Field className={styles.field} label={insert.figure}>
          <Select className={styles.select} value={figure} onChange={(_event, { value }) => setFigure(value as AppraisalFigure)}>
            {appraisalFigures.map((known) => (
              <option key={known} value={known}>{`${appraisal.figures[known].label}: ${words.views[view]}`}</option>
            ))}
          </Select>
        </Field>
        {trouble !== null && ('error' in trouble ? <FailureBar error={trouble.error} /> : (
          <MessageBar intent="warning" layout="multiline" role="alert"><MessageBarBody>{trouble.sentence}</MessageBarBody></MessageBar>
        ))}
        {asked !== null && (
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>{insert.occupied(qualifiedAddress(asked.cell.sheet, asked.cell.address), String(asked.entry))}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void write(asked)}>{insert.replace}</Button>
              <Button appearance="subtle" onClick={() => setAsked(null)}>{insert.keep}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div><Button disabledFocusable={state.running !== null} onClick={() => void insertFigure()}>{insert.insert}</Button></div>
      </div>
    </Section>
  );
}
