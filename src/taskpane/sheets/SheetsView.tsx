import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { SheetPresence } from '../../commands/survey-sheets';
import { surveySheets } from '../../commands/survey-sheets';
import type { Pack, Stage } from '../../sheets/schema';
import { sheetPurpose } from '../../strings/sheet-purpose';
import { ActionBar } from '../ActionBar';
import { ButtonRow } from '../ButtonRow';
import { FailureBar } from '../FailureBar';
import { Section } from '../Section';
import { useActivity, useSession, useWords } from '../session-context';
import { ViewHeading } from '../ViewHeading';
import { AddSheetsPreview } from './AddSheetsPreview';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  sheet: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', alignItems: 'start' },
  // The box stands where texts begin, and its words where those below it do.
  box: {
    gridColumn: '1 / -1', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '& label': { paddingBlock: 0, color: tokens.colorNeutralForeground1 }, '& > div': { marginBlock: '2px' },
  },
  there: { color: tokens.colorPaletteGreenForeground1, marginTop: '2px' },
  purpose: { gridColumn: '2', color: tokens.colorNeutralForeground2 },
});

const packs: readonly Pack[] = ['starter', 'full'];

type Presences = readonly SheetPresence[] | { readonly error: unknown } | null;

/** The packs and sheets: what each is for, which are there, and ticks for what to add. */
export function SheetsView() {
  const { surroundings } = useSession();
  const words = useWords();
  const { state } = useActivity();
  const [found, setFound] = useState<Presences>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<{ readonly sheets: readonly string[] } | null>(null);

  useEffect(() => {
    let isStale = false;
    surveySheets.run(surroundings()).then(
      (presences) => { if (!isStale) setFound(presences); },
      (error: unknown) => { if (!isStale) setFound({ error }); },
    );
    return () => { isStale = true; };
  }, [surroundings, state.version]);

  if (found === null) return <Spinner size="small" label={words.pane.loading} />;
  if ('error' in found) return <FailureBar error={found.error} />;
  if (previewed !== null) {
    const done = (): void => {
      setPreviewed(null);
      setChosen(new Set());
    };
    return <AddSheetsPreview options={previewed} onBack={() => setPreviewed(null)} onDone={done} />;
  }
  return <SheetChoice presences={found} chosen={chosen} onChoose={setChosen} onPreview={() => setPreviewed({ sheets: [...chosen] })} />;
}

interface ChoiceProps {
  readonly presences: readonly SheetPresence[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onPreview: () => void;
}

function SheetChoice({ presences, chosen, onChoose, onPreview }: ChoiceProps) {
  const words = useWords();
  const missing = (pack: Pack): string[] => presences.filter(
    ({ spec, sheet, missingColumns }) => (sheet === null || missingColumns.length > 0) && spec.packs.includes(pack),
  ).map(({ spec }) => spec.key);
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  const stages = [...new Set(presences.map(({ spec }) => spec.stage))];
  return (
    <>
      <ViewHeading title={words.sheets.title} />
      <Text>{words.sheets.intro}</Text>
      <ButtonRow>
        {packs.map((pack) => (
          <Button
            key={pack}
            disabledFocusable={missing(pack).length === 0}
            onClick={() => onChoose(new Set([...chosen, ...missing(pack)]))}
          >
            {words.sheets.pack(words.sheets.packs[pack], missing(pack).length)}
          </Button>
        ))}
      </ButtonRow>
      {stages.map((stage) => (
        <StageSheets
          key={stage}
          stage={stage}
          presences={presences.filter(({ spec }) => spec.stage === stage)}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <ActionBar>
        <ButtonRow>
          <Button appearance="primary" disabledFocusable={chosen.size === 0} onClick={() => { if (chosen.size > 0) onPreview(); }}>
            {words.sheets.preview}
          </Button>
          {chosen.size === 0 && <Text size={200}>{words.sheets.nothingChosen}</Text>}
        </ButtonRow>
      </ActionBar>
    </>
  );
}

interface StageProps {
  readonly stage: Stage;
  readonly presences: readonly SheetPresence[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

function StageSheets({ stage, presences, chosen, onChoose }: StageProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Section title={words.sheets.stages[stage]}>
      <ul className={styles.list}>
        {presences.map(({ spec, sheet, missingColumns }) => (
          <li key={spec.key} className={styles.sheet}>
            {sheet !== null && missingColumns.length === 0 ? (
              <>
                <CheckmarkCircle16Filled className={styles.there} aria-label={words.sheets.there} />
                <Text>{sheet}</Text>
              </>
            ) : (
              <Checkbox
                className={styles.box} checked={chosen.has(spec.key)}
                onChange={(_event, { checked }) => onChoose(spec.key, checked === true)}
                label={sheet === null ? spec.name : words.sheets.missingColumns(sheet, missingColumns.length)}
              />
            )}
            <Text size={200} className={styles.purpose}>{sheetPurpose(spec.key, spec.purpose, words.language)}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
